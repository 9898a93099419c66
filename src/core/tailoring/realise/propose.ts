/** One bullet and what was answered about it become another wording, or stay as they are and say why they are weak. */
import type { SentenceVerdict, Verifier } from "#core/claims/index.ts";
import { type Fact, factsOf } from "#core/facts/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import { blankResume, blankWork } from "#core/resume/index.ts";
import type { Bullet } from "../bullets/bullets-of.ts";
import { readingOf } from "../bullets/reading-of.ts";
import type { AnswerFact } from "../questions/answered.ts";
import { hasFigure, type Weakness } from "../questions/missing.ts";
import { tracedWords } from "../show/traced-words.ts";
import type { Ingredient, Proposal, TailorDeps } from "../tailoring.ts";
import type { TailorWords } from "../words/tailor-words.ts";
import { type Arrangement, lineArrangements, longArrangements } from "./arrangements.ts";
import { isBetter } from "./defects.ts";
import { partOf } from "./part.ts";
import { LONG, rewritesOf, SHORT } from "./rewrites.ts";

export interface Proposing {
  readonly words: TailorWords;
  /** Knows every fact, answers included. */
  readonly verifier: Verifier;
  readonly verifierOf: (facts: ReadonlyArray<CitableFact>) => Verifier;
  readonly facts: ReadonlyArray<CitableFact>;
  readonly deps: TailorDeps;
}

/** Null when nothing is better and nothing is missing. */
export const proposalFor = (
  bullet: Bullet,
  weakness: Weakness,
  answers: ReadonlyArray<AnswerFact>,
  of: Proposing,
): Proposal | null => {
  if (bullet.facts.length === 0) return null;
  const mended = mendedLine(bullet, of);
  if (answers.length === 0) {
    if (mended === bullet.text && weakness.says === "") return null;
    return proposal(bullet, { after: mended, long: mended }, weakness.missing, weakness.says, of);
  }
  const isName = (word: string): boolean => of.deps.taxonomy.skillNamed(word) !== undefined;
  const parts = answers.map((answer) => partOf(answer, { words: of.words, isName }));
  const isOwn = !isHelp(bullet) && !parts.some(({ text }) => /\bwe\b/iu.test(text));
  const names = bullet.marks.skills.map(({ span }) => span.quote).filter((name) => /^\p{Lu}/u.test(name));
  const pieces = { bullet: mended, parts, words: of.words, isOwn, names };
  const supported = firstSupported(lineArrangements(pieces, SHORT), of);
  const after = supported ?? firstSupported(lineArrangements(pieces, LONG), of) ?? mended;
  const long =
    firstSupported(
      longArrangements(pieces, LONGEST, (sentence) => isSupported(sentence, of)),
      of,
    ) ?? after;
  const missing = stillMissing(weakness.missing, answers, of.deps);
  const bare = parts.some(({ asks, text }) => asks === "number" && /^(?:from|by)\s/u.test(text));
  const says = weaknessAfter(after, bullet, weakness, missing);
  const weak = bare ? [says, "say of what the number is"].filter((one) => one !== "").join("; ") : says;
  return proposal(bullet, { after, long }, missing, weak, of);
};

/** Who helped did not do it alone, whatever came of it. */
const isHelp = ({ marks }: Bullet): boolean =>
  marks.ownership?.rank === "assisted" || marks.ownership?.rank === "observed";

/** C7: the long form of the evidence bank. */
const LONGEST = 45;

/** So many arrangements are tried; the first ones differ little. */
const MOST_TRIED = 60;

const firstSupported = (arrangements: ReadonlyArray<Arrangement>, of: Proposing): string | null =>
  arrangements.slice(0, MOST_TRIED).find(({ text }) => isSupported(text, of))?.text ?? null;

const isSupported = (text: string, { verifier }: Proposing): boolean => {
  const verdicts = verifier.verify(text);
  return verdicts.length > 0 && verdicts.every(({ status }) => status === "supported");
};

const mendedLine = ({ text }: Bullet, of: Proposing): string =>
  rewritesOf(text, of.words).find(
    (line) =>
      isBetter(line, text, of.words, of.deps.taxonomy) &&
      isSupported(line, of) &&
      keepsMarks(line, text, of.deps),
  ) ?? text;

/** What a reader looks for (an incident, a price, a result) is worth more than a short line. */
const keepsMarks = (after: string, before: string, deps: TailorDeps): boolean => {
  const [now = new Set(), was = new Set()] = marksOf([after, before], deps).map(
    ({ operations, tradeoffs, outcome }) =>
      new Set(
        [...operations, ...tradeoffs]
          .map(({ kind }): string => kind)
          // "In order to" and "to" give the same reason, of which only one is a mark.
          .filter((kind) => kind !== "reason")
          .concat(outcome === null ? [] : ["outcome"]),
      ),
  );
  return [...was].every((mark) => now.has(mark));
};

const proposal = (
  { path, text: before, facts: own }: Bullet,
  { after, long }: { readonly after: string; readonly long: string },
  missing: ReadonlyArray<Ingredient>,
  weakness: string,
  of: Proposing,
): Proposal => {
  // A line that stays is its own fact: nothing needs to be searched.
  const judge = after === before ? of.verifierOf(own) : of.verifier;
  const verdicts = judge.verify(after);
  return {
    path,
    before,
    after,
    long,
    facts: citedBy(verdicts),
    trace: tracedWords(verdicts, of.facts),
    missing,
    weakness,
    verdicts,
  };
};

const citedBy = (verdicts: ReadonlyArray<SentenceVerdict>): ReadonlyArray<string> => [
  ...new Set(verdicts.flatMap(({ claims }) => claims.flatMap(({ facts }) => facts))),
];

/** An answer fills its place when it says what was asked: to "how much" a figure, whatever else it tells. */
const stillMissing = (
  missing: ReadonlyArray<Ingredient>,
  answers: ReadonlyArray<AnswerFact>,
  deps: TailorDeps,
): ReadonlyArray<Ingredient> => {
  const marks = marksOf(
    answers.map(({ fact }) => fact.text),
    deps,
  );
  const says = new Set(marks.flatMap(({ tradeoffs }) => tradeoffs.map(({ kind }) => kind)));
  const filled = new Set<Ingredient>(answers.map(({ asks }) => asks).filter((asks) => asks !== "number"));
  const isCounted = answers.some(({ asks, fact }) => asks === "number" && /\d/u.test(fact.text));
  if (isCounted || marks.some(hasFigure)) filled.add("number");
  if (says.has("cost")) filled.add("cost");
  if (says.has("choice") || says.has("alternative")) filled.add("choice");
  return missing.filter((asks) => !filled.has(asks));
};

const marksOf = (highlights: ReadonlyArray<string>, deps: TailorDeps): ReadonlyArray<Fact> =>
  factsOf(readingOf({ ...blankResume, work: [{ ...blankWork, position: "Engineer", highlights }] }), deps);

const weaknessAfter = (
  after: string,
  { text }: Bullet,
  { says }: Weakness,
  missing: ReadonlyArray<Ingredient>,
): string => {
  if (after === text)
    return says === "" ? "" : `${says} (no wording of the answers was short enough and fully supported)`;
  return missing.length === 0 ? "" : `still missing: ${missing.map((asks) => NAMES[asks]).join(", ")}`;
};

const NAMES: Readonly<Record<Ingredient, string>> = {
  problem: "what was wrong",
  choice: "what you chose, and over what",
  number: "a number with its unit",
  cost: "what it cost",
  failure: "what failed, and what you changed",
};
