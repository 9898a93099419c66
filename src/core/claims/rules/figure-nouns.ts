/** A figure stays with what it counts or measures: "3 services, 5 teams" is not "5 services". */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const figureNouns = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> =>
  claim.flatMap((unit) => {
    const match = matches.get(unit.index);
    if (unit.figure === null || match?.by !== "fact") return [];
    const nouns = nounsOf(unit, claim).filter(({ index }) => matches.get(index)?.by === "fact");
    const noun = nouns.at(-1);
    if (noun === undefined) return [];
    const words = noun.keys.filter((key) => key.startsWith("w:"));
    const found = nouns.flatMap(({ index }) => matches.get(index)?.units ?? []);
    const isBound = match.units.some(
      (figure) =>
        !isLoose(unit, figure, known.reading.units) &&
        (isItsNoun(figure, found, known.reading.units, words) ||
          found.some((verb) => isRightBehind(figure, verb))),
    );
    return isBound
      ? []
      : [
          {
            kind: "quantity" as const,
            isContradiction: true,
            unit,
            why: `the fact does not count "${noun.text}" with it`,
            weight: 1,
          },
        ];
  });

/** "Several teams" of "the search team, 38 of them": a word for an amount takes no number that counts something unnamed. */
const isLoose = (claim: PlacedUnit, fact: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean =>
  claim.figure?.isVague === true && fact.figure?.isVague === false && phraseBehind(fact, units).length === 0;

/** The nouns right behind a bare count; measures carry their unit and need none. */
const nounsOf = (figure: PlacedUnit, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> =>
  figure.figure?.unit === "count"
    ? phraseBehind(figure, units).filter(
        ({ isAction, form }) => !(isAction && (form === "past" || form === "ing")),
      )
    : [];

const phraseBehind = (figure: PlacedUnit, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> => {
  const at = units.indexOf(figure);
  const behind: Array<PlacedUnit> = [];
  let { phrase } = figure;
  for (let i = at + 1; i < units.length; i += 1) {
    const unit = units[i];
    if (unit === undefined) break;
    // "3 of the 5 services": the noun stands behind the second figure.
    if (behind.length === 0 && (unit.figure !== null || /^(?:of|out of|the|its|their)$/iu.test(unit.text))) {
      phrase = units[i + 1]?.phrase ?? phrase;
      continue;
    }
    if (!unit.isContent || unit.phrase !== phrase || unit.isHead || unit.figure !== null) break;
    behind.push(unit);
  }
  return behind;
};

/** "15 interviews" of "interviewed 15 candidates". */
const isRightBehind = (figure: PlacedUnit, verb: PlacedUnit): boolean =>
  verb.isHead && verb.clause === figure.clause && figure.index === verb.index + 1;

const isItsNoun = (
  figure: PlacedUnit,
  nouns: ReadonlyArray<PlacedUnit>,
  units: ReadonlyArray<PlacedUnit>,
  words: ReadonlyArray<string>,
): boolean => {
  const behind = phraseBehind(figure, units);
  const last = behind.at(-1);
  if (last === undefined) return !nouns.some((noun) => isCountedBy(noun, figure, units));
  return nouns.includes(last) || behind.some((unit) => words.some((word) => unit.accepts.includes(word)));
};

/** "15 alerts, which brought pages from 39 to 11": the alerts have a number of their own. */
const isCountedBy = (noun: PlacedUnit, other: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean =>
  // "27 bugs, of which 5 were in payment code" counts bugs twice.
  !(noun.index < other.index && isOfThem(other, units)) &&
  units.some(
    (one) => one !== other && one.figure?.unit === "count" && phraseBehind(one, units).includes(noun),
  );

/** "of which 5", "6 of them": a part of what was counted before. */
const isOfThem = (figure: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean => {
  const at = units.indexOf(figure);
  return [units[at - 1], units[at + 2]].some((one) => /^(?:which|them|these|those)$/iu.test(one?.text ?? ""));
};
