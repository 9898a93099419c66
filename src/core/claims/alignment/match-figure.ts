/** A figure of a claim: stated by the fact, following from its figures, or counted in it. */
import { derivedAgrees, shareAgrees } from "../lattice/derived-agrees.ts";
import { figureAgrees } from "../lattice/figures-agree.ts";
import type { Figure } from "../reading/figures/figure.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { Match } from "./alignment.ts";
import { changesOf } from "./changes-of.ts";
import { countsCircle } from "./circles.ts";
import type { KnownFact } from "./known-fact.ts";
import { countsList } from "./listed-names.ts";

export const matchFigure = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  known: KnownFact,
): Match | null => {
  const { figure } = unit;
  if (figure === null) return null;
  const by = (how: Match["by"], units: ReadonlyArray<PlacedUnit> = []): Match => ({
    claim: unit,
    units,
    by: how,
  });
  const equal = known.figures.filter((other) => other.figure !== null && figureAgrees(figure, other.figure));
  if (equal.length > 0) return by("fact", equal);
  const derived = changesBehind(unit, figure, known);
  if (derived.length > 0) return by("derived", derived);
  const shared = known.figures.filter((other) => other.figure !== null && shareAgrees(figure, other.figure));
  if (shared.length > 0) return by("derived", shared);
  if (countsList(unit, known) || countsCircle(unit, claim, known)) return by("derived");
  const rated = ratedBeside(figure, known);
  if (rated.length > 0) return by("fact", rated);
  const named = namedBy(unit, figure).flatMap((key) => known.unitsByKey.get(key) ?? []);
  return named.length > 0 ? by("fact", named) : null;
};

/** "dozens" and "every week" are words as well, and a fact may say them so. */
const namedBy = ({ accepts, keys }: PlacedUnit, { isVague, unit, role }: Figure): PlacedUnit["keys"] => {
  if (isVague) return accepts;
  return unit === "frequency" && role === "level" ? keys : [];
};

/** "doubled" grows; "2×" may be faster. */
const GROWING = /^(?:doubl|tripl|quadrupl)/iu;

const changesBehind = (unit: PlacedUnit, figure: Figure, known: KnownFact): ReadonlyArray<PlacedUnit> =>
  changesOf(known)
    .filter(
      ({ before, after, direction }) =>
        derivedAgrees(figure, before.figure, after.figure) &&
        (direction === "up" || !GROWING.test(unit.text)),
    )
    .flatMap(({ before, after }) => [before.unit, after.unit]);

/** "42,000 agents weekly" of "42,000 agents every Friday": the period of the rate stands in a figure of its own. */
const ratedBeside = (figure: Figure, { figures, unitsByKey }: KnownFact): ReadonlyArray<PlacedUnit> => {
  if (figure.unit === "frequency" || figure.per === null) return [];
  const named = (RATES.get(figure.per) ?? []).flatMap((key) => unitsByKey.get(key) ?? []);
  return figures.filter(
    (one) =>
      one.figure !== null &&
      figureAgrees({ ...figure, per: null }, one.figure) &&
      (named.some(({ clause, index }) => clause === one.clause && index > one.index) ||
        figures.some(
          (other) =>
            other.clause === one.clause &&
            other.figure?.unit === "frequency" &&
            other.figure.value === 1 &&
            other.figure.per === figure.per,
        )),
  );
};

/** "every night", "each day": words of the lists for the period of a rate. */
const RATES: ReadonlyMap<number, ReadonlyArray<string>> = new Map([
  [86_400, ["q:daily", "q:nightly"]],
  [604_800, ["q:weekly"]],
]);
