/** What the words around a quantity say: "over" (a bound), "from … to" (a change), "by 40 %" (its size). */
import type { Quantity } from "./quantity.ts";
import type { Draft } from "./read-quantity.ts";
import {
  BOUNDS,
  CHANGE_STEMS,
  COMPARISONS,
  FROM,
  JOINS_DASH,
  JOINS_FROM,
  JOINS_TO,
  TO,
} from "./role-words.ts";
import type { Token } from "./tokens.ts";

export type Bound = Quantity["bound"];
export type Role = Quantity["role"];

export const boundOf = (tokens: ReadonlyArray<Token>, draft: Draft): Bound => {
  if (draft.isMin) return "min";
  if (!BOUND_ENDS.has(tokens[draft.from - 1]?.lower ?? "")) return "exact";
  const before = wordsBefore(tokens, draft.from, 3);
  for (const [bound, phrases] of BOUNDS) if (phrases.some((phrase) => endsWith(before, phrase))) return bound;
  return "exact";
};

/** Most figures follow a word that ends no such phrase; then the phrases need not be compared. */
const endsOf = (phrases: ReadonlyArray<string>): ReadonlySet<string> =>
  new Set(phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));

const BOUND_ENDS = endsOf(BOUNDS.flatMap(([, phrases]) => phrases));
const FROM_ENDS = endsOf(FROM);
const TO_ENDS = endsOf(TO);

/** The role that the words around one quantity give it, its partner in a pair not yet looked at. */
export const roleOf = (tokens: ReadonlyArray<Token>, draft: Draft): Role => {
  const last = tokens[draft.from - 1]?.lower ?? "";
  const follows = (phrases: ReadonlyArray<string>): boolean => {
    const before = wordsBefore(tokens, draft.from, 4);
    return phrases.some((phrase) => endsWith(before, phrase));
  };
  const isShare = draft.unit.unit === "percent" || draft.unit.unit === "times";
  if (BY.has(last) && (isShare || hasChangeVerb(tokens, draft.from))) return "change";
  if (FROM_ENDS.has(last) && follows(FROM)) return "before";
  if (TO_ENDS.has(last) && follows(TO) && hasChangeVerb(tokens, draft.from)) return "after";
  return isShare ? roleOfShare(tokens, draft) : "level";
};

const BY = new Set(["by", "um"]);

const roleOfShare = (tokens: ReadonlyArray<Token>, draft: Draft): Role => {
  const after = wordsAfter(tokens, draft.next, 2);
  if (after.some((word) => COMPARISONS.has(word))) return "change";
  return after[0] !== "of" && hasChangeVerb(tokens, draft.from) ? "change" : "level";
};

/** A verb of change within this many words before: "cut infrastructure cost of the search cluster 40 %". */
const REACH = 12;

const hasChangeVerb = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.text === ";") return false;
    if (token.kind === "word" && isChange(token.lower)) return true;
  }
  return false;
};

const isChange = (word: string): boolean =>
  stemsByFirst.get(word.charCodeAt(0))?.some((stem) => word.startsWith(stem)) ?? false;

const stemsByFirst: ReadonlyMap<number, ReadonlyArray<string>> = new Map(
  CHANGE_STEMS.map((one) => {
    const first = one.charCodeAt(0);
    return [first, CHANGE_STEMS.filter((stem) => stem.charCodeAt(0) === first)];
  }),
);

/** What joins two quantities into a change: "3.2 s to 180 ms", "900 ms → 120 ms", "to 180 ms from 3.2 s". */
export const joinOf = (
  tokens: ReadonlyArray<Token>,
  first: Draft,
  second: Draft,
): "to" | "from" | "dash" | null => {
  if (second.from === first.next || second.from - first.next > LONGEST_JOIN) return null;
  const words = wordsBetween(tokens, first.next, second.from);
  if (JOINS_TO.has(words)) return "to";
  if (JOINS_FROM.has(words)) return "from";
  return JOINS_DASH.has(words) ? "dash" : null;
};

/** ", down from" and "to just under" are the longest joins. */
const LONGEST_JOIN = 4;

const wordsBefore = (tokens: ReadonlyArray<Token>, at: number, count: number): string =>
  wordsBetween(tokens, Math.max(0, at - count), at);

/** A handful at most: written without a list in between, because every figure of a text asks for them. */
const wordsBetween = (tokens: ReadonlyArray<Token>, from: number, to: number): string => {
  let words = tokens[from]?.lower ?? "";
  for (let at = from + 1; at < to; at += 1) words += ` ${tokens[at]?.lower ?? ""}`;
  return from < to ? words : "";
};

const wordsAfter = (tokens: ReadonlyArray<Token>, at: number, count: number): ReadonlyArray<string> =>
  tokens.slice(at, at + count).map(({ lower }) => lower);

const endsWith = (words: string, phrase: string): boolean =>
  words.endsWith(phrase) &&
  (words.length === phrase.length || words.charAt(words.length - phrase.length - 1) === " ");
