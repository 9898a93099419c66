/**
 * What can be done about words that no fact carries, as texts to try: the fact's own words in their place, or without
 * them. Each is only a candidate: the caller takes the first one that the facts carry.
 */
import type { ClaimVerdict } from "#core/claims/index.ts";
import { quantitiesIn } from "#core/quantities/index.ts";

type Token = NonNullable<ClaimVerdict["token"]>;

/** A claim that was refused, with the words that are to blame. */
export interface Refusal extends ClaimVerdict {
  readonly token: Token;
}

export const hasToken = (claim: ClaimVerdict): claim is Refusal =>
  claim.status !== "supported" && claim.token !== null;

/** The fact's number for the wrong number, the nearest words for wrong words; failing both, the fact as it was stated. */
export const keepCandidates = (text: string, { token, nearest, kind }: Refusal): ReadonlyArray<string> => {
  if (nearest === null) return [];
  const words = nearest.text.trim();
  const figures =
    kind === "quantity" ? quantitiesIn(words).map(({ start, end }) => words.slice(start, end)) : [];
  // A few words can stand inside a sentence; a whole sentence can only take its place.
  const short = words.split(/\s+/u).length <= mostWordsInside ? [words] : [];
  const line = lineAround(text, token);
  return distinct([
    ...[...byLikeness(figures, token.quote), ...short].map((kept) => replaced(text, token, kept)),
    replaced(text, line, words),
  ]);
};

const mostWordsInside = 5;

/** Without the words; without what hangs on them; without the clause; without the line. The least that is lost first. */
export const dropCandidates = (text: string, token: Token): ReadonlyArray<string> => {
  const line = lineAround(text, token);
  const clause = clauseAround(text, token, line);
  return distinct([
    replaced(text, token, ""),
    ...leadIns(text, token, clause).map((start) => replaced(text, { start, end: token.end }, "")),
    replaced(text, clause, ""),
    ...(clause.start > line.start ? [replaced(text, { start: clause.start, end: line.end }, "")] : []),
  ]).filter((left) => left !== text && left.trim() !== "");
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The figure that shares most signs with the wrong one is the one that was meant. */
const byLikeness = (figures: ReadonlyArray<string>, wrong: string): ReadonlyArray<string> => {
  const signs = new Set(wrong.toLowerCase());
  const likeness = (figure: string): number =>
    [...new Set(figure.toLowerCase())].filter((sign) => signs.has(sign)).length;
  return figures.toSorted((one, other) => likeness(other) - likeness(one));
};

const lineAround = (text: string, { start, end }: Stretch): Stretch => {
  const close = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: close < 0 ? text.length : close };
};

/** From the comma, semicolon or dash before to the one after. */
const clauseAround = (text: string, { start, end }: Stretch, line: Stretch): Stretch => {
  const borders = [...text.slice(line.start, line.end).matchAll(/[,;:](?=\s)|\s[–—-](?=\s)/gu)];
  const places = borders.map(({ index }) => line.start + index);
  return {
    start: places.filter((place) => place < start).at(-1) ?? line.start,
    end: places.find((place) => place >= end) ?? endOfWords(text, line),
  };
};

/** The full stop stays. */
const endOfWords = (text: string, { end }: Stretch): number =>
  /[.!?]/u.test(text.charAt(end - 1)) ? end - 1 : end;

/** "handling 40M events": where the words before the token begin that lead up to it, nearest first, three at most. */
const leadIns = (text: string, { start }: Stretch, clause: Stretch): ReadonlyArray<number> =>
  [...text.slice(clause.start, start).matchAll(/\S+\s*/gu)]
    .slice(-3)
    .map(({ index }) => clause.start + index)
    .filter((place) => place > clause.start)
    .toReversed();

/** Joined without a blank too many, and with a capital where a sentence lost its beginning. */
const replaced = (text: string, { start, end }: Stretch, words: string): string => {
  const joined = `${text.slice(0, start)}${words}${text.slice(end)}`
    .replace(/[ \t]{2,}/gu, " ")
    .replace(/ +(?=[,;:.!?])/gu, "")
    .replace(/([,;:])[ ]*([,;:.!?])/gu, "$2")
    .replace(/^[\s,;:–—-]+/u, "")
    .trimEnd();
  const startedLarge = /^\p{Lu}/u.test(text);
  return startedLarge ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
};

const distinct = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(texts)];
