/** Which skills of an essential area (databases, clouds …) the résumé names, and what to say when it names none. */
import type { LintCase } from "./case/lint-case.ts";
import type { LintDraft } from "./lint-rule.ts";

/** Ids of the area's skills, with the facts that name them; what was rejected does not count. */
export const skillsOfArea = (of: LintCase, area: string): ReadonlySet<string> => {
  const members = new Set(of.words("lint-areas", area));
  const named = of.facts.flatMap(({ skills }) =>
    skills.flatMap(({ skill, negated }) => (negated ? [] : [...of.taxonomy.shownBy(skill)])),
  );
  return new Set(named.filter((skill) => isMember(of, members, skill)));
};

export const isMember = ({ taxonomy }: LintCase, members: ReadonlySet<string>, skill: string): boolean => {
  const card = taxonomy.card(skill);
  return members.has(skill) || (card !== undefined && members.has(card.family));
};

export interface Area {
  readonly area: string;
  /** "database" */
  readonly what: string;
  /** "PostgreSQL, Redis" */
  readonly such: string;
  /** Do concepts count, or only products? */
  readonly countsConcepts: boolean;
}

/** One finding when nothing of the area is named: never advice to claim, only to name what was used. */
export const missingArea = (
  of: LintCase,
  { area, what, such, countsConcepts }: Area,
): ReadonlyArray<LintDraft> => {
  if (!of.isEngineer || of.resume.work.length === 0) return [];
  const skills = [...skillsOfArea(of, area)];
  if (skills.some((skill) => countsConcepts || of.taxonomy.card(skill)?.kind === "technology")) return [];
  const general = of.facts
    .map(({ path, span }) => ({ path, word: of.find("lint-areas", `${area}-words`, span.quote)[0]?.text }))
    .find(({ word }) => word !== undefined);
  if (general?.word !== undefined)
    return [
      {
        path: general.path,
        words: general.word,
        message: `“${general.word}” names no product, and no ${what} is named elsewhere. Write which one it was (${such} …), 1 minute.`,
      },
    ];
  return [
    {
      path: "/skills",
      message: `No ${what} is named. If you worked with one (${such} …), name it in Skills and in the line about that work; never one that you did not use. 3 minutes.`,
    },
  ];
};
