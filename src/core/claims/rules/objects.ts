/** "Documented 5 endpoints of the API" is not "documented the API": what the verb was done to may not be dropped for what it belongs to. */

import type { Alignment, Match, Problem } from "../alignment/alignment.ts";
import { changesOf } from "../alignment/changes-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { CONTRIBUTED } from "../lexicon/ranks.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const objects = (alignment: Alignment, lexicon: Lexicon): ReadonlyArray<Problem> => {
  const { claim, matches, known } = alignment;
  // "cut the job from 50 to 35 minutes" for "cut the run time of the job": the figures say what was cut.
  if (changesOf(known).length > 0) return [];
  const used = new Set([...matches.values()].flatMap(closest));
  return known.reading.units.flatMap((head) => {
    if (!(head.isHead && used.has(head)) || saysPart(claim) || !isClaimedWhole(head, alignment, lexicon))
      return [];
    const object = objectOf(head, known.reading.units);
    const last = object.at(-1);
    if (last === undefined || object.some((unit) => used.has(unit)) || isTransparent(last, lexicon))
      return [];
    const owners = ownersOf(last, known.reading.units).filter((unit) => used.has(unit));
    const unit = claim.find((one) => takesPlaceOf(one, owners, matches));
    const words = object.map(({ text }) => text).join(" ");
    return unit === undefined
      ? []
      : [
          {
            kind: "scope" as const,
            isContradiction: false,
            unit,
            why: `the fact says this of its "${words}" only`,
            weight: 1,
          },
        ];
  });
};

/** "wrote part of the guide". */
const saysPart = (claim: ReadonlyArray<PlacedUnit>): boolean =>
  claim.some(({ marks, parts }) =>
    [marks, ...parts.map((part) => part.marks)].some((one) => one.get("limit") === "part"),
  );

/** "worked on", "contributed to" say no more than that there was a part in it. */
const isClaimedWhole = (head: PlacedUnit, { claim, matches }: Alignment, lexicon: Lexicon): boolean =>
  claim.some(
    (unit) =>
      (matches.get(unit.index)?.units.includes(head) ?? false) &&
      !(lexicon.isRankOnly(unit.keys) && lexicon.rankOf(unit.keys) <= CONTRIBUTED),
  );

const isTransparent = ({ text }: PlacedUnit, lexicon: Lexicon): boolean =>
  lexicon.groupHas("claims-wholes", "transparent", text.toLowerCase().split(" ").at(-1) ?? "");

/** "Service" of a fact that says both "endpoints" and "service" is the latter. */
const closest = ({ claim, units }: Match): ReadonlyArray<PlacedUnit> => {
  const words = claim.keys.filter((key) => key.startsWith("w:"));
  const same = units.filter(({ keys }) => words.some((word) => keys.includes(word)));
  return same.length > 0 ? same : units;
};

/** The noun right behind the verb, with what describes it; in front of it may stand a share: "2 of the 7 chapters". */
const objectOf = (head: PlacedUnit, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> => {
  const behind = units.slice(head.index + 1);
  const end = behind.findIndex((unit) => unit.clause !== head.clause || unit.isHead);
  const clause = end < 0 ? behind : behind.slice(0, end);
  const first = clause.findIndex((unit) => unit.isContent && !isShare(unit));
  if (first < 0) return [];
  const hasShare = clause.slice(0, first).some(isShare);
  const object = clause.slice(first);
  const last = object.findIndex(
    (unit) => !unit.isContent || !(unit.marker === "" || (hasShare && unit.marker === "of")),
  );
  return last < 0 ? object : object.slice(0, last);
};

const isShare = (unit: PlacedUnit): boolean =>
  unit.figure !== null || unit.marks.get("limit") === "part" || unit.marks.has("rounding");

/** What the object is of, or for: units behind "of", "for" and "for moving" up to the next preposition. */
const ownersOf = (last: PlacedUnit, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> => {
  const behind = units.slice(last.index + 1).find(({ text }) => /^(?:of|for)$/iu.test(text));
  if (behind === undefined) return [];
  const between = units.slice(last.index + 1, behind.index);
  if (between.some((unit) => unit.figure === null)) return [];
  const clauses = new Set([behind.clause, units[behind.index + 1]?.clause]);
  const lower = behind.text.toLowerCase();
  return units.filter(
    (unit) =>
      unit.index > behind.index &&
      unit.isContent &&
      clauses.has(unit.clause) &&
      (unit.marker === lower || (lower === "for" && unit.clause !== behind.clause && unit.marker === "")),
  );
};

/** "for the nurses" stays what it was; "the nurses" right behind the verb does not. */
const takesPlaceOf = (
  unit: PlacedUnit,
  owners: ReadonlyArray<PlacedUnit>,
  matches: Alignment["matches"],
): boolean =>
  (matches.get(unit.index)?.units ?? []).some(
    (one) => owners.includes(one) && !(unit.marker === "for" && one.marker === "for"),
  );
