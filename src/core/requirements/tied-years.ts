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
  years.find(
    (each) => each.end <= start && start - each.end <= 60 && isDirect(folded.slice(each.end, start)),
  ) ?? years.find((each) => each.start >= end && /^[\s:(–-]{1,4}$/u.test(folded.slice(end, each.start)));

/** "of experience in", "working with": words that lead on to the skill, none that name something else. */
const isDirect = (between: string): boolean =>
  /^(?:[\s*_']|\b(?:of|in|with|using|and|hands|on|hands-on|professional|practical|commercial|production|work|working|experience|experiences|exp|development|developing|programming|coding|software|writing|building|solid|strong|relevant|industry|proven|s|the|a|as|or|more|senior|backend|frontend|full|stack|engineering|developer|engineer|expertise|knowledge|at|least)\b|-){0,60}$/u.test(
    between,
  );
