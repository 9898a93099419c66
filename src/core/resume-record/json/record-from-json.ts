/** A JSON Resume file of any version as a record that loses nothing: exact texts, and every member that the schema does not know. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { WordList } from "#core/catalogue/index.ts";
import {
  blankLocation,
  type Location,
  type Resume,
  type ResumeReading,
  readResume,
} from "#core/resume/index.ts";
import {
  type AnyEntry,
  fieldOf,
  fieldsOfList,
  hasBullets,
  type ListName,
  recordFromLists,
  sectionNames,
  textsOf,
} from "../record-lists.ts";
import type { ResumeRecord, UnknownMember } from "../resume-record.ts";
import { type Ids, idsFor } from "./ids-in-file.ts";
import { isObject, memberOf } from "./json-node.ts";
import { olderNames } from "./known-members.ts";
import { type Member, readMembers } from "./read-members.ts";

export interface RecordRead {
  readonly record: ResumeRecord;
  readonly warnings: ResumeReading["warnings"];
}

/**
 * Dates in words are understood as everywhere else, and go back into the file as they were written.
 *
 * @example
 * const read = recordFromJson('{"basics":{"name":"Ana (fictional)"},"x-team":7}', catalogue);
 * if (read.ok) jsonResumeOf(read.value.record); // the same again
 */
export const recordFromJson = (
  text: string,
  { wording }: { readonly wording: ReadonlyArray<WordList> },
): Result<RecordRead, UnreadableJson> => {
  const plain = text.replace(/^\u{FEFF}/u, "");
  const page = { format: "json", text: plain, blocks: [], hidden: [], embedded: [] } as const;
  const reading = readResume(page, { wording });
  if (!reading.ok) return err({ message: "This file holds no résumé.", ...reading.error });
  const root = parsed(plain);
  if (root === null) return err(notJson);
  const { resume, warnings } = reading.value;
  return ok({ record: recordOfFile(root, resume), warnings });
};

/** "BrokenJson", "WrongShape", "TooLong"; `message` says what to do. */
export interface UnreadableJson {
  readonly type: string;
  readonly message: string;
}

const notJson: UnreadableJson = {
  type: "BrokenJson",
  message: "This is no valid JSON. Export the file again, or paste the text of the résumé.",
};

const parsed = (text: string): object | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

const recordOfFile = (root: object, read: Resume): ResumeRecord => {
  const unknown: Array<UnknownMember> = [];
  const keep = (at: string, members: ReadonlyArray<Member>): void => {
    for (const member of members) unknown.push({ at, ...member });
  };
  const ids = idsFor(root);
  const stated = memberOf(root, "basics");
  const basicsNode = isObject(stated) ? stated : {};
  const rootRead = readMembers(root, { ...noValues, parts: ["basics", ...sectionNames] });
  keep("", [...rootRead.beyond, ...emptyPart("basics", stated, "")]);
  const basics = basicsFrom(basicsNode, keep);
  const entries = (list: ListName): ReadonlyArray<AnyEntry> => {
    const isProfiles = list === "profiles";
    const raw = memberOf(isProfiles ? basicsNode : root, list);
    const items: ReadonlyArray<unknown> = Array.isArray(raw) ? raw : [];
    const nodes = items.filter(isObject);
    const odd = items.filter((item) => !isObject(item));
    const place = isProfiles ? "basics" : "";
    keep(place, emptyPart(list, raw, []));
    if (odd.length > 0) keep(place, [{ key: list, value: odd }]);
    const plain: ReadonlyArray<object> = isProfiles ? read.basics.profiles : read[list];
    return nodes.map((node, i) => entryFrom(node, list, plain[i] ?? {}, ids, keep));
  };
  return recordFromLists(basics, entries, () => ({ lastId: ids.last(), unknown }));
};

const noValues = { names: [], olderNames: () => [], dateOf: () => "" } as const;

/** `"work": []`, `"basics": null`: stated, and nothing in it. */
const emptyPart = (key: string, raw: unknown, readAs: "" | ReadonlyArray<string>): ReadonlyArray<Member> => {
  if (raw === undefined) return [];
  const isWanted = readAs === "" ? isObject(raw) : Array.isArray(raw);
  return isWanted && Object.keys(raw as object).length > 0 ? [] : [{ key, value: raw, readAs }];
};

type Keep = (at: string, members: ReadonlyArray<Member>) => void;

const basicsFrom = (node: object, keep: Keep): ResumeRecord["basics"] => {
  const { values, beyond } = readMembers(node, {
    names: ["name", "label", "image", "email", "phone", "url", "summary"],
    parts: ["location", "profiles"],
    olderNames: (name) => olderNames("basics", name),
    dateOf: () => "",
  });
  keep("basics", beyond);
  const location = locationFrom(memberOf(node, "location"), keep);
  return { ...(Object.fromEntries(values) as unknown as ResumeRecord["basics"]), location, profiles: [] };
};

/** An object, or in older files one text. */
const locationFrom = (raw: unknown, keep: Keep): Location => {
  if (typeof raw === "string" && raw !== "") {
    keep("basics", [{ key: "location", value: raw, readAs: raw }]);
    return { ...blankLocation, city: raw };
  }
  keep("basics", emptyPart("location", raw, ""));
  if (!isObject(raw)) return blankLocation;
  const { values, beyond } = readMembers(raw, { ...noValues, names: Object.keys(blankLocation), parts: [] });
  keep("basics/location", beyond);
  return Object.fromEntries(values) as unknown as Location;
};

/** `plain`: the same entry as the reader of résumés understood it, for its dates. */
const entryFrom = (node: object, list: ListName, plain: object, ids: Ids, keep: Keep): AnyEntry => {
  const { values, beyond, own } = readMembers(node, {
    names: fieldsOfList(list),
    parts: [],
    olderNames: (name) => olderNames(list, name),
    dateOf: (name) => String(fieldOf(plain, name)),
  });
  const id = ids.take(own.id);
  keep(id, beyond);
  if (!hasBullets(list)) return { ...Object.fromEntries(values), id };
  const kept = own.highlightIds ?? [];
  const highlights = textsOf(values.get("highlights") ?? []);
  const highlightIds = highlights.map((_, i) =>
    ids.take(kept.length === highlights.length ? kept[i] : undefined),
  );
  return { ...Object.fromEntries(values), id, highlightIds };
};
