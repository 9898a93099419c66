/** The requirements of two postings, paired where both ask for the same; what one alone asks for stands alone. */
import type { Judged } from "#web/api/evaluations.ts";
import { requirementName } from "#web/features/posting/name-of-requirement.ts";

/** One row of the comparison. */
export interface ComparedRequirement {
  readonly key: string;
  readonly name: string;
  readonly sides: readonly [Asked | null, Asked | null];
}

/** What one posting asks, and what the report says to it. */
export interface Asked {
  readonly name: string;
  readonly tier: "must" | "nice" | "stack";
  /** What the report says of it. */
  readonly texts: ReadonlyArray<string>;
}

/** Both first, then the left one's, then the right one's; in the order of the postings. */
export const comparedRequirements = (left: Judged, right: Judged): ReadonlyArray<ComparedRequirement> => {
  const lefts = askedByKey(left);
  const rights = askedByKey(right);
  const keys = [...new Set([...lefts.keys(), ...rights.keys()])];
  return keys
    .map((key) => ({
      key,
      name: (lefts.get(key) ?? rights.get(key))?.name ?? key,
      sides: [lefts.get(key) ?? null, rights.get(key) ?? null] as const,
    }))
    .toSorted((a, b) => shared(b) - shared(a));
};

const shared = ({ sides }: ComparedRequirement): number => sides.filter((side) => side !== null).length;

/** The same skills in any order are the same requirement. */
const askedByKey = ({ posting, evaluation }: Judged): ReadonlyMap<string, Asked> => {
  const askedOf = new Map<string, Asked>();
  for (const requirement of posting.requirements) {
    const key = requirement.anyOf
      .map(({ skill }) => skill)
      .toSorted()
      .join("|");
    const texts = evaluation.blocks.B.statements
      .filter(({ id }) => id === `B.${requirement.id}`)
      .map(({ text }) => text);
    askedOf.set(key, { name: requirementName(requirement), tier: requirement.tier, texts });
  }
  return askedOf;
};
