/** Takes one object of a JSON Resume file apart: every text exactly as written, and whatever is no text of the schema kept. */
import type { FieldValue } from "../record-lists.ts";
import type { UnknownMember } from "../resume-record.ts";
import { isIsoDate, kindOf, validFormOf } from "./known-members.ts";
import { OWN, type OwnMember, ownMemberIn } from "./own-member.ts";

export type Member = Omit<UnknownMember, "at">;

export interface ObjectRead {
  /** One for each name asked for. */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly beyond: ReadonlyArray<Member>;
  readonly own: OwnMember;
}

export interface MembersToRead {
  /** Texts and lists of texts. */
  readonly names: ReadonlyArray<string>;
  /** Members that are objects or lists of objects, which are read elsewhere. */
  readonly parts: ReadonlyArray<string>;
  readonly olderNames: (name: string) => ReadonlyArray<string>;
  /** What the reader of résumés makes of a date in words. */
  readonly dateOf: (name: string) => string;
}

export const readMembers = (node: object, wanted: MembersToRead): ObjectRead => {
  const left = new Map<string, unknown>(Object.entries(node));
  const own = ownMemberIn(node) ?? {};
  if (Object.keys(own).length > 0) left.delete(OWN);
  const values = new Map<string, FieldValue>();
  const beyond: Array<Member> = [];
  for (const name of wanted.names) {
    const raw = left.get(name);
    const said = ownWord(name, raw, own);
    const value = said ?? statedValue(name, left, wanted);
    values.set(name, value);
    // What own words stand for is their valid form; it is made anew on the way out.
    if (said === null) beyond.push(...keptAsWritten(name, raw, value));
    left.delete(name);
    for (const older of namesSaying(value, wanted.olderNames(name), left)) {
      beyond.push({ key: older, value: left.get(older), readAs: value });
      left.delete(older);
    }
  }
  for (const part of wanted.parts) left.delete(part);
  for (const [key, value] of left) beyond.push({ key, value });
  return { values, beyond: [...beyond, ...beyondIn(own)], own };
};

/** A value that is not what was read from it, or that states an empty text or list, which an export would leave out. */
const keptAsWritten = (key: string, raw: unknown, readAs: FieldValue): ReadonlyArray<Member> =>
  raw === undefined || (isSame(raw, readAs) && readAs.length > 0) ? [] : [{ key, value: raw, readAs }];

/** Older names that say the same: `{"name": "Lumen", "company": "Lumen"}`. */
const namesSaying = (
  value: FieldValue,
  names: ReadonlyArray<string>,
  members: ReadonlyMap<string, unknown>,
): ReadonlyArray<string> =>
  value.length === 0 ? [] : names.filter((name) => textIn(members.get(name)) === value);

const statedValue = (
  name: string,
  members: ReadonlyMap<string, unknown>,
  wanted: MembersToRead,
): FieldValue =>
  usable(name, members.get(name), wanted.dateOf) ??
  olderValue(name, members, wanted) ??
  (kindOf(name) === "list" ? [] : "");

/** Null where nothing usable is stated. */
const usable = (name: string, raw: unknown, dateOf: (name: string) => string): FieldValue | null => {
  switch (kindOf(name)) {
    case "list":
      return Array.isArray(raw) ? raw.flatMap((item) => textIn(item) ?? []) : null;
    case "date":
      return dateIn(raw, () => dateOf(name));
    default:
      return textIn(raw) || null;
  }
};

/** A year written as a number is harmless; an object where a text should be is not. */
const textIn = (raw: unknown): string | null =>
  typeof raw === "string" ? raw : typeof raw === "number" ? String(raw) : null;

const dateIn = (raw: unknown, understood: () => string): string | null => {
  const text = textIn(raw);
  if (text === null || text === "") return null;
  return isIsoDate(text) ? text : understood() || null;
};

const olderValue = (
  name: string,
  members: ReadonlyMap<string, unknown>,
  { olderNames }: MembersToRead,
): string | null => {
  for (const older of olderNames(name)) {
    const text = textIn(members.get(older));
    if (text) return text;
  }
  return null;
};

/** What our own member says, unless what stands in its place was changed since. */
const ownWord = (name: string, raw: unknown, { is = {} }: OwnMember): string | null => {
  const said = Object.hasOwn(is, name) ? is[name] : undefined;
  return said !== undefined && validFormOf(name, said) === (raw ?? null) ? said : null;
};

const isSame = (raw: unknown, value: FieldValue): boolean =>
  typeof value === "string"
    ? raw === value
    : Array.isArray(raw) && raw.length === value.length && value.every((text, i) => text === raw[i]);

/** What an earlier export could put in no valid place. */
const beyondIn = ({ written = {}, leftOver = {}, ...own }: OwnMember): ReadonlyArray<Member> => [
  ...Object.entries(written).map(([key, { value, readAs }]) => ({ key, value, readAs })),
  ...Object.entries(leftOver).map(([key, value]) => ({ key, value })),
  ...("foreign" in own ? [{ key: OWN, value: own.foreign }] : []),
];
