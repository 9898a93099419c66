/** The level asked for. A title that names one decides; else the text's own words for the role; else the years. */
import type { Level } from "../posting.ts";
import {
  type Found,
  found,
  lineAt,
  matchesOf,
  overlapsAny,
  type PostingContext,
} from "../posting-context.ts";
import type { YearsFound } from "./years.ts";

export const readLevel = (
  context: PostingContext,
  title: string | null,
  years: YearsFound | null,
): Found<Level> => {
  const named = levelInTitle(context, title);
  if (named !== null) return named;
  return levelInText(context) ?? levelOfYears(years) ?? found("unknown");
};

/** From low to high: of a range ("Senior or Staff") the lower is meant to be enough. */
const ladder = ["intern", "junior", "mid", "senior", "staff", "principal", "manager"] as const;

export const levelInTitle = (context: PostingContext, title: string | null): Found<Level> | null => {
  const range = context.header.title;
  if (title === null) return null;
  const text = ` ${title.toLowerCase().replaceAll(/[^\p{L}\p{N}/&+-]+/gu, " ")} `;
  const cite = range ? [context.reading.cite(range.start, range.end)] : [];
  const level = levelOfTitle(text, context);
  return level && found(level, ...cite);
};

const levelOfTitle = (text: string, context: PostingContext): Level | null => {
  const { wording } = context;
  const cleared = without(text, wording.words("posting-level", "not-level"));
  const people = without(cleared, wording.words("posting-level", "not-manager"));
  const isManager =
    people.length === cleared.length && has(cleared, wording.words("posting-level", "manager"));
  if (isManager) return "manager";
  const named = ladder.filter(
    (level) => level !== "manager" && has(people, wording.words("posting-level", level)),
  );
  // "Senior Staff" and "Senior Principal" are one grade; "Senior/Staff" and "Senior or Staff" are two.
  const [lowest] = named;
  if (lowest === "intern") return lowest;
  if (lowest !== undefined) return isRange(people) ? lowest : (named.at(-1) ?? lowest);
  return gradeOf(people, context);
};

const isRange = (text: string): boolean => / (?:or|to|and|&) |\//u.test(text);

const gradeOf = (text: string, { wording }: PostingContext): Level | null => {
  for (const [group, level] of [
    ["grade-1", "junior"],
    ["grade-2", "mid"],
    ["grade-3", "senior"],
  ] as const) {
    const grades = wording.words("posting-level", group);
    if (grades.length > 0 && gradePattern(grades).test(text)) return level;
  }
  return null;
};

const has = (text: string, words: ReadonlyArray<string>): boolean =>
  words.length > 0 && wordPattern(words).test(text);

/** An expression is compiled once for each list of words, not for each title. */
const patternOnce = (
  sourceOf: (words: ReadonlyArray<string>) => string,
): ((words: ReadonlyArray<string>) => RegExp) => {
  const patternByWords = new WeakMap<ReadonlyArray<string>, RegExp>();
  return (words) => {
    const pattern = patternByWords.get(words) ?? new RegExp(sourceOf(words), "u");
    patternByWords.set(words, pattern);
    return pattern;
  };
};

const wordPattern = patternOnce(
  (words) => `[ /&+-](?:${words.map((word) => word.replaceAll("-", "[ -]?")).join("|")})[ /&+-]`,
);

const gradePattern = patternOnce(
  (grades) =>
    `(?:engineer|developer|scientist|analyst|architect|sre|sde|swe|specialist|administrator|programmer|tester|level|devops|consultant)s?[ -](?:in test )?(?:${grades.join("|")})[ /&+-]`,
);

const without = (text: string, phrases: ReadonlyArray<string>): string =>
  phrases.reduce((rest, phrase) => rest.replaceAll(` ${phrase} `, "  "), text);

/** Only sentences about this role: not "report to the Senior Manager", not "mentor junior engineers". */
export const levelInText = (context: PostingContext): Found<Level> | null => {
  const others = matchesOf(context, "posting-level", "other-person");
  for (const level of ladder) {
    const matches = matchesOf(context, "posting-level", `text-${level}`);
    const match = matches.find((candidate) => {
      const line = lineAt(context.reading, candidate.start);
      return (
        !overlapsAny(candidate, others) && !isMention(context.reading.text.slice(line.start, candidate.start))
      );
    });
    if (match) return found(level, context.reading.cite(match.start, match.end));
  }
  return null;
};

const isMention = (before: string): boolean =>
  /\b(?:with|alongside|mentor|report to|from|by|other|our) (?:\S{1,20} ){0,3}$/u.test(before.slice(-60));

const levelOfYears = (years: YearsFound | null): Found<Level> | null => {
  if (years === null) return null;
  const level = years.min >= 5 ? "senior" : years.min >= 2 ? "mid" : "junior";
  return found(level, ...years.because);
};
