/** Where each technology stands: in Skills, and in lines of work. Listed and shown are two facts, never one score (C10). */
import type { Fact } from "#core/facts/index.ts";
import type { LintCase } from "./case/lint-case.ts";

export interface SkillPlaces {
  /** Technology → the spelling and place in Skills. */
  readonly listed: ReadonlyMap<string, SkillPlace>;
  /** Technologies that a job or project shows, with everything that having them shows. */
  readonly shown: ReadonlySet<string>;
  /** Technologies that bullets name themselves, with the first of these bullets. */
  readonly inBullets: ReadonlyMap<string, SkillPlace>;
}

interface SkillPlace {
  readonly path: string;
  readonly text: string;
}

export const skillPlacesOf = ({ facts, taxonomy }: LintCase): SkillPlaces => {
  const placesIn = (some: ReadonlyArray<Fact>): ReadonlyArray<readonly [string, SkillPlace]> =>
    some.flatMap(({ path, skills }) =>
      skills
        .filter(({ skill, negated }) => !negated && taxonomy.card(skill)?.kind === "technology")
        .map(({ skill, span }) => [skill, { path, text: span.quote }] as const),
    );
  const atWork = facts.filter(({ entry }) => entry !== null);
  return {
    listed: firstOfEach(
      placesIn(facts.filter(({ kind, entry }) => kind === "skills-list" && entry === null)),
    ),
    shown: new Set(placesIn(atWork).flatMap(([skill]) => [...taxonomy.shownBy(skill)])),
    inBullets: firstOfEach(placesIn(atWork.filter(({ path }) => path.includes("/highlights/")))),
  };
};

const firstOfEach = (
  places: ReadonlyArray<readonly [string, SkillPlace]>,
): ReadonlyMap<string, SkillPlace> => {
  const first = new Map<string, SkillPlace>();
  for (const [skill, place] of places) if (!first.has(skill)) first.set(skill, place);
  return first;
};
