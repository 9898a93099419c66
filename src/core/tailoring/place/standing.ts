/** Where a keyword stands on the résumé and in the answers, sorted by what a reader takes from the place. */
import type { RequiredSkill } from "#core/requirements/index.ts";
import type { SkillPlace, SkillPlaces } from "./skill-places.ts";

/** Where a skill stands, sorted by what a reader takes from the place. */
export interface Standing {
  readonly inBullet: ReadonlyArray<SkillPlace>;
  readonly inSkills: ReadonlyArray<SkillPlace>;
  readonly inStack: ReadonlyArray<SkillPlace>;
  readonly elsewhere: ReadonlyArray<SkillPlace>;
  /** Lines about work that name a narrower skill. */
  readonly shownBy: ReadonlyArray<SkillPlace>;
  readonly listedNarrower: ReadonlyArray<SkillPlace>;
}

export const standingOf = ({ skill, name }: RequiredSkill, places: SkillPlaces): Standing => {
  // "REST API" says "API" too.
  const showing = places.showing(skill).filter(({ word }) => !saysName(word, name));
  const naming = [
    ...places.naming(skill),
    ...places.showing(skill).filter(({ word }) => saysName(word, name)),
  ];
  const of = (kind: SkillPlace["kind"]): ReadonlyArray<SkillPlace> =>
    naming.filter((place) => place.kind === kind);
  return {
    inBullet: of("bullet"),
    inSkills: of("skills-list"),
    inStack: of("stack-line"),
    elsewhere: [...of("summary"), ...of("certificate"), ...of("education")],
    shownBy: showing.filter(({ kind }) => kind === "bullet" || kind === "stack-line"),
    listedNarrower: showing.filter(({ kind }) => kind === "skills-list" || kind === "summary"),
  };
};

const saysName = (word: string, name: string): boolean =>
  word.toLowerCase().split(/\s+/u).includes(name.toLowerCase().replace(/s$/u, "")) ||
  word.toLowerCase().split(/\s+/u).includes(name.toLowerCase());
