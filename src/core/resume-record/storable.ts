/** Text and JSON that every database, file and reader can hold: no NUL, no half of a character, no bottomless nesting. */

/** Half characters become U+FFFD, NUL goes; everything else stays as it is. */
export const storableText = (text: string): string =>
  text.replaceAll(/\p{Surrogate}/gu, "\u{FFFD}").replaceAll("\0", "");

/** The same through a whole JSON value, keys included. Keys are defined, never assigned: "__proto__" is a name like any other. */
export const storableJson = (value: unknown): unknown => {
  if (typeof value === "string") return storableText(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(storableJson);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [storableText(key), storableJson(member)]),
  );
};

/** A résumé nests five deep; what goes deeper than this is an attack on the stack. */
const DEEPEST = 64;

export const isTooDeep = (value: unknown, left = DEEPEST): boolean => {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((member) => isTooDeep(member, left - 1));
};
