/** The bullets as they would be printed: with the marks of the words that were put in their place. */
import { factsOf } from "#core/facts/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { Proposal, TailorDeps } from "../tailoring.ts";
import type { Bullet } from "./bullets-of.ts";
import { readingOf } from "./reading-of.ts";

export const printedBullets = (
  bullets: ReadonlyArray<Bullet>,
  proposals: ReadonlyArray<Proposal>,
  resume: Resume,
  deps: TailorDeps,
): ReadonlyArray<Bullet> => {
  const textByPath = new Map(
    proposals.filter(({ before, after }) => before !== after).map(({ path, after }) => [path, after]),
  );
  if (textByPath.size === 0) return bullets;
  const put = <Entry extends { readonly highlights: ReadonlyArray<string> }>(
    section: string,
    entries: ReadonlyArray<Entry>,
  ): ReadonlyArray<Entry> =>
    entries.map((entry, index) => ({
      ...entry,
      highlights: entry.highlights.map(
        (text, at) => textByPath.get(`/${section}/${index}/highlights/${at}`) ?? text,
      ),
    }));
  const printed = {
    ...resume,
    work: put("work", resume.work),
    projects: put("projects", resume.projects),
    volunteer: put("volunteer", resume.volunteer),
  };
  const marksByPath = new Map(factsOf(readingOf(printed), deps).map((fact) => [fact.path, fact]));
  return bullets.map((bullet) => ({
    ...bullet,
    text: textByPath.get(bullet.path) ?? bullet.text,
    marks: marksByPath.get(bullet.path) ?? bullet.marks,
  }));
};
