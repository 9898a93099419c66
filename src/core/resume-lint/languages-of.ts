/** Programming languages: which are listed as skills, and which some line of work shows. */

import type { Fact } from "#core/facts/index.ts";
import { isMember } from "./area-skills.ts";
import type { LintCase } from "./case/lint-case.ts";

export interface LanguageReading {
  /** Ids, in the order of the list, each with the place where it is listed. */
  readonly listed: ReadonlyMap<string, string>;
  /** Id → number of lines under a job or project that show it, also through a framework of it. */
  readonly linesBySkill: ReadonlyMap<string, number>;
}

export const languagesOf = (of: LintCase): LanguageReading => {
  const members = new Set(of.words("lint-areas", "languages"));
  const aside = new Set(of.words("lint-areas", "languages-aside"));
  const isLanguage = (skill: string) => isMember(of, members, skill) && !aside.has(skill);
  const inSkills = of.facts.filter(({ kind, entry }) => kind === "skills-list" && entry === null);
  const atWork = of.facts.filter(({ entry }) => entry !== null);
  const listed = new Map(
    inSkills
      .flatMap((fact) => namedIn(fact).map((skill) => [skill, fact.path] as const))
      .filter(([skill]) => isLanguage(skill))
      .toReversed(),
  );
  const linesBySkill = new Map<string, number>();
  for (const fact of atWork) {
    const shown = new Set(namedIn(fact).flatMap((skill) => [...of.taxonomy.shownBy(skill)]));
    for (const skill of [...shown].filter(isLanguage))
      linesBySkill.set(skill, (linesBySkill.get(skill) ?? 0) + 1);
  }
  return { listed: new Map([...listed].toReversed()), linesBySkill };
};

const namedIn = ({ skills }: Fact): ReadonlyArray<string> =>
  skills.flatMap(({ skill, negated }) => (negated ? [] : [skill]));
