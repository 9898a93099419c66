/** How each requirement of the posting stands in this résumé: the best that any skill of its group can say. */
import type { Posting } from "#core/posting/index.ts";
import type { ResumeRecord } from "#core/resume-record/index.ts";
import type { Placement, Tailoring } from "#core/tailoring/index.ts";
import { requirementName } from "#web/features/posting/name-of-requirement.ts";
import { isWordThere } from "../placement/is-word-there.ts";

export type Standing = Placement["state"];

export interface StandingRequirement {
  readonly id: string;
  readonly name: string;
  readonly tier: Placement["tier"];
  readonly standing: Standing;
  /** Of the skill that stands best; null where nothing was said of any. */
  readonly placement: Placement | null;
}

/** From what can be shown to what must not be said. */
const ranks: ReadonlyArray<Standing> = ["placed", "misplaced", "unwritten", "provable", "do-not-claim"];

export const standingRequirements = (
  posting: Posting,
  { placement }: Tailoring,
  /** What the variant says now: a word that was just placed stands. */
  record: ResumeRecord,
): ReadonlyArray<StandingRequirement> => {
  const now = placement.map((one) => (isWordThere(record, one) ? { ...one, state: "placed" as const } : one));
  return posting.requirements.map(({ id, tier, ...requirement }) => {
    const best = requirement.anyOf
      .flatMap(({ skill }) => now.filter((one) => one.skill === skill))
      .toSorted((one, other) => ranks.indexOf(one.state) - ranks.indexOf(other.state))[0];
    return {
      id,
      tier,
      name: requirementName({ id, tier, ...requirement }),
      standing: best?.state ?? "do-not-claim",
      placement: best ?? null,
    };
  });
};
