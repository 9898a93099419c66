/** "5+ years of Go": how long dated jobs show the skill, and what a shortfall costs. */

import type { Requirement } from "#core/requirements/index.ts";
import type { Case } from "../case/case.ts";
import { monthsCovered } from "./months-covered.ts";

/** Missing years cost at most this share: people forget to name a tool in older jobs. */
const LARGEST_CUT = 0.3;

export const yearsFactorOf = (of: Case, requirement: Requirement): number => {
  if (requirement.years === null || requirement.years <= 0) return 1;
  const entries = requirement.anyOf.flatMap(({ skill: asked }) =>
    [...of.evidenceBySkill.keys()]
      .filter((shown) => {
        const relation = of.relation(shown, asked);
        return relation === "same" || relation === "implied";
      })
      .flatMap((shown) => of.evidenceBySkill.get(shown) ?? [])
      .filter(({ strength }) => strength !== "listed")
      .map(({ entry }) => entry),
  );
  // A job without dates may have been long: the benefit of the doubt.
  if (entries.some((entry) => entry === null || entry.months === null)) return 1;
  const months = monthsCovered(
    entries.filter((entry) => entry !== null),
    of.input.asOf,
  );
  return 1 - LARGEST_CUT * (1 - Math.min(1, months / (requirement.years * 12)));
};
