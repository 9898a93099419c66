/** What a fact is worth as evidence: a sentence about work, a claim tied to a job, or a bare list. */

import type { WordList } from "#core/catalogue/index.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import type { Fact } from "#core/facts/index.ts";
import { remember } from "./remember.ts";
import { countWords, hasPhrase, wordLineOf } from "./words.ts";

/** From the credit table of block B, strongest first. */
export type Strength = "outcome" | "work" | "receipt" | "tied" | "listed";

/** The strength with which `fact` shows the skills it names. */
export const strengthOf = (fact: Fact): Strength => {
  if (fact.kind === "bullet") return bulletStrength(fact);
  if (fact.kind === "stack-line") return isDated(fact) ? "tied" : "listed";
  // A dated certificate is what a certificate requirement asks for; `matching` lets it count for nothing else.
  if (fact.kind === "certificate") return /\b(?:19|20)\d\d\b/u.test(fact.span.quote) ? "work" : "listed";
  return "listed";
};

/** Does the line show what it showed before? `now` differs in what it says of the work, never in its skills. */
export const areSameEvidence = (before: Fact, now: Fact): boolean =>
  strengthOf(before) === strengthOf(now) && isWorkSentence(before) === isWorkSentence(now);

/** Is it a sentence about something done, not a row of names? Only such lines count in C, D and E. */
export const isWorkSentence = (fact: Fact): boolean =>
  fact.kind === "bullet" && isJob(fact.entry) && !isBareList(fact) && !isTour(fact);

/** Lines under no name and no date are nobody's work. */
const isJob = (entry: Fact["entry"]): boolean =>
  entry !== null && (entry.title !== "" || entry.organisation !== "" || entry.start !== null);

const bulletStrength = (fact: Fact): Strength => {
  if (fact.entry === null || !isJob(fact.entry) || isBareList(fact)) return "listed";
  if (isTour(fact)) return isDated(fact) ? "tied" : "listed";
  if (fact.entry.kind === "project") return "receipt";
  return hasResult(fact) ? "outcome" : "work";
};

/** A result is stated, or a figure says what the work carried or changed: "serves 15 agencies", "4M messages/day". */
const hasResult = (fact: Fact): boolean =>
  fact.outcome !== null ||
  fact.operations.some(({ kind }) => kind !== "on-call" && kind !== "incident") ||
  fact.quantities.some(({ dimension }) => dimension !== "duration" && dimension !== "people");

/**
 * "Used Kafka, Redis, PostgreSQL, Docker, k8s.": three names or more, few other words, and nothing that says what
 * they were for. It reads as a catalogue, so it is worth what a stack line is (R055, conflict C9).
 */
export const isTour = remember((fact: Fact): boolean => {
  const names = distinctSkills(fact);
  const rank = fact.ownership?.rank;
  // "Implemented features of an internal tool in Go and gRPC": behind an act of one's own fewer words make a sentence.
  const isAct = rank === "built" || rank === "led" || rank === "owned";
  return names >= 3 && !hasMarks(fact) && otherWords(fact) <= (isAct ? names : 2 * names);
});

/** A row of names without a verb: no claim about work at all. Four further words make a sentence in any language. */
const isBareList = remember((fact: Fact): boolean => {
  const other = otherWords(fact);
  if (other < 2 || isRow(fact.span.quote)) return true;
  // Neither an act, nor a figure, nor a tool: a heading or a place that slipped among the lines.
  return fact.ownership === null && !hasMarks(fact) && (other < 4 || fact.skills.length === 0);
});

/** Four items or more, hardly any longer than a name: "Junior, Backend, Java, SQL, Git". */
const isRow = (line: string): boolean => {
  const items = line.split(/[,;|•·]/u).filter((item) => item.trim() !== "");
  if (items.length < 4) return false;
  const long = items.filter((item) => countWords(item) > 3).length;
  return long <= items.length / 5;
};

const hasMarks = (fact: Fact): boolean =>
  fact.quantities.length > 0 ||
  fact.outcome !== null ||
  fact.operations.length > 0 ||
  fact.tradeoffs.length > 0;

const distinctSkills = (fact: Fact): number => new Set(fact.skills.map(({ skill }) => skill)).size;

const otherWords = remember((fact: Fact): number => {
  const inNames = fact.skills.reduce((sum, { span }) => sum + countWords(span.quote), 0);
  return countWords(fact.span.quote) - inNames;
});

const isDated = (fact: Fact): boolean => fact.entry !== null && fact.entry.start !== null;

/**
 * "Tech: Go, Kafka" and "Used Go and Kafka" say something about the job; so does a row of names that the posting did
 * not supply. A row of the posting's own names is a row of names, wherever it stands (law 1). `line` is the line of
 * the page, empty when the page has none (JSON Resume).
 */
export const withBareRowsListed =
  (
    lineOf: (fact: Fact) => string,
    isAsked: (skill: string, name: string) => boolean,
    wording: ReadonlyArray<WordList>,
  ) =>
  (fact: Fact): Fact =>
    fact.kind !== "stack-line" || isOwnRow(fact, isAsked) || isClaim(fact, lineOf(fact), wording)
      ? fact
      : { ...fact, kind: "skills-list" };

/** A person's own stack overlaps with a posting in part; a third of other names is more than chance brings. */
const isOwnRow = (fact: Fact, isAsked: (skill: string, name: string) => boolean): boolean => {
  const own = new Set(fact.skills.flatMap(({ skill, span }) => (isAsked(skill, span.quote) ? [] : [skill])));
  return own.size >= 2 && own.size * 3 >= distinctSkills(fact);
};

const isClaim = (fact: Fact, line: string, wording: ReadonlyArray<WordList>): boolean => {
  const isName = /\/keywords(?:\/\d+)?$/u.test(fact.path);
  const isSaid = fact.ownership !== null || otherWords(fact) >= FEWEST_WORDS;
  if (!isName && isSaid && !isRow(fact.span.quote)) return true;
  if (isName && line === "") return true;
  const colon = line.indexOf(":");
  if (colon < 0 || colon > 40) return false;
  const label = wordLineOf(line.slice(0, colon));
  return wordsOf(wording, "evaluation-patterns", "stack-labels").some((word) => hasPhrase(label, word));
};

/** "Experience with Go, Kafka" has two words of its own and says nothing. */
const FEWEST_WORDS = 4;
