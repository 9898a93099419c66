/** Decides whether an ambiguous spelling ("Go", "C", "Spring") names a skill where it stands. */
import type { SkillCard } from "#core/catalogue/index.ts";
import { framesAfter, framesBefore } from "./ambiguity-frames.ts";
import { plainGaps } from "./fold-text.ts";
import type { KnownTokens } from "./known-tokens.ts";
import type { Candidate } from "./spelling/find-spellings.ts";
import type { SpellingTrie } from "./spelling/spelling-trie.ts";
import type { Spelling } from "./spelling/spellings-of.ts";
import type { SkillMention } from "./taxonomy.ts";

/** Words on each side that count as "near": about a line of a posting, and a bound that keeps matching linear. */
const reach = 30;

export const settleAmbiguity = (
  { contextOf }: SpellingTrie,
  text: string,
  folded: string,
  tokens: KnownTokens,
  candidates: ReadonlyArray<Candidate>,
): ReadonlyArray<SkillMention> => {
  // Most lines of a résumé name nothing.
  if (candidates.length === 0) return [];
  const place: Place = { text, folded, tokens, contextOf, plain: null, empty: new Map() };
  const verdicts = candidates.map((candidate) => verdictOf(place, candidate));
  acceptNeighbours(folded, candidates, verdicts);
  return candidates.flatMap(({ start, end }, i) => {
    const verdict = verdicts[i];
    return verdict?.state === "in" ? [{ skill: verdict.card.id, start, end }] : [];
  });
};

interface Place {
  readonly text: string;
  readonly folded: string;
  readonly tokens: KnownTokens;
  readonly contextOf: SpellingTrie["contextOf"];
  /** `plainGaps` of the whole text, made for the first doubtful name. */
  plain: string | null;
  readonly empty: Map<SkillCard, EmptyRuns>;
}

/** Tokens already seen to hold no word of the card, so that a name repeated a million times is not searched for anew. */
interface EmptyRuns {
  /** The last such token after the name that was asked for before. */
  ahead: number;
  /** The same before it. */
  behindFrom: number;
  behindTo: number;
}

const plainOf = (place: Place): string => {
  place.plain ??= plainGaps(place.folded);
  return place.plain;
};

interface Verdict {
  readonly card: SkillCard;
  readonly state: "in" | "out" | "open";
}

/** The first entry that is certain, else the first that a neighbour in a list may still decide. */
const verdictOf = (place: Place, candidate: Candidate): Verdict | undefined => {
  let open: Verdict | undefined;
  for (const { card, spelling } of candidate.entries) {
    if (
      (isExcluded(place, candidate, card) && !isWrittenAsName(place, candidate, spelling)) ||
      isLetterOfAnotherName(place.folded, candidate)
    )
      continue;
    if (!spelling.needsContext || isNear(place, candidate, card) || isFramed(place, candidate)) {
      return { card, state: "in" };
    }
    open ??= { card, state: "open" };
  }
  return open;
};

/** "using React to build": a capital inside a sentence makes it a name, unless the name is only told by its capital ("Go to market"). */
const isWrittenAsName = ({ text }: Place, { start }: Candidate, spelling: Spelling): boolean =>
  !spelling.isCaseBound && /[a-z],? [A-Z]$/u.test(text.slice(Math.max(0, start - 3), start + 1));

/** A `not` phrase holds the name ("go to market") or stands right beside it ("series" before "C"). */
const isExcluded = (place: Place, { start, end }: Candidate, card: SkillCard): boolean => {
  const not = place.contextOf(card)?.not;
  if (not === undefined) return false;
  const plain = plainOf(place);
  const isAfter = (phrase: string): boolean => isPhraseIn(plain, end + 1, phrase);
  const isBefore = (phrase: string): boolean => isPhraseIn(plain, start - 1 - phrase.length, phrase);
  return (
    (not.byFirst.get(plain.charAt(end + 1))?.some(isAfter) ?? false) ||
    (not.byLast.get(plain.charAt(start - 2))?.some(isBefore) ?? false) ||
    not.holding(plain.slice(start, end)).some(({ phrase, at }) => isPhraseIn(plain, start - at, phrase))
  );
};

const isPhraseIn = (plain: string, at: number, phrase: string): boolean =>
  at >= 0 &&
  plain.startsWith(phrase, at) &&
  !/[a-z0-9]/u.test(plain.charAt(at - 1)) &&
  // "CAD $" ends with its sign, whatever figure stands behind.
  (phrase.endsWith("$") || !/[a-z0-9]/u.test(plain.charAt(at + phrase.length)));

