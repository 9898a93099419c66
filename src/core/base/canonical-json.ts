/** JSON in the one form that RFC 8785 allows: the same value gives the same bytes, so that it can be digested and signed. */

/** What JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | ReadonlyArray<JsonValue>
  | { readonly [member: string]: JsonValue };

/**
 * Members sorted by UTF-16 code units, numbers as ECMAScript prints them, no blanks. `value` is finite and not nested
 * deeper than the stack: what came from outside goes through `parseJson` first.
 *
 * @example
 * canonicalJson({ b: 1, a: [true, "ä"] }); // '{"a":[true,"ä"],"b":1}'
 */
export const canonicalJson = (value: JsonValue): string => {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
};

/** Every value that holds no other, by its JSON Pointer (RFC 6901); an empty list or object is one too. */
export const leavesOf = (value: JsonValue, pointer = ""): ReadonlyArray<readonly [string, JsonValue]> => {
  if (value === null || typeof value !== "object") return [[pointer, value]];
  const members = Object.entries(value).sort(([a], [b]) => byName(a, b, Array.isArray(value)));
  if (members.length === 0) return [[pointer, value]];
  return members.flatMap(([name, member]) =>
    leavesOf(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
};

const byName = (a: string, b: string, isList: boolean): number =>
  isList ? Number(a) - Number(b) : a < b ? -1 : 1;
