/** At which level a bullet reads: what was owned, how wide it was, and whether it shows operation and judgment. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import type { Fact } from "#core/facts/index.ts";
import type { Bullet } from "../case/bullets.ts";
import { remember } from "../case/remember.ts";

export const levelNames = ["intern", "junior", "mid", "senior", "staff", "principal"] as const;

/** Steps on `levelNames`, halves allowed; null when the line is not about a relevant job or names no act. */
export const bulletLevelOf = (bullet: Bullet, wording: ReadonlyArray<WordList>): number | null => {
  const { fact, relevance } = bullet;
  if (relevance === 0) return null;
  const rank = fact.ownership?.rank ?? (hasStrongMarks(fact) ? "built" : "contributed");
  // A line that names no scope is read as being about one service: what most lines are about.
  const base =
    levelsIn(wording)
      .get(rank)
      ?.get(fact.scope?.level ?? "service") ?? 0;
  const shown = base + depthOf(fact);
  // Another field reads one grade lower (R129), a field half shared half a grade.
  const capped = Math.min(shown, levelNames.length - 1) - GRADES_FOR_ANOTHER_FIELD * (1 - relevance);
  return Math.max(0, fact.entry?.kind === "project" ? Math.min(capped, PROJECT_CAP) : capped);
};

const GRADES_FOR_ANOTHER_FIELD = 1.5;

/** Nobody depended on an own project, so it reads as mid at most. */
const PROJECT_CAP = 2;

/** "led", "team" → the step of "led team"; the lowest level that names a reading has it. */
const levelsIn = remember(
  (wording: ReadonlyArray<WordList>): ReadonlyMap<string, ReadonlyMap<string, number>> => {
    const levels = new Map<string, Map<string, number>>();
    for (const [level, name] of levelNames.entries()) {
      for (const reading of wordsOf(wording, "evaluation-levels", name)) {
        const [rank = "", scope = ""] = reading.split(" ");
        const byScope = levels.get(rank) ?? new Map<string, number>();
        if (!byScope.has(scope)) levels.set(rank, byScope.set(scope, level));
      }
    }
    return levels;
  },
);

/** Half a level for a system seen in operation, half for judgment: what seniors write and others leave out (R047). */
const depthOf = (fact: Fact): number => (hasStrongMarks(fact) ? 0.5 : 0) + (hasJudgment(fact) ? 0.5 : 0);

const hasStrongMarks = (fact: Fact): boolean =>
  fact.operations.some(({ kind }) => kind !== "on-call") && (fact.ownership?.rank ?? "built") !== "assisted";

const hasJudgment = (fact: Fact): boolean => new Set(fact.tradeoffs.map(({ kind }) => kind)).size >= 2;
