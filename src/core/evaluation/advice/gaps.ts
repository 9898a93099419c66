/** What is missing for each requirement, as a kind of work: an evening, a bullet, or nothing to claim. */
import type { LabCard } from "#core/catalogue/index.ts";
import type { Case } from "../case/case.ts";
import { withCards } from "../case/citation.ts";
import { remember } from "../case/remember.ts";
import type { Gap } from "../evaluation.ts";
import { becauseOfMatch } from "../matching/describe-match.ts";
import { type Match, matchRequirements } from "../matching/match-requirements.ts";

export const gapsOf = (of: Case): ReadonlyArray<Gap> =>
  matchRequirements(of).flatMap((match) => {
    const kind = kindOf(of, match);
    if (kind === null) return [];
    const lab = labFor(of, match);
    return [
      {
        requirement: match.requirement.id,
        skills: match.requirement.anyOf.map(({ skill }) => skill),
        kind,
        lab: lab?.id ?? null,
        because: withCards(becauseOfMatch(of, match), lab === undefined ? [] : [`labs/${lab.id}`]),
      },
    ];
  });

/** null when the requirement is shown or at least tied to a job. */
const kindOf = (of: Case, match: Match): Gap["kind"] | null => {
  const { best, requirement } = match;
  if (best?.evidence.strength === "listed" && best.relation !== "adjacent") return "listed-not-shown";
  if (best !== null && best.relation !== "adjacent") return null;
  if (best !== null) return "adjacent";
  if (labFor(of, match) !== undefined) return "provable";
  // Nobody should learn a nicety for one posting, and nobody should claim it either.
  return requirement.tier === "must" ? "blocker" : "do-not-claim";
};

/** The shortest lab whose receipt would show one of the skills asked. */
export const labFor = (of: Case, match: Match): LabCard | undefined => labsFor(of)(match);

const labsFor = remember((of: Case) =>
  remember(({ requirement }: Match): LabCard | undefined => {
    const shows = (shown: string): boolean =>
      requirement.anyOf.some(({ skill: asked }) => {
        const relation = of.relation(shown, asked);
        return relation === "same" || relation === "implied";
      });
    return of.input.catalogue.labs
      .filter(({ skills }) => skills.some(shows))
      .reduce<LabCard | undefined>(
        (best, lab) => (best === undefined || isBetter(lab, best) ? lab : best),
        undefined,
      );
  }),
);

/** A lab that can be run before one that is only planned, then the shorter one. */
const isBetter = (lab: LabCard, best: LabCard): boolean =>
  (lab.brief === undefined) === (best.brief === undefined) ? lab.hours < best.hours : lab.brief !== undefined;
