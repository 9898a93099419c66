/** "Submitted 6 patches; 4 were committed": what is said of some is not said of all, nor the other way round. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";

interface Share {
  readonly figure: PlacedUnit;
  /** What is said of it. */
  readonly said: ReadonlyArray<PlacedUnit>;
}

export const figureShares = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> => {
  const shares = sharesIn(known.reading.units, known.reading.text);
  if (shares.length === 0) return [];
  const inShares = new Set(shares.flatMap(({ said }) => said));
  return claim.flatMap((unit) => {
    const match = matches.get(unit.index);
    if (unit.figure?.unit !== "count" || match?.by !== "fact" || match.units.length === 0) return [];
    const beside = claim.filter(
      (one) =>
        one.clause === unit.clause &&
        one.figure === null &&
        one.moment === null &&
        one.isContent &&
        matches.get(one.index)?.by === "fact",
    );
    const figures = claim.filter(
      (one) => one.clause === unit.clause && (one.figure?.unit === "count" || /^one$/iu.test(one.text)),
    );
    if (figures.length > 1)
      return isSwapped(unit, match.units, claim, { matches, shares }) ? [problem(unit)] : [];
    const own = shares.filter(({ figure }) => match.units.includes(figure)).flatMap(({ said }) => said);
    const found = beside.map((one) => sameWordFirst(one, matches.get(one.index)?.units ?? []));
    // A word that the fact has only in what it says of another number.
    const isOfOthers = found.some(
      (units) => units.length > 0 && units.every((one) => inShares.has(one) && !own.includes(one)),
    );
    const isBare = own.length > 0 && !found.some((units) => units.some((one) => own.includes(one)));
    return isOfOthers || isBare ? [problem(unit)] : [];
  });
};

/** "committed" is that word of the fact before it is "submitted". */
const sameWordFirst = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> => {
  const words = [unit, ...unit.parts].flatMap(({ keys }) => keys.filter((key) => key.startsWith("w:")));
  const same = units.filter(({ keys }) => words.some((word) => keys.includes(word)));
  return same.length > 0 ? same : units;
};

const problem = (unit: PlacedUnit): Problem =>
  refusal("quantity", unit, "the fact says this of another number", true);

/** Several numbers in one clause: the word right behind each must be its own. */
const isSwapped = (
  unit: PlacedUnit,
  figures: ReadonlyArray<PlacedUnit>,
  claim: ReadonlyArray<PlacedUnit>,
  { matches, shares }: { readonly matches: Alignment["matches"]; readonly shares: ReadonlyArray<Share> },
): boolean => {
  const next = claim[claim.indexOf(unit) + 1];
  const units = next === undefined || next.figure !== null ? [] : (matches.get(next.index)?.units ?? []);
  const owner = shares.find(({ said }) => units.length > 0 && units.every((one) => said.includes(one)));
  return owner !== undefined && !figures.includes(owner.figure);
};

/** A number without a noun ("4 were committed", "5 of them in payment code", "11 submitted") and what follows it. */
const sharesIn = (units: ReadonlyArray<PlacedUnit>, text: string): ReadonlyArray<Share> =>
  units.flatMap((figure, at) => {
    const next = units[at + 1];
    if (
      figure.figure?.unit !== "count" ||
      figure.figure.per !== null ||
      figure.figure.of !== null ||
      next === undefined
    )
      return [];
    if (figure.figure.role !== "level" || !isElliptic(next, units[at + 2])) return [];
    // "26 of them in all" counts them all.
    if (/^.{0,12}\bin (?:all|total)\b/iu.test(text.slice(next.start))) return [];
    const said = saidBehind(units, at, text);
    return said.length === 0 ? [] : [{ figure, said }];
  });

const isElliptic = (next: PlacedUnit, second: PlacedUnit | undefined): boolean =>
  /^(?:was|were|is|are|has|have)$/iu.test(next.text) ||
  (/^of$/iu.test(next.text) && /^(?:them|which|those|these)$/iu.test(second?.text ?? "")) ||
  /^of (?:them|which|those)$/iu.test(next.text) ||
  ((next.isAction || next.isHead) && next.form === "past" && second?.isContent !== true);

const saidBehind = (
  units: ReadonlyArray<PlacedUnit>,
  at: number,
  text: string,
): ReadonlyArray<PlacedUnit> => {
  const said: Array<PlacedUnit> = [];
  for (let i = at + 1; i < units.length; i += 1) {
    const unit = units[i];
    if (
      unit === undefined ||
      unit.figure !== null ||
      /[,;.]/u.test(text.slice(units[i - 1]?.end ?? 0, unit.start))
    )
      break;
    if (unit.isContent) said.push(unit);
  }
  return said;
};
