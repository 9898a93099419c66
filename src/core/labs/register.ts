/** Every lab that can be run, in the order of the shelf. */
import type { Lab } from "./lab.ts";

export const labs: ReadonlyArray<Lab> = [];
