/**
 * Chooses what is printed so that a résumé takes its one page or two. The choices stand in a row, each printing a little
 * less than the one before; the first that fits is found by halving, with five or six measurements instead of fifty.
 */
import type { Resume } from "#core/resume/index.ts";
import { type BulletWorth, bulletsOf, extraSections, withoutParts } from "./bullets.ts";
import { type DroppedBullet, fitSteps } from "./fit-steps.ts";

export interface FitRequest {
  /** One for juniors and mid-level engineers, two for seniors (R185). */
  readonly maxPages: number;
  /** Letter size in points to begin with. */
  readonly size: number;
  /** What each bullet is worth, by its path ("/work/0/highlights/2"); see `bulletWorths`. */
  readonly worthByPath: ReadonlyMap<string, BulletWorth>;
}

export interface FitChoice {
  readonly resume: Resume;
  readonly size: number;
  /** Share of the template's white space. */
  readonly spacing: number;
}

export interface PageFit extends FitChoice {
  readonly pages: number;
  /** False when even the shortest choice takes more pages; then it is the fullest of the fewest pages that can be. */
  readonly fits: boolean;
  /** In the order in which they were let go. */
  readonly dropped: ReadonlyArray<DroppedBullet>;
}

export const fitToPages = async (
  resume: Resume,
  { maxPages, size, worthByPath }: FitRequest,
  pagesOf: (choice: FitChoice) => Promise<number>,
): Promise<PageFit> => {
  const steps = fitSteps(bulletsOf(resume, worthByPath), extraSections(resume), size);
  const measure = async (index: number): Promise<PageFit> => {
    const dropped = steps.dropped.slice(0, steps.choices[index]?.dropped ?? 0);
    const { size: letters, spacing } = steps.choices[index] ?? { size, spacing: 1 };
    const printed = withoutParts(resume, new Set(dropped.map(({ path }) => path)));
    const choice = { resume: printed, size: letters, spacing };
    const pages = await pagesOf(choice);
    return { ...choice, pages, fits: pages <= maxPages, dropped };
  };
  // Most résumés fit as they are.
  const whole = await measure(0);
  if (whole.fits) return whole;
  let best = await measure(steps.choices.length - 1);
  // Where nothing fits, nothing is let go in vain: only what makes it the fewest pages that there are.
  const reachable = Math.max(maxPages, best.pages);
  if (whole.pages <= reachable) return whole;
  let [tooLong, fitting] = [0, steps.choices.length - 1];
  while (fitting - tooLong > 1) {
    const middle = Math.floor((tooLong + fitting) / 2);
    const tried = await measure(middle);
    if (tried.pages <= reachable) [best, fitting] = [tried, middle];
    else tooLong = middle;
  }
  return best;
};
