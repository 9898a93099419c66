/**
 * What can be done about words that no fact carries, as texts to try: the fact's own words in their place, or without
 * them. Each is only a candidate: the caller takes the first one that the facts carry.
 */
import type { ClaimVerdict } from "#core/claims/index.ts";
import { piecesOf } from "#core/tailoring/index.ts";
import { clauseAround, lineAround, phraseAround, rateBehind, replaced, type Stretch } from "./stretches.ts";

type Token = NonNullable<ClaimVerdict["token"]>;

/** A claim that was refused, with the words that are to blame. */
export interface Refusal extends ClaimVerdict {
  readonly token: Token;
}

/** What the nearest fact says in their place; where that cannot be told, the fact as it was stated. */
export const keepCandidates = (text: string, { token, nearest }: Refusal): ReadonlyArray<string> => {
  if (nearest === null) return [];
  const words = nearest.text.trim();
  const line = lineAround(text, token);
  // A few words can stand inside a sentence; of a whole one only what stands in that place.
  const isShort = words.split(/\s+/u).length <= mostWordsInside;
  const inPlace = isShort ? [replaced(text, token, words)] : counterpart(text, line, token, words);
  return distinct([...inPlace, replaced(text, line, words)]).filter((kept) => kept !== text);
};

const mostWordsInside = 5;

/** The line beside the fact, word by word: the change that the words are part of is made. */
const counterpart = (text: string, line: Stretch, token: Token, fact: string): ReadonlyArray<string> => {
  let at = line.start;
  for (const { kind, before, after } of piecesOf(text.slice(line.start, line.end), fact)) {
    const piece = { start: at, end: at + before.length };
    at = piece.end;
    const isMeant = kind === "changed" && piece.start < token.end && piece.end > token.start;
    if (isMeant && after.trim() !== "") return [replaced(text, piece, after)];
  }
  return [];
};

/** With their preposition; without the words alone; without their clause; without the rest of the line. The least that is lost first. */
export const dropCandidates = (text: string, token: Token): ReadonlyArray<string> => {
  const line = lineAround(text, token);
  const clause = clauseAround(text, token, line);
  const phrase = phraseAround(text, token, clause);
  return distinct([
    ...(phrase === null ? [] : [replaced(text, phrase, "")]),
    ...rateBehind(text, token).map((rate) => replaced(replaced(text, rate, ""), token, "")),
    replaced(text, token, ""),
    ...leadIns(text, token, clause).map((start) => replaced(text, { start, end: token.end }, "")),
    ...leadIns(text, token, clause).map((start) => replaced(text, { start, end: clause.end }, "")),
    replaced(text, clause, ""),
    ...(clause.start > line.start ? [replaced(text, { start: clause.start, end: line.end }, "")] : []),
  ]).filter((left) => left !== text && left.trim() !== "");
};

/** "handling 40M events": where the words before the token begin that lead up to it, nearest first, three at most. */
const leadIns = (text: string, { start }: Stretch, clause: Stretch): ReadonlyArray<number> =>
  [...text.slice(clause.start, start).matchAll(/\S+\s*/gu)]
    .slice(-3)
    .map(({ index }) => clause.start + index)
    .filter((place) => place > clause.start)
    .toReversed();

const distinct = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(texts)];
