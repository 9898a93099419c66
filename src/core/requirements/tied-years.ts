/** Years that are asked of exactly these skills: "3+ years of Go", "Python (5 years)". */
import type { LineReading } from "./line-reading.ts";

export interface TiedYears {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

export const yearsIn = ({ folded }: LineReading): ReadonlyArray<TiedYears> =>
  [...folded.matchAll(/\b(\d{1,2})\s?\+?(?:\s?(?:-|to|or)\s?\d{0,2}\+?)?\s?(?:years?|yrs?)\b'?/gu)].map(
    (match) => ({
      years: Number(match[1]),
      start: match.index,
      end: match.index + match[0].length,
    }),
  );

/** The years right before a list ("… of Go or Java"), or right behind it in brackets or after a dash. */
export const yearsTiedTo = (
  { folded }: LineReading,
  years: ReadonlyArray<TiedYears>,
  start: number,
  end: number,
): TiedYears | undefined =>
  yearsFrom(years, start - longestLead).findLast(
    (each) => each.end <= start && isDirect(folded.slice(each.end, start)),
  ) ??
  yearsFrom(years, end).find(
    (each) => each.start - end <= 4 && /^[\s:(–-]{1,4}$/u.test(folded.slice(end, each.start)),
  );

/** Longer stretches between years and skill are about something else. */
const longestLead = 70;

/** The next three that begin at `from` or later; found by halving, since a line may name years a thousand times. */
const yearsFrom = (years: ReadonlyArray<TiedYears>, from: number): ReadonlyArray<TiedYears> => {
  let [low, high] = [0, years.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((years[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return years.slice(low, low + 3);
};

/** "of experience in", "working with": words that lead on to the skill, none that name something else. */
const isDirect = (between: string): boolean =>
  /^(?:[\s*_']|\b(?:of|in|with|using|and|hands|on|hands-on|professional|practical|commercial|production|work|working|experience|experiences|exp|development|developing|programming|coding|software|writing|building|solid|strong|relevant|industry|proven|s|the|a|as|or|more|senior|backend|frontend|full|stack|engineering|developer|engineer|expertise|knowledge|at|least)\b|-){0,60}$/u.test(
    between,
  );
