/** What JSON Resume says of a member: whether its value is a text, a date, an address or a list, and its older names. */
import type { FieldValue, ListName } from "../record-lists.ts";

export type MemberKind = "text" | "date" | "url" | "email" | "list";

/** A member of one name is of one kind wherever it stands. */
export const kindOf = (field: string): MemberKind => kindByField.get(field) ?? "text";

const kindByField: ReadonlyMap<string, MemberKind> = new Map([
  ["startDate", "date"],
  ["endDate", "date"],
  ["date", "date"],
  ["releaseDate", "date"],
  ["url", "url"],
  ["email", "email"],
  ["highlights", "list"],
  ["keywords", "list"],
  ["courses", "list"],
  ["roles", "list"],
]);

/** The names that a member had in older versions and drafts, in the order in which they are looked at. */
export const olderNames = (place: ListName | "basics", field: string): ReadonlyArray<string> =>
  olderNamesByMember.get(`${place}/${field}`) ?? [];

/** The field that a member is read into: its own, or the one that it is an older name of. */
export const fieldReadFrom = (place: ListName | "basics", name: string): string => {
  for (const [member, names] of olderNamesByMember) {
    if (names.includes(name) && member.startsWith(`${place}/`)) return member.slice(place.length + 1);
  }
  return name;
};

const olderNamesByMember: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ["basics/image", ["picture"]],
  ["basics/url", ["website"]],
  ["work/name", ["company", "organization"]],
  ["work/url", ["website"]],
  ["volunteer/url", ["website"]],
  ["education/score", ["gpa"]],
  ["projects/description", ["summary"]],
  ["projects/url", ["website"]],
  ["publications/url", ["website"]],
]);

/**
 * What may stand in a valid file for a value of the record; null where nothing may: "present" is no date, "ana at lumen"
 * no address, and what is not stated is left out.
 */
export const validFormOf = (field: string, value: FieldValue): FieldValue | null => {
  if (value.length === 0) return null;
  return typeof value === "string" ? validText[kindOf(field)](value) : value;
};

export const isIsoDate = (written: string): boolean => /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/u.test(written);

const asIs = (text: string): string => text;

const validText: Readonly<Record<MemberKind, (text: string) => string | null>> = {
  text: asIs,
  list: asIs,
  date: (text) => (isIsoDate(text) ? text : null),
  url: (text) => {
    if (/\s/u.test(text)) return null;
    if (/^[a-z][a-z\d+.-]*:/iu.test(text)) return text;
    // "github.com/ana" is an address that people write without its scheme.
    return /^[^\s/@:]+\.[\p{L}\d]/u.test(text) ? `https://${text}` : null;
  },
  email: (text) => (isPlainAddress(text) ? text : null),
};

/** ASCII without quotes, the form that every validator of the format takes. */
const isPlainAddress = (text: string): boolean => {
  const at = text.lastIndexOf("@");
  const words = text.slice(0, Math.max(at, 0)).split(".");
  const labels = text.slice(at + 1).split(".");
  return (
    words.every((word) => /^[\w!#$%&'*+\-/=?^`{|}~]+$/u.test(word)) &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/iu.test(label))
  );
};
