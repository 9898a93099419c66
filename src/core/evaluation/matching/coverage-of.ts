/**
 * How much of what is asked has evidence, as a hiring manager counts: a line at a time, the habits of every team
 * lighter, niceties never against you. The weights depend on the posting alone, so more evidence never lowers it (law 2).
 */
import { wordsOf } from "#core/catalogue/index.ts";
import type { Requirement } from "#core/requirements/index.ts";
import type { Case } from "../case/case.ts";
import { remember } from "../case/remember.ts";
import type { EvaluationInput } from "../evaluation-input.ts";
import type { Match } from "./match-requirements.ts";

/** 0–1; null when nothing is asked. */
export const coverageOf = ({ input }: Case, matches: ReadonlyArray<Match>): number | null => {
  const { lineByRequirement, weights, total } = planOf(input);
  if (total === 0) return null;
  const creditsByLine = weights.map((): Array<number> => []);
  for (const { requirement, credit } of matches)
    creditsByLine[lineByRequirement.get(requirement) ?? 0]?.push(credit);
  const earned = creditsByLine.map((credits, line) => {
    credits.sort((one, other) => other - one);
    return (weights[line] ?? 0) * sumOf(credits);
  });
  return earned.reduce((sum, part) => sum + part, 0) / total;
};

/**
 * No two-page résumé shows a whole list, and no reader expects it to: half of it in work reads as a good match, three
 * quarters as nearly all. The last requirement still counts a tenth of the first.
 */
export const readAsFit = (share: number): number => share + CURVE * share * (1 - share);

const CURVE = 0.9;

/** Ten niceties are no second list of musts: together they weigh at most a quarter of the musts. */
const MOST_OF_NICETIES = 0.25;

/** What any working engineer does ("agile", "code review", "Git") tells candidates apart a third as well as a skill. */
const GENERIC = 1 / 3;

/** What the posting alone decides: a what-if asks again and again. */
interface Plan {
  readonly lineByRequirement: ReadonlyMap<Requirement, number>;
  readonly weights: ReadonlyArray<number>;
  readonly total: number;
}

const planOf = remember(({ posting, catalogue }: EvaluationInput): Plan => {
  const { tierWeights } = catalogue.rubric;
  const generic = new Set(wordsOf(catalogue.wording, "evaluation-broad-skills", "generic"));
  const lines = new Map<
    string,
    { readonly isNice: boolean; readonly weight: number; readonly at: number; size: number }
  >();
  const lineByRequirement = new Map<Requirement, number>();
  for (const requirement of posting.requirements) {
    const { tier, anyOf, span } = requirement;
    if (tierWeights[tier] === 0) continue;
    const isGeneric = anyOf.every(({ skill }) => generic.has(skill));
    const key = `${posting.text.lastIndexOf("\n", span.start)} ${tier} ${isGeneric}`;
    const weight = tierWeights[tier] * (isGeneric ? GENERIC : 1);
    const line = lines.get(key) ?? { isNice: tier === "nice", weight, at: lines.size, size: 0 };
    line.size += 1;
    lines.set(key, line);
    lineByRequirement.set(requirement, line.at);
  }
  const all = [...lines.values()];
  const weightOf = (isNice: boolean): number =>
    all
      .filter((line) => line.isNice === isNice)
      .reduce((sum, { weight, size }) => sum + weight * fullLine(size), 0);
  const [must, nice] = [weightOf(false), weightOf(true)];
  const niceShare = nice === 0 || must === 0 ? 1 : Math.min(1, (MOST_OF_NICETIES * must) / nice);
  return {
    lineByRequirement,
    weights: all.map(({ isNice, weight }) => (isNice ? niceShare * weight : weight)),
    total: must + niceShare * nice,
  };
});

/** A line that asks for five things asks for one, and would like the others: the first counts 1, the next 1/2, 1/3 … */
const placeOf = (index: number): number => 1 / (index + 1);

const fullLine = (size: number): number => sumOf(Array.from({ length: size }, () => 1));

const sumOf = (credits: ReadonlyArray<number>): number =>
  credits.reduce((sum, credit, index) => sum + placeOf(index) * credit, 0);
