/** Words that are a share or a factor: "halved", "by half", "a third", "two thirds", "one in five", "doubled", "tenfold". */

import type { Word } from "../words-in.ts";
import type { Figure } from "./figure.ts";
import { PERIODS } from "./measures.ts";
import { numeralAt } from "./numerals.ts";

export interface ShareFound {
  readonly figure: Pick<Figure, "value" | "unit" | "bound"> & Partial<Figure>;
  readonly next: number;
}

export const shareAt = (words: ReadonlyArray<Word>, at: number): ShareFound | null => {
  const factor = FACTORS.get(words[at]?.lower ?? "");
  return factor === undefined
    ? (severalPartsAt(words, at) ?? oneInManyAt(words, at) ?? onePartAt(words, at))
    : { figure: { value: factor, unit: "times", bound: "exact", role: "change" }, next: at + 1 };
};

const percent = (value: number, next: number, role: Figure["role"] = "level"): ShareFound => ({
  figure: { value, unit: "percent", bound: "exact", role },
  next,
});

/** "two thirds", "three quarters"; "two quarters" are half a year. */
const severalPartsAt = (words: ReadonlyArray<Word>, at: number): ShareFound | null => {
  const count = ["one", "two", "three", "four"].indexOf(words[at]?.lower ?? "") + 1;
  const behind = words[at + 1]?.text === "-" ? at + 2 : at + 1;
  const parts = words[behind]?.lower ?? "";
  const each = parts === "quarters" && count === 3 ? 25 : MANY.get(parts);
  return each === undefined || count < 2 ? null : percent(count * each, behind + 1);
};

/** "one in five requests", "1 in 1,000"; "one in two weeks" is a time. */
const oneInManyAt = (words: ReadonlyArray<Word>, at: number): ShareFound | null => {
  if (!["one", "1"].includes(words[at]?.lower ?? "") || words[at + 1]?.lower !== "in") return null;
  const many = words[at + 2]?.lower === "a" ? numeralAt(words, at + 3) : numeralAt(words, at + 2);
  if (many === null || many.value < 2) return null;
  return PERIODS.has((words[many.next]?.lower ?? "").replace(/s$/u, ""))
    ? null
    : percent(100 / many.value, many.next);
};

const onePartAt = (words: ReadonlyArray<Word>, at: number): ShareFound | null => {
  const fraction = FRACTIONS.get(words[at]?.lower ?? "");
  if (fraction === undefined || !isFraction(words, at)) return null;
  // "a fifth of the earlier time" is what is left.
  return percent(fraction, at + 1, words[at + 1]?.lower === "of" ? "after" : "level");
};

/** "a third service" and "the first half" are no shares; "by a third through caching" is one. */
const isFraction = (words: ReadonlyArray<Word>, at: number): boolean => {
  const before = words[at - 1]?.lower ?? "";
  const next = words[at + 1];
  if (words[at]?.lower === "half" && (HALVES.has(before) || (at === 0 && next?.lower === "of")))
    return next?.lower !== "a" && next?.lower !== "an";
  if (!["a", "by", "to", "one", "in", "cut"].includes(before)) return false;
  return before !== "a" || next?.kind !== "word" || AFTER_SHARE.has(next.lower);
};

/** What may stand before "half" without an article. */
const HALVES = new Set(
  "a by to one in cut over than about around nearly almost roughly approximately under least just only".split(
    " ",
  ),
);

const AFTER_SHARE = new Set(
  "of by through in on with from to using after and or via at for as than less more fewer faster lower higher cheaper shorter smaller larger when while during because since thanks within over within".split(
    " ",
  ),
);

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["quarter", 25],
  ["fifth", 20],
  ["sixth", 100 / 6],
  ["eighth", 12.5],
  ["tenth", 10],
  ["twelfth", 100 / 12],
]);

const MANY: ReadonlyMap<string, number> = new Map([
  ["thirds", 100 / 3],
  ["fifths", 20],
  ["tenths", 10],
]);

const FACTORS: ReadonlyMap<string, number> = new Map([
  ["doubled", 2],
  ["doubling", 2],
  ["twofold", 2],
  ["tripled", 3],
  ["tripling", 3],
  ["threefold", 3],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["fourfold", 4],
  ["fivefold", 5],
  ["tenfold", 10],
  ["hundredfold", 100],
  ["halved", 0.5],
  ["halving", 0.5],
  ["halve", 0.5],
  ["double", 2],
  ["triple", 3],
]);
