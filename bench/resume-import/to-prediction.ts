/** A reading in the plain shape in which résumé readers are compared, so that anyone's scorer can be run on it. */
import type { Resume, ResumeReading } from "#core/resume/index.ts";

export interface ResumePrediction {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly links: ReadonlyArray<string>;
  readonly work: ReadonlyArray<{
    readonly employer: string;
    readonly title: string;
    readonly start: string;
    readonly end: string;
  }>;
  /** Institutions. */
  readonly education: ReadonlyArray<string>;
  readonly skills: ReadonlyArray<string>;
  /** Bullets under jobs. */
  readonly bullets_work: number;
}

export const toPrediction = ({ resume }: Pick<ResumeReading, "resume">): ResumePrediction => ({
  name: resume.basics.name,
  email: resume.basics.email,
  phone: resume.basics.phone,
  links: linksOf(resume),
  work: resume.work.map(({ name, position, startDate, endDate }) => ({
    employer: name,
    title: position,
    start: toMonth(startDate),
    end: toMonth(endDate),
  })),
  education: resume.education.map(({ institution }) => institution).filter((name) => name !== ""),
  skills: resume.skills.flatMap(({ name, keywords }) => (keywords.length === 0 ? [name] : keywords)),
  bullets_work: resume.work.reduce((sum, { highlights }) => sum + highlights.length, 0),
});

/** The person's own links; those of projects and employers belong to their entries. */
const linksOf = ({ basics }: Resume): ReadonlyArray<string> =>
  [basics.url, ...basics.profiles.map(({ url }) => url)].filter((url) => url !== "");

/** Days are finer than the comparison: "2021-03-15" counts as "2021-03"; "present" stays. */
const toMonth = (date: string): string => (/^\d{4}-\d{2}-/u.test(date) ? date.slice(0, 7) : date);
