/**
 * Three separate facts about every skill the résumé lists: does it survive parsing, does a line of work show it, does it
 * stand where people look. Never added up: there is no such thing as one score of an applicant system (conflict C10).
 */
import type { Resume } from "#core/resume/index.ts";

export interface TermFacts {
  readonly path: string;
  readonly term: string;
  /** Every extractor brought it out. */
  readonly parses: boolean;
  /** A job or project line names it. */
  readonly hasEvidence: boolean;
  /** One of the newest two jobs names it: a person reads those. */
  readonly isWellPlaced: boolean;
}

/** Skills by card, so that "Postgres" shows "PostgreSQL". */
export interface SkillReaders {
  /** The skills that a term names. */
  readonly namesIn: (term: string) => ReadonlySet<string>;
  /** The skills that lines of work show, with those they imply: who tuned PostgreSQL has used SQL. */
  readonly shownIn: (lines: string) => ReadonlySet<string>;
}

export const termsOf = (
  resume: Resume,
  lostPaths: ReadonlySet<string>,
  { namesIn, shownIn }: SkillReaders,
): ReadonlyArray<TermFacts> => {
  const recent = shownIn(linesOf(resume.work.slice(0, RECENT)));
  const all = shownIn([linesOf(resume.work), linesOf(resume.projects)].join("\n"));
  return resume.skills.flatMap(({ keywords }, i) =>
    keywords.map((term, j) => {
      const path = `/skills/${i}/keywords/${j}`;
      const names = [...namesIn(term)];
      const isIn = (known: ReadonlySet<string>): boolean => names.some((name) => known.has(name));
      return {
        path,
        term,
        parses: !lostPaths.has(path),
        hasEvidence: isIn(all),
        isWellPlaced: isIn(recent),
      };
    }),
  );
};

/** The jobs of the first page. */
const RECENT = 2;

const linesOf = (entries: ReadonlyArray<Pick<Resume["work"][number], "highlights" | "keywords">>): string =>
  entries.flatMap(({ highlights, keywords }) => [...highlights, ...keywords]).join("\n");
