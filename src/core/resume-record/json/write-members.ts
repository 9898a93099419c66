/** One object of a JSON Resume file: what is valid in its place, what the schema does not know beside it, the rest in `x-mettle`. */
import type { FieldValue } from "../record-lists.ts";
import type { UnknownMember } from "../resume-record.ts";
import { kindOf, validFormOf } from "./known-members.ts";
import { OWN, type OwnMember } from "./own-member.ts";

export type JsonResume = Readonly<Record<string, unknown>>;

export interface ObjectToWrite {
  /** Texts and lists of texts, by the names of the schema. */
  readonly values: ReadonlyArray<readonly [string, FieldValue]>;
  /** Members that are objects or lists of objects. */
  readonly parts: JsonResume;
  /** What the record keeps for the way out. */
  readonly beyond: ReadonlyArray<UnknownMember>;
  /** What the record says now where the member `key` was read; null when it can be no longer what was read. */
  readonly now: (key: string) => FieldValue | null;
  readonly own: OwnMember;
}

export const objectOf = (object: ObjectToWrite): JsonResume => {
  const { values, parts, own } = object;
  const texts = values.flatMap(([key, value]): ReadonlyArray<readonly [string, unknown]> => {
    const valid = validFormOf(key, value);
    return valid === null ? [] : [[key, valid]];
  });
  const filled = Object.entries(parts).filter(([, part]) => !isEmptyPart(part));
  const is = values.filter(([key, value]) => value.length > 0 && validFormOf(key, value) !== value);
  const { beside, written, leftOver } = sortedOut(object);
  const ownMember = {
    ...own,
    ...(is.length > 0 ? { is: Object.fromEntries(is) } : {}),
    ...(written.length > 0 ? { written: Object.fromEntries(written) } : {}),
    ...(leftOver.length > 0 ? { leftOver: Object.fromEntries(leftOver) } : {}),
  };
  return Object.fromEntries(withOwn([...texts, ...filled, ...beside], ownMember));
};

export const isEmptyPart = (part: unknown): boolean =>
  typeof part === "object" && part !== null && Object.keys(part).length === 0;

type Member = readonly [string, unknown];

/** Where each member goes that the record holds only for the way out. */
const sortedOut = ({ values, parts, beyond, now }: ObjectToWrite) => {
  const names = new Set([...values.map(([key]) => key), ...Object.keys(parts)]);
  const beside: Array<Member> = [];
  const written: Array<Member> = [];
  const leftOver: Array<Member> = [];
  for (const { key, value, readAs } of beyond) {
    const isKnown = names.has(key);
    if (readAs === undefined) (isKnown ? leftOver : beside).push([key, value]);
    else if (!isSameValue(now(key), readAs)) continue;
    else if (!isKnown || isStatedEmpty(key, value, readAs, parts)) beside.push([key, value]);
    else written.push([key, { value, readAs }]);
  }
  return { beside, written, leftOver };
};

/** `"image": ""`, `"courses": []`: nothing is said, but it is said in the file, and validly. */
const isStatedEmpty = (key: string, value: unknown, readAs: FieldValue, parts: JsonResume): boolean => {
  if (readAs.length > 0) return false;
  if (Object.hasOwn(parts, key))
    return isEmptyPart(value) && Array.isArray(value) === Array.isArray(parts[key]);
  return kindOf(key) === "list" ? Array.isArray(value) && value.length === 0 : isEmptyText(key, value);
};

/** An empty date or address is not valid; other texts may be empty. */
const isEmptyText = (key: string, value: unknown): boolean => value === "" && kindOf(key) === "text";

const isSameValue = (one: FieldValue | null, other: FieldValue): boolean => {
  if (one === null || typeof one === "string" || typeof other === "string") return one === other;
  return one.length === other.length && one.every((text, i) => text === other[i]);
};

/** Somebody else's member of our name stays as it is where we have nothing to add, else it moves into ours. */
const withOwn = (members: ReadonlyArray<Member>, own: JsonResume): ReadonlyArray<Member> => {
  if (Object.keys(own).length === 0) return members;
  const foreign = members.find(([key]) => key === OWN);
  const others = members.filter(([key]) => key !== OWN);
  return [...others, [OWN, foreign ? { ...own, foreign: foreign[1] } : own]];
};
