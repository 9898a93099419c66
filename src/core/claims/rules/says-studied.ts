/** "Studied statistics at Ostfjord" claims no degree: who did not finish studied all the same. */
import type { PlacedUnit } from "../reading/unit.ts";

const STUDYING = /^(?:studied|studies|attended|read)$/iu;

export const saysStudied = (claim: ReadonlyArray<PlacedUnit>): boolean =>
  claim.some(({ text }) => STUDYING.test(text)) && !claim.some(({ accepts }) => accepts.includes("t:degree"));
