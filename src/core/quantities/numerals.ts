/** How people write numbers: "1,200.50", "1.200,50", "1 200", "5,00,000", "12 million", "three", "5 lakh". */

export interface Numeral {
  readonly value: number;
  /** "1.200" is 1.2 of a measure but 1,200 of a countable thing; the unit decides. */
  readonly ifCounted: number;
}

/** The value of a written numeral, or null when it is a version or a date ("1.4.2"). */
export const numeralOf = (written: string): Numeral | null => {
  if (isDigits(written)) return exactly(Number(written));
  const plain = written.replaceAll(/['’]/gu, "");
  const dots = plain.split(".").length - 1;
  const commas = plain.split(",").length - 1;
  if (dots === 0 && commas === 0) return exactly(Number(plain));
  if (dots > 0 && commas > 0) return mixed(plain, dots, commas);
  const separator = dots > 0 ? "." : ",";
  const parts = plain.split(separator);
  if (parts.length > 2) return areGroups(parts) ? exactly(Number(parts.join(""))) : null;
  return single(separator, parts[0] ?? "", parts[1] ?? "");
};

/** Without an expression, because it is asked of every figure. */
const isDigits = (written: string): boolean => {
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return written !== "";
};

const exactly = (value: number): Numeral => ({ value, ifCounted: value });

const mixed = (plain: string, dots: number, commas: number): Numeral | null => {
  const decimal = plain.lastIndexOf(".") > plain.lastIndexOf(",") ? "." : ",";
  if ((decimal === "." ? dots : commas) > 1) return null;
  const thousands = decimal === "." ? "," : ".";
  const [whole = "", fraction = ""] = plain.split(decimal);
  return areGroups(whole.split(thousands))
    ? exactly(Number(`${whole.replaceAll(thousands, "")}.${fraction}`))
    : null;
};

const single = (separator: string, whole: string, fraction: string): Numeral => {
  const decimal = Number(`${whole}.${fraction}`);
  const grouped = Number(`${whole}${fraction}`);
  const mayBeGroups = fraction.length === 3 && whole.length <= 3 && !whole.startsWith("0");
  if (!mayBeGroups) return exactly(decimal);
  return separator === "," ? exactly(grouped) : { value: decimal, ifCounted: grouped };
};

/** Groups of three, or the Indian 2-2-3. */
const areGroups = (parts: ReadonlyArray<string>): boolean =>
  (parts[0]?.length ?? 0) <= 3 &&
  parts.at(-1)?.length === 3 &&
  parts.slice(1, -1).every(({ length }) => length === 3 || length === 2);

/** Spelled numbers that can stand before a unit. "One" is left out: it is mostly a pronoun. */
export const SPELLED: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["ninety", 90],
  ["dozen", 12],
  ["zwei", 2],
  ["drei", 3],
  ["vier", 4],
  ["fünf", 5],
  ["sechs", 6],
  ["acht", 8],
  ["zehn", 10],
]);

/** "Dozens of", "hundreds of thousands of": at least this many. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ["dozens", 12],
  ["tens", 10],
  ["hundreds", 100],
  ["thousands", 1000],
  ["millions", 1e6],
  ["billions", 1e9],
]);

/** Scale words that stand after a space as well as glued to the number. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["mln", 1e6],
  ["millionen", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["mrd", 1e9],
  ["trillion", 1e12],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
  ["tausend", 1000],
  ["thousands", 1000],
  ["millions", 1e6],
  ["billions", 1e9],
]);

/** Scale letters, only glued to the number ("4M", "40k"). A lower-case "m" may be minutes: the unit reader decides. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1000],
  ["K", 1000],
  ["M", 1e6],
  ["m", 1e6],
  ["MM", 1e6],
  ["B", 1e9],
  ["b", 1e9],
  ["bn", 1e9],
  ["Bn", 1e9],
  ["cr", 1e7],
  ["Cr", 1e7],
  ["L", 1e5],
]);

/** Most sentences name no number at all: a digit, or a letter run that begins like a spelled one, is asked for first. */
const A_NUMBER = new RegExp(
  `\\d|\\b(?:${[...SPELLED.keys(), ...VAGUE.keys(), "hundred", "thousand", "million", "billion"].join("|")})`,
  "u",
);

/** In small letters, because an expression that ignores case takes milliseconds to make. */
export const mayCount = (text: string): boolean => A_NUMBER.test(text.toLowerCase());
