/** Labs by what people type: the kebab name, or the number of the shelf. */
import type { EngineDep } from "#app/engine.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { LabCard } from "#core/catalogue/index.ts";
import { type Lab, labs } from "#core/labs/index.ts";

export interface FoundLab {
  readonly lab: Lab;
  readonly card: LabCard;
  readonly brief: NonNullable<LabCard["brief"]>;
}

export interface NoSuchLab {
  readonly type: "NoSuchLab";
  readonly message: string;
}

/** "payments" or "L02", in any case. */
export const findLab = ({ engine }: EngineDep, word: string): Result<FoundLab, NoSuchLab> => {
  const wanted = word.toLowerCase();
  const card = engine().catalogue.labs.find(
    ({ id, number }) => id === wanted || number.toLowerCase() === wanted,
  );
  const lab = labs.find(({ id }) => id === card?.id);
  if (card?.brief && lab) return ok({ lab, card, brief: card.brief });
  const ids = labs.map(({ id }) => id).join(", ");
  const message = card
    ? `The lab ${card.id} is planned and cannot be run yet. These can: ${ids}.`
    : `There is no lab "${word}". These can be run: ${ids}.`;
  return err({ type: "NoSuchLab", message });
};

/** Every lab that can be run, in the order of the shelf. */
export const runnableLabs = (dep: EngineDep): ReadonlyArray<FoundLab> =>
  labs.flatMap(({ id }) => {
    const found = findLab(dep, id);
    return found.ok ? [found.value] : [];
  });
