/** Decides whether an ambiguous spelling ("Go", "C", "Spring") names a skill where it stands. */
import type { SkillCard } from "#core/catalogue/index.ts";
import { framesAfter, framesBefore } from "./ambiguity-frames.ts";
import type { Candidate } from "./find-spellings.ts";
import { plainGaps } from "./fold-text.ts";
import type { KnownTokens } from "./known-tokens.ts";
import type { SpellingTrie } from "./spelling-trie.ts";
import type { Spelling } from "./spellings-of.ts";
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
  const place: Place = { text, folded, tokens, contextOf, words: [] };
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
  /** The words of the tokens, cut out when they are first asked for. */
  readonly words: Array<string | undefined>;
}

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
const isExcluded = ({ folded, contextOf }: Place, { start, end }: Candidate, card: SkillCard): boolean => {
  const not = contextOf(card)?.not;
  if (not === undefined || not.length === 0) return false;
  const from = Math.max(0, start - longestPhrase);
  const window = plainGaps(folded.slice(from, end + longestPhrase));
  const place = { window, start: start - from, end: end - from };
  return not.some((phrase) => isBeside(place, phrase) || isAround(place, phrase));
};

/** No phrase of a card is longer; a shorter window is a faster one. */
const longestPhrase = 24;

interface WindowPlace {
  readonly window: string;
  readonly start: number;
  readonly end: number;
}

const isBeside = ({ window, start, end }: WindowPlace, phrase: string): boolean =>
  isPhraseIn(window, start - 1 - phrase.length, phrase) || isPhraseIn(window, end + 1, phrase);

/** Compared only where the phrase would hold the name at this very place, so no search is needed. */
const isAround = ({ window, start, end }: WindowPlace, phrase: string): boolean => {
  const name = window.slice(start, end);
  for (let at = phrase.indexOf(name); at !== -1; at = phrase.indexOf(name, at + 1)) {
    if (isPhraseIn(window, start - at, phrase)) return true;
  }
  return false;
};

const isPhraseIn = (window: string, at: number, phrase: string): boolean =>
  at >= 0 &&
  window.startsWith(phrase, at) &&
  !/[a-z0-9]/u.test(window.charAt(at - 1)) &&
  !/[a-z0-9]/u.test(window.charAt(at + phrase.length));

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
  const { folded, tokens } = place;
  const { starts, ends } = tokens;
  const isNearWordAt = (i: number): boolean =>
    near.get(wordAt(place, i))?.some((phrase) => isPhraseAt(folded, starts[i] ?? 0, phrase)) ?? false;
  const isLineEndAfter = (i: number): boolean => isLineEnd(folded, ends[i] ?? 0, starts[i + 1] ?? 0);
  const last = Math.min(starts.length - 1, lastToken + reach);
  for (let i = lastToken + 1; i <= last && !isLineEndAfter(i - 1); i += 1) if (isNearWordAt(i)) return true;
  const first = Math.max(0, token - reach);
  for (let i = token - 1; i >= first && !isLineEndAfter(i); i -= 1) if (isNearWordAt(i)) return true;
  return false;
};

const wordAt = ({ words, folded, tokens }: Place, i: number): string => {
  const known = words[i];
  if (known !== undefined) return known;
  const word = folded.slice(tokens.starts[i], tokens.ends[i]);
  words[i] = word;
  return word;
};

const isPhraseAt = (folded: string, at: number, phrase: string): boolean =>
  folded.startsWith(phrase, at) && !/[a-z0-9]/u.test(folded.charAt(at + phrase.length));

const isLineEnd = (folded: string, from: number, to: number): boolean =>
  to - from === 1 ? folded.charCodeAt(from) === lineEndCode : folded.slice(from, to).includes("\n");

const lineEndCode = 10;

/** "experience with Go", "Go developer": the words right around it can only speak of a skill. */
const isFramed = ({ folded, tokens }: Place, { token, start, end }: Candidate): boolean => {
  const before = folded.slice(tokens.starts[Math.max(0, token - 2)] ?? start, start);
  if (framesBefore.test(plainGaps(before))) return true;
  return framesAfter.test(plainGaps(folded.slice(end, end + 24)));
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
