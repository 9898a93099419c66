/** How much of the work was one's own. The first verb of a clause governs it when it is a modest one: "helped build" is help. */
import type { WordList } from "#core/catalogue/index.ts";
import type { Fact, OwnershipRank } from "../fact.ts";
import type { Statement } from "../statement.ts";
import { type PhraseMatch, phraseFinderOf } from "../text/phrase-finder.ts";
import type { Word } from "../text/words-of.ts";

const RANKS = ["observed", "assisted", "contributed", "built", "led", "owned"] as const;

export const ownershipReaderOf = (wording: ReadonlyArray<WordList>) => {
  const find = phraseFinderOf(wording, "ownership-verbs", [...RANKS, "not"]);
  return (statement: Statement): Fact["ownership"] => {
    const matches = find(statement.words).filter((match) => !isNoun(statement.words, match));
    const best = clausesOf(statement.words, matches)
      .map(strongest)
      .reduce<Match | null>((most, one) => (one !== null && rankOf(one) > rankOf(most) ? one : most), null);
    if (best === null || best.group === "not") return null;
    return { rank: best.group, span: statement.line.cite(best.start, best.end) };
  };
};

type Match = PhraseMatch<OwnershipRank | "not">;

const rankOf = (match: Match | null): number =>
  match === null || match.group === "not" ? -1 : RANKS.indexOf(match.group);

/** "The build took an hour": after an article the word is a thing, not an act. */
const isNoun = (words: ReadonlyArray<Word>, { from, to }: Match): boolean => {
  const [word, before] = [words[from], words[from - 1]];
  if (word === undefined || before === undefined || to - from > 1 || word.breaks) return false;
  return ARTICLES.has(before.text) && !/(?:ed|ing)$/u.test(word.text);
};

const ARTICLES = new Set([
  "the",
  "a",
  "an",
  "our",
  "its",
  "their",
  "this",
  "each",
  "every",
  "of",
  "ci",
  "per",
  "in",
]);

/** Full stops and semicolons part clauses; a verb in one does not govern the other. */
const clausesOf = (words: ReadonlyArray<Word>, matches: ReadonlyArray<Match>): ReadonlyArray<Clause> => {
  const clauses: Array<{ start: number; matches: Array<Match> }> = [{ start: 0, matches: [] }];
  let at = 0;
  for (const match of matches) {
    for (; at <= match.from; at += 1) {
      if (at > 0 && words[at]?.breaks) clauses.push({ start: at, matches: [] });
    }
    clauses.at(-1)?.matches.push(match);
  }
  return clauses;
};

interface Clause {
  readonly start: number;
  readonly matches: ReadonlyArray<Match>;
}

/** "Actively helped build": the governing verb is among the first three words of its clause. */
const NEAR_START = 2;
const MODEST = 2;

const strongest = ({ start, matches }: Clause): Match | null => {
  const ranked = matches.filter(({ group }) => group !== "not");
  const [first] = ranked;
  if (first === undefined) return null;
  if (rankOf(first) <= MODEST && first.from - start <= NEAR_START) return first;
  const free = ranked.filter((match, i) => !isGoverned(ranked[i - 1], match));
  return free.reduce((most, match) => (rankOf(match) > rankOf(most) ? match : most), first);
};

/** "… and helped build": a modest verb right before takes the rank down. */
const isGoverned = (before: Match | undefined, match: Match): boolean =>
  before !== undefined &&
  (before.group === "assisted" || before.group === "observed") &&
  match.from - before.to <= NEAR_START;
