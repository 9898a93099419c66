/**
 * The least general experience that is required. Every figure of years in the posting is weighed in its own sentence;
 * company ages, benefits and optional wishes fall out, a degree's substitute and a higher level's figure come last.
 */
import type { Span } from "#core/base/text-span.ts";
import type { PostingContext } from "../posting-context.ts";
import { type YearsFigure, yearsFiguresIn } from "../years/years-figures.ts";

export interface YearsFound {
  readonly min: number;
  readonly max: number | null;
  readonly because: ReadonlyArray<Span>;
}

export const readYears = (context: PostingContext): YearsFound | null => {
  const required = yearsFiguresIn(context).filter(({ optional }) => !optional);
  const ofLowestLevel = lowestLevelOnly(required);
  const general = ofLowestLevel.filter(({ insteadOfDegree }) => !insteadOfDegree);
  const figures = general.length > 0 ? general : ofLowestLevel;
  const whole = figures.filter(({ partOfCareer }) => !partOfCareer);
  const best = largest(whole.length > 0 ? whole : figures);
  if (best === undefined) return null;
  return { min: best.min, max: best.max, because: [context.reading.cite(best.start, best.end)] };
};

/** An ad for several levels lists each with its own figure; the lowest level is enough to apply. */
const lowestLevelOnly = (figures: ReadonlyArray<YearsFigure>): ReadonlyArray<YearsFigure> => {
  const levels = figures.map(({ levelRank }) => levelRank).filter((rank) => rank !== null);
  if (new Set(levels).size < 2) return figures;
  const lowest = Math.min(...levels);
  return figures.filter(({ levelRank }) => levelRank === null || levelRank === lowest);
};

/** With several figures the longest is the career asked for; the shorter ones are parts of it. The first wins a tie. */
const largest = (figures: ReadonlyArray<YearsFigure>): YearsFigure | undefined =>
  figures.reduce<YearsFigure | undefined>(
    (best, figure) => (best && best.min >= figure.min ? best : figure),
    undefined,
  );
