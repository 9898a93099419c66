/** What happened in a year may not be told as what has lasted since. */
import type { Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";

/** "since 2019" of what happened "in 2019" would make it last until today. */
export const isMisdated = ({ marker }: PlacedUnit, units: ReadonlyArray<PlacedUnit>, text: string): boolean =>
  marker === "since" &&
  units.length > 0 &&
  !units.some(({ end }) => UNTIL_NOW.test(text.slice(end, end + 20))) &&
  units.every((unit) => unit.marker !== "since" && unit.marker !== "from");

/** "2018 to date", "Apr 2021 – Present". */
const UNTIL_NOW = /^\s?(?:to|until|till|[-–—])\s?(?:date|present|now|today|current)\b/iu;

export const misdated = (unit: PlacedUnit): Problem => ({
  kind: "time",
  isContradiction: true,
  unit,
  why: "the fact does not say since then",
  weight: 1,
});
