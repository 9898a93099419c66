/** Character references left undecoded in copied postings: `&#x27;`, `&amp;`, `&mdash;`. */

export interface Entity {
  readonly code: number;
  readonly end: number;
}

const codeByName: ReadonlyMap<string, number> = new Map([
  ["amp", 0x26],
  ["lt", 0x3c],
  ["gt", 0x3e],
  ["quot", 0x22],
  ["apos", 0x27],
  ["nbsp", 0x20],
  ["ndash", 0x2d],
  ["mdash", 0x2d],
  ["rsquo", 0x27],
  ["lsquo", 0x27],
  ["ldquo", 0x22],
  ["rdquo", 0x22],
  ["bull", 0x2022],
  ["middot", 0xb7],
  ["hellip", 0x2026],
  ["euro", 0x20ac],
  ["pound", 0xa3],
]);

/** The character reference that begins at `at` (an `&`), as one code unit; undefined when it is only an "and". */
export const entityAt = (text: string, at: number): Entity | undefined => {
  const match = /^&(?:#x([0-9a-f]{1,5})|#(\d{1,6})|([a-z]{2,6}));/iu.exec(text.slice(at, at + 12));
  if (match === null) return undefined;
  const [whole, hex, decimal, name] = match;
  const code = hex
    ? Number.parseInt(hex, 16)
    : decimal
      ? Number(decimal)
      : codeByName.get((name ?? "").toLowerCase());
  if (code === undefined) return undefined;
  const isDash = code >= 0x2010 && code <= 0x2015;
  return { code: isDash ? 0x2d : code === 0xa0 || code > 0xffff ? 0x20 : code, end: at + whole.length };
};
