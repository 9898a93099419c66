/** The record as a JSON Resume file: valid against its schema, with everything that the file it came from held beyond it. */
import type { Basics, Location } from "#core/resume/index.ts";
import {
  type AnyEntry,
  entriesOf,
  type FieldValue,
  fieldOf,
  fieldsOfList,
  type ListName,
  sectionNames,
} from "../record-lists.ts";
import type { ResumeRecord, UnknownMember } from "../resume-record.ts";
import { fieldReadFrom } from "./known-members.ts";
import type { OwnMember } from "./own-member.ts";
import { isEmptyPart, type JsonResume, objectOf } from "./write-members.ts";

/**
 * `ids`: keep the ids of entries and bullets, so that variants still find them after the file was read again.
 *
 * @example
 * JSON.stringify(jsonResumeOf(record), null, 2);
 */
export const jsonResumeOf = (
  record: ResumeRecord,
  { ids }: { readonly ids: boolean } = { ids: false },
): JsonResume => {
  const membersAt = membersByPlace(record.unknown);
  const entry = (one: AnyEntry, list: ListName): JsonResume =>
    objectOf({
      values: fieldsOfList(list).map((field) => [field, fieldOf(one, field)]),
      parts: {},
      beyond: membersAt(one.id),
      now: (key) => fieldOf(one, fieldReadFrom(list, key)),
      own: ids ? idsOf(one) : {},
    });
  const listed = (list: ListName): ReadonlyArray<JsonResume> =>
    entriesOf(record, list).map((one) => entry(one, list));
  const sections = Object.fromEntries(sectionNames.map((section) => [section, listed(section)]));
  const parts = { basics: basicsOf(record.basics, listed("profiles"), membersAt), ...sections };
  return objectOf({
    values: [],
    parts,
    beyond: membersAt(""),
    now: (key) => emptyPart(parts, key),
    own: ids ? { lastId: record.lastId } : {},
  });
};

const idsOf = ({ id, highlightIds = [] }: AnyEntry): OwnMember => ({
  id,
  ...(highlightIds.length > 0 ? { highlightIds: [...highlightIds] } : {}),
});

const basicsOf = (
  { location, profiles: _, ...texts }: Basics,
  profiles: ReadonlyArray<JsonResume>,
  membersAt: (place: string) => ReadonlyArray<UnknownMember>,
): JsonResume => {
  const place = objectOf({
    values: Object.entries(location),
    parts: {},
    beyond: membersAt("basics/location"),
    now: (key) => fieldOf(location, key),
    own: {},
  });
  return objectOf({
    values: Object.entries(texts),
    parts: { location: place, profiles },
    beyond: membersAt("basics"),
    now: (key) => {
      if (key === "location") return cityAlone(location);
      return key === "profiles" ? emptyPart({ profiles }, key) : fieldOf(texts, fieldReadFrom("basics", key));
    },
    own: {},
  });
};

/** An older file has the place as one text, which was read as the city; null when more is known by now. */
const cityAlone = ({ city, ...others }: Location): string | null =>
  Object.values(others).every((text) => text === "") ? city : null;

/** What a list or object that holds nothing was read as; null when it holds something by now. */
const emptyPart = (parts: JsonResume, key: string): FieldValue | null => {
  const part = Object.hasOwn(parts, key) ? parts[key] : null;
  if (Array.isArray(part)) return part.length === 0 ? [] : null;
  return isEmptyPart(part) ? "" : null;
};

const membersByPlace = (
  unknown: ReadonlyArray<UnknownMember>,
): ((place: string) => ReadonlyArray<UnknownMember>) => {
  const byPlace = new Map<string, Array<UnknownMember>>();
  for (const member of unknown) {
    const here = byPlace.get(member.at);
    if (here) here.push(member);
    else byPlace.set(member.at, [member]);
  }
  return (place) => byPlace.get(place) ?? [];
};