/** "R&D", "C-level", "Series C.", "(c)", "a)": a lone letter bound to something else. */
const isLetterOfAnotherName = (folded: string, { start, end }: Candidate): boolean => {
  if (end - start !== 1) return false;
  const around = folded.slice(end, end + 8);
  if (/^(?:&|'|-(?!based|lang|style|\s|$))/u.test(around)) return true;
  if (around.startsWith(")") && /(?:^|\n|\()\s?$/u.test(folded.slice(Math.max(0, start - 2), start)))
    return true;
  return /[&']$|(?:series|plan|vitamin|section|option|grade|type|class|appendix|round)\s$/u.test(
    folded.slice(Math.max(0, start - 9), start),
  );
};

const isNear = (place: Place, { token, lastToken }: Candidate, card: SkillCard): boolean => {
  const near = place.contextOf(card)?.near;
  if (near === undefined) return false;
  const { starts } = place.tokens;
  const isNearWordAt = (i: number): boolean =>
    near.get(wordAt(place, i))?.some((phrase) => isPhraseAt(place.folded, starts[i] ?? 0, phrase)) ?? false;
  const empty = place.empty.get(card) ?? { ahead: -1, behindFrom: 0, behindTo: -1 };
  place.empty.set(card, empty);
  return (
    isNearAhead(place, lastToken, isNearWordAt, empty) || isNearBehind(place, token, isNearWordAt, empty)
  );
};

const isNearAhead = (
  { folded, tokens }: Place,
  token: number,
  isNearWordAt: (i: number) => boolean,
  empty: EmptyRuns,
): boolean => {
  const last = Math.min(tokens.starts.length - 1, token + reach);
  let at = Math.max(token, Math.min(last, empty.ahead));
  for (; at < last && !isLineEndAfter(folded, tokens, at); at += 1) if (isNearWordAt(at + 1)) return true;
  empty.ahead = at;
  return false;
};

const isNearBehind = (
  { folded, tokens }: Place,
  token: number,
  isNearWordAt: (i: number) => boolean,
  empty: EmptyRuns,
): boolean => {
  const first = Math.max(0, token - reach);
  let at = token;
  while (at > first && !isLineEndAfter(folded, tokens, at - 1)) {
    const isKnown = at - 1 === empty.behindTo && empty.behindFrom < at;
    if (!isKnown && isNearWordAt(at - 1)) return true;
    at = isKnown ? Math.max(first, empty.behindFrom) : at - 1;
  }
  empty.behindFrom = at;
  empty.behindTo = token - 1;
  return false;
};

const isLineEndAfter = (folded: string, { starts, ends }: KnownTokens, i: number): boolean =>
  isLineEnd(folded, ends[i] ?? 0, starts[i + 1] ?? 0);

const wordAt = ({ folded, tokens }: Place, i: number): string =>
  folded.slice(tokens.starts[i], tokens.ends[i]);

const isPhraseAt = (folded: string, at: number, phrase: string): boolean =>
  folded.startsWith(phrase, at) && !/[a-z0-9]/u.test(folded.charAt(at + phrase.length));

const isLineEnd = (folded: string, from: number, to: number): boolean =>
  to - from === 1 ? folded.charCodeAt(from) === lineEndCode : folded.slice(from, to).includes("\n");

const lineEndCode = 10;

/** "experience with Go", "Go developer": the words right around it can only speak of a skill. */
const isFramed = (place: Place, { token, start, end }: Candidate): boolean => {
  const plain = plainOf(place);
  if (framesBefore.test(plain.slice(place.tokens.starts[Math.max(0, token - 2)] ?? start, start)))
    return true;
  return framesAfter.test(plain.slice(end, end + 24));
};

/** A neighbour in a list of skills is a skill: "Python, Go and Rust". Twice, since the decided one may stand on either side. */
const acceptNeighbours = (
  folded: string,
  candidates: ReadonlyArray<Candidate>,
  verdicts: Array<Verdict | undefined>,
): void => {
  const accept = (i: number, neighbour: number): void => {
    const verdict = verdicts[i];
    if (verdict?.state !== "open" || verdicts[neighbour]?.state !== "in") return;
    const left = candidates[Math.min(i, neighbour)];
    const right = candidates[Math.max(i, neighbour)];
    if (left && right && isListGap(folded, left.end, right.start)) verdicts[i] = { ...verdict, state: "in" };
  };
  for (let i = 1; i < candidates.length; i += 1) accept(i, i - 1);
  for (let i = candidates.length - 2; i >= 0; i -= 1) accept(i, i + 1);
};

/** At most 14 characters, brackets apart: ", and/or ", " or even ", " (3+ years), ". */
const isListGap = (folded: string, from: number, to: number): boolean => {
  if (to - from > 40) return false;
  const between = folded.slice(from, to).replace(/\([^()]{0,24}\)/u, "");
  return (
    between.length <= 14 &&
    /^(?:[\s\0,/|;&()+*_`[\]•·-]|\b(?:and|or|plus|even|with|any|vs)\b){1,14}$/u.test(between)
  );
};
