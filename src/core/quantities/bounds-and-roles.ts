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
  const before = wordsBefore(tokens, draft.from, 3);
  for (const [bound, phrases] of BOUNDS) if (phrases.some((phrase) => endsWith(before, phrase))) return bound;
  return "exact";
};

/** The role that the words around one quantity give it, its partner in a pair not yet looked at. */
export const roleOf = (tokens: ReadonlyArray<Token>, draft: Draft): Role => {
  const before = wordsBefore(tokens, draft.from, 4);
  const after = wordsAfter(tokens, draft.next, 2);
  const isShare = draft.unit.unit === "percent" || draft.unit.unit === "times";
  const isBy = endsWith(before, "by") || endsWith(before, "um");
  if (isBy && (isShare || hasChangeVerb(tokens, draft.from))) return "change";
  if (FROM.some((word) => endsWith(before, word))) return "before";
  if (TO.some((word) => endsWith(before, word)) && hasChangeVerb(tokens, draft.from)) return "after";
  if (!isShare) return "level";
  if (after.some((word) => COMPARISONS.has(word))) return "change";
  return after[0] !== "of" && hasChangeVerb(tokens, draft.from) ? "change" : "level";
};

/** A verb of change within this many words before: "cut infrastructure cost of the search cluster 40 %". */
const REACH = 12;

const hasChangeVerb = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.text === ";") return false;
    if (token.kind === "word" && CHANGE_STEMS.some((stem) => token.lower.startsWith(stem))) return true;
  }
  return false;
};

/** What joins two quantities into a change: "3.2 s to 180 ms", "900 ms → 120 ms", "to 180 ms from 3.2 s". */
export const joinOf = (
  tokens: ReadonlyArray<Token>,
  first: Draft,
  second: Draft,
): "to" | "from" | "dash" | null => {
  if (second.from === first.next || second.from - first.next > LONGEST_JOIN) return null;
  const between = tokens.slice(first.next, second.from);
  const words = between.map(({ lower }) => lower).join(" ");
  if (JOINS_TO.has(words)) return "to";
  if (JOINS_FROM.has(words)) return "from";
  return JOINS_DASH.has(words) ? "dash" : null;
};

/** ", down from" and "to just under" are the longest joins. */
const LONGEST_JOIN = 4;

const wordsBefore = (tokens: ReadonlyArray<Token>, at: number, count: number): string =>
  tokens
    .slice(Math.max(0, at - count), at)
    .map(({ lower }) => lower)
    .join(" ");

const wordsAfter = (tokens: ReadonlyArray<Token>, at: number, count: number): ReadonlyArray<string> =>
  tokens.slice(at, at + count).map(({ lower }) => lower);

const endsWith = (words: string, phrase: string): boolean => words === phrase || words.endsWith(` ${phrase}`);
