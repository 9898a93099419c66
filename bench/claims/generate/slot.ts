/** What fills a gap of a sentence: a value with its equal spellings, and the false values that a lie would put there. */
import type { Dice } from "#test/support/invented/dice.ts";

export interface Slot {
  /** As it stands on the résumé. */
  readonly stated: string;
  /** Equal ways to say it, the stated one among them. */
  readonly ways: ReadonlyArray<string>;
  /** Broader words that are true as well. */
  readonly broader?: ReadonlyArray<string>;
  /** False fillings, each with the name of its lie class. */
  readonly lies: ReadonlyArray<SlotLie>;
  /** Slots of one measure can be swapped with each other: numbers moved to another noun or another line. */
  readonly measure: string | null;
}

export interface SlotLie {
  readonly class: string;
  readonly ways: ReadonlyArray<string>;
}

export type Slots = Readonly<Record<string, Slot>>;

export type Draw = (dice: Dice, pool: Pool) => Slots;

/** Words of which each is used once in a résumé, so that a lie on one line is not true on another. */
export interface Pool {
  readonly take: (kind: PoolKind) => string;
}

export type PoolKind = "service" | "subsystem" | "customer" | "product" | "dataset" | "team";
