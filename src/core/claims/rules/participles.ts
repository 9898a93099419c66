/** Participles that describe a thing, and say of nobody that it was done. */
import type { PlacedUnit } from "../reading/unit.ts";

/** "the API, written in Rust": somebody wrote it, and nobody says who. */
export const isParticipleAlone = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean =>
  /(?:tten|iven|aken|shown|grown|known|osen|seen|oken|rawn)$/iu.test(unit.text) &&
  !/^(?:was|were|been|is|are|being|have|has|had|i)$/iu.test(units[unit.index - 1]?.text ?? "");

/** "two are being tested" may say what "in the test phase" says. */
export const isBeingDone = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean =>
  /^(?:was|were|been|is|are|being)$/iu.test(units[units.indexOf(unit) - 1]?.text ?? "");

/** "the API, written in Rust", "the API, which was written in Rust": said of the thing in the claim, too. */
export const isDescribed = (verb: PlacedUnit, claim: ReadonlyArray<PlacedUnit>): boolean =>
  isParticipleAlone(verb, claim)
    ? claim[claim.indexOf(verb) - 1]?.isContent === true
    : claim.some(
        ({ text, clause, index }) =>
          clause === verb.clause && index < verb.index && /^(?:which|that)$/iu.test(text),
      ) && /^(?:was|were|is|are)$/iu.test(claim[claim.indexOf(verb) - 1]?.text ?? "");
