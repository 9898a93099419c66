/** Figures of years in a posting, each with what its sentence says about it. */
import { matchesOf, overlapsAny, type PostingContext, sectionAt, sentenceAt } from "../posting-context.ts";
import type { PhraseMatch } from "../reading/phrase-pattern.ts";
import { belongsToHigherDegree } from "./degree-ladder.ts";
import { levelRankAt } from "./level-rank.ts";

export interface YearsFigure {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number | null;
  readonly optional: boolean;
  readonly insteadOfDegree: boolean;
  readonly partOfCareer: boolean;
  /** Position of the level whose heading the figure stands under, when the ad is for several. */
  readonly levelRank: number | null;
}

const numberWords =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const amount = `(?:\\d{1,2}(?:\\.5)?|${numberWords.join("|")}|twenty)`;
const unit = "(?:years?|yoe|yrs?|jahren?|années|ans|años|anos|lata?)";

/** "5+ years", "more than a year", "three to five years", "at least 2-4 yrs", "five (5) years", "a decade", "several years (at least 4)". */
const figurePattern = new RegExp(
  `(?<![\\w.,$€£#/-])(${amount})(?: ?\\(\\d{1,2}\\+?\\))? ?\\+?(?:(?: ?- ?| to | or | ?~ ?|/)(${amount}))? ?\\+?(?: or more| or above| plus| and above|\\+)?(?: of)? ?\\+?(?:full |solid |relevant )?-?${unit}(?![a-z])|(?<![a-z])a decade(?![a-z])|(?<=(?:more than|over|at least) )a year(?! ago)(?![a-z])|${unit} \\((?:at least|minimum(?: of)?|min\\.?) (${amount})\\)`,
  "gu",
);

/** A posting with more figures than this is not one. */
const mostFigures = 60;

export const yearsFiguresIn = (context: PostingContext): ReadonlyArray<YearsFigure> => {
  const groups = {
    other: matchesOf(context, "posting-years", "other-years"),
    optional: matchesOf(context, "posting-years", "optional"),
    instead: matchesOf(context, "posting-years", "instead-of-degree"),
    degree: matchesOf(context, "posting-years", "degree"),
    higher: matchesOf(context, "posting-years", "higher-degree"),
  };
  const figures: Array<YearsFigure> = [];
  for (const match of context.reading.text.matchAll(figurePattern)) {
    if (figures.length >= mostFigures) break;
    const figure = weigh(context, match, groups);
    if (figure !== null) figures.push(figure);
  }
  return figures;
};

type Groups = Readonly<
  Record<"other" | "optional" | "instead" | "degree" | "higher", ReadonlyArray<PhraseMatch>>
>;

const weigh = (context: PostingContext, match: RegExpExecArray, groups: Groups): YearsFigure | null => {
  const { reading } = context;
  const start = match.index;
  const end = start + match[0].length;
  const sentence = sentenceAt(reading, start);
  const section = sectionAt(context, start);
  const { min, max } = endsOf(match, reading.text);
  if (overlapsAny({ start, end }, groups.other) || min > mostYears) return null;
  const around = reading.text.slice(Math.max(sentence.start, start - 60), Math.min(sentence.end, end + 90));
  // "Data Engineer | 4 to 8 yrs | Pune": a range in the header is of experience.
  const isInHeader = match[2] !== undefined && end <= context.header.end;
  if (!isInHeader && !speaksOfExperience(context, around, section)) return null;
  const within = (list: ReadonlyArray<PhraseMatch>) =>
    list.filter((candidate) => candidate.start >= sentence.start && candidate.end <= sentence.end + 1);
  const degrees = within(groups.degree);
  const highers = within(groups.higher);
  if (belongsToHigherDegree(start, highers, degrees, reading.text)) return null;
  return {
    start,
    end,
    min,
    max,
    optional:
      section === "nice" ||
      underOptionalHeading(context, start) ||
      isOptional(start, end, within(groups.optional), reading.text),
    insteadOfDegree:
      isInstead(start, within(groups.instead), [...degrees, ...highers]) && !isAdded(reading.text, start),
    partOfCareer:
      /(?<!product |project |program |data )\b(?:leadership|leading|mentoring|managing|management|tech lead|lead role)\b/u.test(
        reading.text.slice(end, Math.min(sentence.end, end + 50)),
      ),
    levelRank: levelRankAt(context, start),
  };
};

