/** A deed with its numbers and tool drawn. */
import { tools } from "./career-words.ts";
import type { Dice } from "./dice.ts";

export const fillDeed = (deed: string, dice: Dice): string =>
  deed
    .replaceAll("{n}", () => String(dice.between(12, 980)))
    .replaceAll("{m}", () => String(dice.between(2, 9)))
    .replaceAll("{p}", () => String(dice.between(5, 80)))
    .replaceAll("{t}", () => dice.pick(tools));
