/**
 * Which line each answer of a file belongs to today. A question names its line by place: where the résumé was edited since,
 * the answer follows the words of its line, and is told of no other line.
 */
import type { Resume } from "#core/resume/index.ts";
import type { TailorAnswer } from "#core/tailoring/index.ts";

interface GivenAnswer {
  readonly question: string;
  readonly line?: string | undefined;
  readonly text: string;
}

export interface PlacedAnswers {
  readonly answers: ReadonlyArray<TailorAnswer>;
  /** Ids of questions as they were given; what was said stays a fact of no line. */
  readonly unplaced: ReadonlyArray<string>;
}

export const placedAnswers = (resume: Resume, given: ReadonlyArray<GivenAnswer>): PlacedAnswers => {
  const textByPath = new Map(SECTIONS.flatMap((section) => linesOf(resume, section)));
  const placed = given.map(({ question, line, text }) => {
    const end = Math.max(0, question.lastIndexOf(":"));
    const path = placeOf(textByPath, question.slice(0, end), line);
    return {
      id: question,
      isPlaced: path !== null,
      text,
      question: path === null ? `${NOWHERE}${question}` : `${path}${question.slice(end)}`,
    };
  });
  return {
    answers: placed.map(({ question, text }) => ({ question, text })),
    unplaced: placed.filter(({ isPlaced, text }) => !isPlaced && text.trim() !== "").map(({ id }) => id),
  };
};

const SECTIONS = ["work", "projects", "volunteer"] as const;

/** No pointer of a line. */
const NOWHERE = "/nowhere";

const linesOf = (
  resume: Resume,
  section: (typeof SECTIONS)[number],
): ReadonlyArray<readonly [string, string]> =>
  resume[section].flatMap(({ highlights }, entry) =>
    highlights.map((text, at) => [`/${section}/${entry}/highlights/${at}`, text.trim()] as const),
  );

const placeOf = (
  textByPath: ReadonlyMap<string, string>,
  path: string,
  line: string | undefined,
): string | null => {
  const now = textByPath.get(path);
  if (line === undefined) return now === undefined ? null : path;
  if (now === line.trim()) return path;
  return [...textByPath].find(([, text]) => text === line.trim())?.[0] ?? null;
};
