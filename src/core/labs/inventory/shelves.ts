/** What is for sale: every article of the run with its units, fixed before the service starts, since it is told them. */
import type { Random } from "../plan/random.ts";

export interface Shelf {
  readonly sku: string;
  readonly units: number;
}

export interface Shelves {
  readonly all: ReadonlyArray<Shelf>;
  /** So many new shelves, for a phase that shares them with no other. */
  readonly add: (count: number, units: number) => ReadonlyArray<Shelf>;
}

export const shelvesOf = (random: Random): Shelves => {
  const all: Array<Shelf> = [];
  return {
    all,
    add: (count, units) => {
      const made = Array.from({ length: count }, (_, at) => ({
        sku: `sku-${all.length + at + 1}-${random.token(6)}`,
        units: units + random.between(0, 2),
      }));
      all.push(...made);
      return made;
    },
  };
};
