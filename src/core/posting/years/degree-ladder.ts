/** "BS and 5 years, or MS and 3": which figure of a degree ladder counts. */
import type { PhraseMatch } from "../reading/phrase-pattern.ts";

/** "MS with 3 years" beside "BS with 5 years": the bachelor's figure counts. */
export const belongsToHigherDegree = (
  start: number,
  highers: ReadonlyArray<PhraseMatch>,
  degrees: ReadonlyArray<PhraseMatch>,
  text: string,
): boolean => {
  const nearest = [
    ...highers.map((match) => ({ ...match, higher: true })),
    ...degrees.map((match) => ({ ...match, higher: false })),
  ]
    .filter((match) => match.end <= start && start - match.end < 60)
    .sort((a, b) => b.end - a.end);
  const before = nearest[0];
  if (before === undefined || !before.higher || degrees.length === 0) return false;
  // "BS/MS and 5 years" and "(MS preferred) with 15 years" name both for one figure.
  const between = text.slice(before.end, start);
  const other = nearest.find(({ higher }) => !higher);
  const togetherWithLower =
    other !== undefined && before.start - other.end < 12 && !/\d/u.test(text.slice(other.end, before.start));
  return !togetherWithLower && !/prefer|plus|\)/u.test(between);
};
