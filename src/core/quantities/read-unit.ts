/** What stands after an amount: a measure, a currency, a noun ("engineering teams") and the rate it is stated at. */
import { isGlued, type Token } from "./tokens.ts";
import { CURRENCIES, MEASURES, NOUNS, SECONDS_BY_PERIOD, type Unit } from "./units.ts";

export interface UnitReading {
  readonly unit: Unit;
  /** Found in the tables, not guessed from a plural ending. */
  readonly known: boolean;
  /** Seconds of the period that an adjective named ("500M daily requests"). */
  readonly over: number | null;
  readonly next: number;
}

export const readUnit = (tokens: ReadonlyArray<Token>, at: number): UnitReading | null =>
  readSign(tokens, at) ?? readHyphenated(tokens, at) ?? readMeasure(tokens, at) ?? readNoun(tokens, at);

/** The period of "/day", "per second", "a month", "requests daily"; `next` is past it. */
export const readRate = (
  tokens: ReadonlyArray<Token>,
  at: number,
): { readonly over: number; readonly next: number } | null => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return null;
  const isAdverb = first.lower.endsWith("ly") || first.lower === "täglich";
  const alone = isAdverb ? SECONDS_BY_PERIOD.get(first.lower) : undefined;
  if (alone !== undefined) return { over: alone, next: at + 1 };
  if (second === undefined || !BEFORE_PERIOD.has(first.lower)) return null;
  const over = SECONDS_BY_PERIOD.get(second.lower);
  return over === undefined ? null : { over, next: at + 2 };
};

const BEFORE_PERIOD = new Set(["/", "per", "a", "an", "each", "every", "pro", "par", "por"]);

const known = (unit: Unit, next: number, over: number | null = null): UnitReading => ({
  unit,
  known: true,
  over,
  next,
});

const PERCENT: Unit = { unit: "percent", dimension: "share", factor: 1 };
const RATIO: Unit = { unit: "ratio", dimension: "share", factor: 1 };

const readSign = (tokens: ReadonlyArray<Token>, at: number): UnitReading | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === "%") return known(PERCENT, at + 1);
  if (token.text === ":" && isGlued(tokens, at) && tokens[at + 1]?.text === "1" && isGlued(tokens, at + 1)) {
    return known(RATIO, at + 2);
  }
  const currency = CURRENCIES.get(token.lower);
  return currency === undefined ? null : known({ unit: currency, dimension: "money", factor: 1 }, at + 1);
};

/** "40M-row", "8-person", "2-year", "12-node": the noun stands in the singular. */
const readHyphenated = (tokens: ReadonlyArray<Token>, at: number): UnitReading | null => {
  const word = tokens[at + 1];
  if (tokens[at]?.text !== "-" || !isGlued(tokens, at) || word?.kind !== "word") return null;
  if (!isGlued(tokens, at + 1)) return null;
  const unit = MEASURES.get(word.lower) ?? UNITS_BY_SINGULAR.get(word.lower);
  return unit === undefined ? null : known(unit, at + 2);
};

const UNITS_BY_SINGULAR: ReadonlyMap<string, Unit> = new Map(
  [...NOUNS.values()].map((unit) => [unit.unit, unit]),
);

/** Letters that are measures only when glued to the number: "3.2s", "10x"; "3 s" too, but not "5 us". */
const readMeasure = (tokens: ReadonlyArray<Token>, at: number): UnitReading | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const unit = MEASURES.get(token.lower);
  if (unit === undefined || (["us", "x"].includes(token.lower) && !isGlued(tokens, at))) return null;
  return known(unit, at + 1);
};

/** A noun stands at most this many words after its number: "12 million monthly active users". */
const LONGEST_NOUN_PHRASE = 4;

const readNoun = (tokens: ReadonlyArray<Token>, at: number): UnitReading | null => {
  let over: number | null = null;
  let guess: UnitReading | null = null;
  for (let i = at; i < at + LONGEST_NOUN_PHRASE; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || NOUN_ENDS.has(token.lower)) break;
    if (NOUNS.has(token.lower)) return lastNoun(tokens, i, over);
    const period = token.lower.endsWith("ly") ? SECONDS_BY_PERIOD.get(token.lower) : undefined;
    over ??= period ?? null;
    guess ??= guessNoun(token, i, over);
    if (tokens[i + 1]?.text === "-") break;
  }
  return guess;
};

/** "5 payments engineers" are engineers: of nouns in a row the last one is counted. */
const lastNoun = (tokens: ReadonlyArray<Token>, from: number, over: number | null): UnitReading => {
  let at = from;
  while (at < from + 2 && NOUNS.has(tokens[at + 1]?.lower ?? "")) at += 1;
  const unit = NOUNS.get(tokens[at]?.lower ?? "") ?? COUNT;
  const isTeam = unit.unit === "member" && tokens[at - 1]?.lower === "team";
  if (isTeam) return known(PERSON, at + 1);
  return known(unit, at + 1, unit.dimension === "users" ? null : over);
};

const COUNT: Unit = { unit: "", dimension: "count", factor: 1 };
export const PERSON: Unit = { unit: "person", dimension: "people", factor: 1 };

/** Words that end the noun phrase after a number. */
const NOUN_ENDS = new Set(
  "to from in by for with and or at of the per a an on into across using over under via through as than within while with was is are were has have this its our bis auf von und pro".split(
    " ",
  ),
);

/** An unknown plural ("40 brokerages"): counted under its own name. */
const guessNoun = (token: Token, at: number, over: number | null): UnitReading | null => {
  const word = token.lower;
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is|ous)$/u.test(word)) return null;
  const unit = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return { unit: { unit, dimension: "count", factor: 1 }, known: false, over, next: at + 1 };
};
