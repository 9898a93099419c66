/** Marks of judgment: a choice, what it was chosen over, why, and what it cost. */
import type { WordList } from "#core/catalogue/index.ts";
import type { Fact, TradeoffMark } from "../fact.ts";
import type { Statement } from "../statement.ts";
import { type PhraseMatch, phraseFinderOf } from "../text/phrase-finder.ts";
import type { Word } from "../text/words-of.ts";

const GROUPS = [
  "choice",
  "change",
  "alternative",
  "alternative-after-choice",
  "reason",
  "reason-with-choice",
  "cost",
  "cost-with-choice",
] as const;
type Group = (typeof GROUPS)[number];

export const tradeoffsReaderOf = (wording: ReadonlyArray<WordList>) => {
  const find = phraseFinderOf(wording, "tradeoff-marks", GROUPS);
  return ({ words, line }: Statement): Fact["tradeoffs"] => {
    const matches = find(words);
    const choice = matches.find(({ group }) => group === "choice");
    const isSaid = choice !== undefined || matches.some(({ group }) => group === "alternative");
    const isJudged = isSaid || isExplainedChange(matches, words);
    const kept = new Map<TradeoffMark, PhraseMatch<Group>>();
    for (const match of matches) {
      const kind = kindOf(match, words, choice?.to ?? null, isJudged);
      if (kind !== null && !kept.has(kind)) kept.set(kind, match);
    }
    return [...kept]
      .sort(([, a], [, b]) => a.start - b.start)
      .map(([kind, match]) => ({ kind, span: line.cite(match.start, endOf(match, words)) }));
  };
};

/** "Replaced the queue, because …", "moved to batches; it is ten minutes slower". */
const isExplainedChange = (matches: ReadonlyArray<PhraseMatch<Group>>, words: ReadonlyArray<Word>): boolean =>
  matches.some(({ group }) => group === "change") &&
  matches.some(
    ({ group, from, to }) =>
      group === "cost" ||
      group === "cost-with-choice" ||
      (group === "reason" && !isDate(words[from], words[to])),
  );

const kindOf = (
  { group, from, to }: PhraseMatch<Group>,
  words: ReadonlyArray<Word>,
  choiceEnd: number | null,
  isJudged: boolean,
): TradeoffMark | null => {
  switch (group) {
    case "choice":
    case "alternative":
    case "cost":
      return group;
    case "change":
      return isJudged ? "choice" : null;
    case "reason":
      return isDate(words[from], words[to]) ? null : "reason";
    case "alternative-after-choice":
      return isAlternative(from, words[to], choiceEnd) ? "alternative" : null;
    case "reason-with-choice":
      return isJudged ? "reason" : null;
    case "cost-with-choice":
      return isJudged ? "cost" : null;
  }
};

/** "Over" and "to" name an alternative only after a choice, and never before a figure. */
const isAlternative = (from: number, next: Word | undefined, choiceEnd: number | null): boolean =>
  choiceEnd !== null && from >= choiceEnd && !/^\d/u.test(next?.text ?? "");

/** "Since 2019", "since March" is a time. */
const isDate = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.text === "since" &&
  (next === undefined ||
    /^\d|^(?:then|its|launch|day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u.test(next.text));

/** The mark alone ("over") convinces nobody: it is cited with the words it introduces, as far as a comma or six words. */
const CITED_WORDS = 6;

const endOf = ({ to, end }: PhraseMatch<Group>, words: ReadonlyArray<Word>): number => {
  let cited = end;
  for (let at = to; at < Math.min(words.length, to + CITED_WORDS); at += 1) {
    const word = words[at];
    if (word === undefined || word.breaks || word.comma) break;
    cited = word.end;
  }
  return cited;
};