/** No career is longer; a larger figure is a company's age. */
const mostYears = 25;

const endsOf = (
  match: RegExpExecArray,
  text: string,
): { readonly min: number; readonly max: number | null } => {
  const min = leastOf(match);
  if (match[2] !== undefined) return { min, max: numberOf(match[2]) };
  return isUpperEnd(text, match.index) ? { min: 0, max: min } : { min, max: null };
};

const leastOf = (match: RegExpExecArray): number => {
  const written = match[1] ?? match[3];
  if (written !== undefined) return numberOf(written);
  return match[0] === "a year" ? 1 : 10;
};

/** "3 months - 2 years" and "up to 2 years" begin below one year. */
const isUpperEnd = (text: string, start: number): boolean =>
  /(?:months? ?(?:-|–|to) ?|\bup to )$/u.test(text.slice(Math.max(0, start - 14), start));

const numberOf = (word: string): number => {
  const at = numberWords.indexOf(word);
  return at === -1 ? (word === "twenty" ? 20 : Math.floor(Number(word))) : at + 1;
};

/** Words of experience near it, or a form that only requirements have: "4+ years", "at least 3 years". */
const speaksOfExperience = (context: PostingContext, around: string, section: string): boolean => {
  if (section === "requirements") return true;
  if (section === "benefits" || section === "legal") return false;
  const words = context.wording.words("posting-years", "experience");
  const isMinimum = /\d\+|\b(?:at least|minimum(?: of)?|min) \S{1,6} ?(?:years|yrs)/u.test(around);
  if (section === "company")
    return isMinimum && /\b(?:you|must|required|candidates?|looking for)\b/u.test(around);
  return isMinimum || words.some((word) => around.includes(word));
};

const isOptional = (start: number, end: number, markers: ReadonlyArray<PhraseMatch>, text: string): boolean =>
  markers.some((marker) => {
    const isBefore = marker.end <= start;
    const between = isBefore ? text.slice(marker.end, start) : text.slice(end, marker.start);
    // "(MS preferred) with 15+ years": the bracket is about something else.
    // "5-8 years of experience, start-up experience preferred": what stands behind the comma is another wish.
    return isBefore
      ? between.length < 30 && !/[),;]/u.test(between)
      : !/[;(]|, ?\S/u.test(between) && !isOfWhatFollows(between, marker) && between.length < 120;
  });

/** "A degree in X or a related field and 5 years": both are asked for, whatever the "or" before. */
const isAdded = (text: string, start: number): boolean =>
  /\b(?:and|plus|with) (?:at least |a minimum of |minimum )?$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** "5 years in a technical role, ideally in payments": the wish is about the field. */
const isOfWhatFollows = (between: string, { phrase }: PhraseMatch): boolean =>
  /,\s*$/u.test(between) && /ideal|preferabl/u.test(phrase);

const isInstead = (
  start: number,
  instead: ReadonlyArray<PhraseMatch>,
  degrees: ReadonlyArray<PhraseMatch>,
): boolean =>
  degrees.some(
    (degree) => degree.end <= start && instead.some(({ start: at, end }) => at >= degree.end && end <= start),
  );

/** The nearest short line above that looks like a heading of wishes. */
const underOptionalHeading = (context: PostingContext, at: number): boolean => {
  const heading = headingAbove(context, at);
  if (heading === null) return false;
  return (
    context.wording.words("posting-years", "optional-heading").some((word) => heading.includes(word)) &&
    !/required|must/u.test(heading)
  );
};

const headingAbove = (context: PostingContext, at: number): string | null => {
  const { outline, reading } = context;
  const offset = reading.visibleOffset(at);
  let heading: string | null = null;
  for (const section of outline.sections) {
    if (section.heading === null || section.heading.start > offset) continue;
    heading = outline.text.slice(section.heading.start, section.heading.end).toLowerCase();
  }
  return heading;
};
