/** Single lines of a megabyte, made to blow up programs that backtrack, rescan or recurse. */

export interface HostileLine {
  readonly what: string;
  readonly text: string;
}

export const hostileLines = (length: number): ReadonlyArray<HostileLine> => [
  { what: "one letter", text: fill("a", length) },
  { what: "blanks, then a letter", text: `${fill(" ", length - 1)}x` },
  { what: "digits and commas, no unit", text: fill("1,000,", length) },
  { what: "open brackets", text: fill("([{", length) },
  { what: "pay that never ends", text: fill("$100k - ", length) },
  { what: "years that never end", text: fill("5+ years of experience with ", length) },
  { what: "one skill, again and again", text: fill("Go ", length) },
  { what: "half of a longest name", text: fill("amazon web ", length) },
  { what: "Markdown emphasis", text: fill("**_`", length) },
  { what: "asks and alternatives", text: fill("Java or Kotlin and ", length) },
  { what: "NUL and bell", text: fill("\u0000\u0007", length) },
];

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
