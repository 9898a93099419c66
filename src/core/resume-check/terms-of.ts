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

/** `namesIn`: the skills that a line names, by card where one is known, so that "Postgres" shows "PostgreSQL". */
export const termsOf = (
  resume: Resume,
  lostPaths: ReadonlySet<string>,
  namesIn: (text: string) => ReadonlySet<string>,
): ReadonlyArray<TermFacts> => {
  const recent = namesIn(linesOf(resume.work.slice(0, RECENT)));
  const all = namesIn([linesOf(resume.work), linesOf(resume.projects)].join("\n"));
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
