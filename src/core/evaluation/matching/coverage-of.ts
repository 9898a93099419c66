/**
 * How much of what is asked has evidence, as a hiring manager counts: a line at a time, the habits of every team
 * lighter, niceties never against you. The weights depend on the posting alone, so more evidence never lowers it (law 2).
 */
import { wordsOf } from "#core/catalogue/index.ts";
import type { Requirement } from "#core/requirements/index.ts";
import type { Case } from "../case/case.ts";
import type { Match } from "./match-requirements.ts";

/** 0–1; null when nothing is asked. */
export const coverageOf = (of: Case, matches: ReadonlyArray<Match>): number | null => {
  const lines = linesOf(of, matches);
  const musts = lines.filter(({ tier }) => tier !== "nice");
  const niceties = lines.filter(({ tier }) => tier === "nice");
  const [must, nice] = [weightOf(musts), weightOf(niceties)];
  if (must + nice === 0) return null;
  const niceShare = nice === 0 || must === 0 ? 1 : Math.min(1, (MOST_OF_NICETIES * must) / nice);
  return (earnedBy(musts) + niceShare * earnedBy(niceties)) / (must + niceShare * nice);
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

interface Line {
  readonly tier: Requirement["tier"];
  readonly weight: number;
  /** Best first. */
  readonly credits: ReadonlyArray<number>;
}

const linesOf = (of: Case, matches: ReadonlyArray<Match>): ReadonlyArray<Line> => {
  const { posting, catalogue } = of.input;
  const generic = new Set(wordsOf(catalogue.wording, "evaluation-broad-skills", "generic"));
  const creditsByLine = new Map<
    string,
    { tier: Requirement["tier"]; weight: number; credits: Array<number> }
  >();
  for (const { requirement, credit } of matches) {
    const { tier, anyOf, span } = requirement;
    const isGeneric = anyOf.every(({ skill }) => generic.has(skill));
    const key = `${posting.text.lastIndexOf("\n", span.start)} ${tier} ${isGeneric}`;
    const line = creditsByLine.get(key) ?? {
      tier,
      weight: catalogue.rubric.tierWeights[tier] * (isGeneric ? GENERIC : 1),
      credits: [],
    };
    line.credits.push(credit);
    creditsByLine.set(key, line);
  }
  return [...creditsByLine.values()].map((line) => ({
    ...line,
    credits: line.credits.sort((one, other) => other - one),
  }));
};

/** A line that asks for five things asks for one, and would like the others: the first counts 1, the next 1/2, 1/3 … */
const placeOf = (index: number): number => 1 / (index + 1);

const weightOf = (lines: ReadonlyArray<Line>): number =>
  lines.reduce((sum, { weight, credits }) => sum + weight * sumOf(credits.map(() => 1)), 0);

const earnedBy = (lines: ReadonlyArray<Line>): number =>
  lines.reduce((sum, { weight, credits }) => sum + weight * sumOf(credits), 0);

const sumOf = (credits: ReadonlyArray<number>): number =>
  credits.reduce((sum, credit, index) => sum + placeOf(index) * credit, 0);
