/** What Mettle read of a posting, in the field names and skill names of the labels. */
import type { Posting } from "#core/posting/index.ts";
import type { Requirement } from "#core/requirements/index.ts";
import type { CanonicalNames } from "./canonical-names.ts";
import type { Label } from "./gold.ts";

export const toPrediction = (id: string, posting: Posting, { nameOf }: CanonicalNames): Label => {
  const namesOf = ({ anyOf, span }: Requirement): ReadonlyArray<string> =>
    anyOf.map(({ skill, name }) => nameOf(skill, name, span.quote));
  const ofTier = (tier: Requirement["tier"]): ReadonlyArray<Requirement> =>
    posting.requirements.filter((requirement) => requirement.tier === tier);
  const must = ofTier("must");
  const { pay } = posting;
  return {
    id,
    archetype: posting.archetype.id,
    level: posting.level,
    min_years: posting.years?.min ?? null,
    must_have: must.filter(({ anyOf }) => anyOf.length === 1).flatMap(namesOf),
    must_any: must.filter(({ anyOf }) => anyOf.length > 1).map(namesOf),
    nice_to_have: ofTier("nice").flatMap(namesOf),
    stack: ofTier("stack").flatMap(namesOf),
    comp: pay && { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period },
    remote: posting.remote,
    locations: posting.locations,
    visa: posting.workRights,
    employment: posting.employment,
    legit_flags: posting.signals.map((signal) => signal.id),
  };
};
