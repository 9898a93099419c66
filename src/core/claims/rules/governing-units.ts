/** The words of a fact that say something of what the claim uses: those of its clauses, and of what these hang on. */
import type { Alignment } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { inheritedFrom } from "./related.ts";
import { isUsed } from "./used-words.ts";

/** Units of the clauses that the claim's verbs (or, without any, its words) come from, and of those above them. */
export const governingUnits = (alignment: Alignment): ReadonlyArray<PlacedUnit> => {
  const { claim, matches, known } = alignment;
  const { reading } = known;
  const heads = claim.filter(({ isHead, isAction, isNominal }) => isHead || isAction || isNominal);
  const verbs = heads.filter(({ index }) => matches.get(index)?.by === "fact");
  const used = new Set(
    (verbs.length > 0 ? verbs : claim).flatMap(({ index }) => {
      const units = matches.get(index)?.units ?? [];
      return [...new Set(units.map(({ clause }) => clause))].length === 1
        ? [units[0]?.clause ?? 0]
        : clausesShared(units, claim, matches);
    }),
  );
  const all = new Set([...used].flatMap((clause) => inheritedFrom(reading, clause)));
  const beside = new Set([
    ...bracketsBehind(alignment),
    ...(known.ids.length > 1 ? hangingOn(reading, used) : []),
  ]);
  if (isOneEntry(known)) return reading.units;
  return reading.units.filter(
    ({ clause, marks }) => all.has(clause) || (beside.has(clause) && marks.has("limit")),
  );
};

const hangingOn = (
  { clauses }: Alignment["known"]["reading"],
  used: ReadonlySet<number>,
): ReadonlyArray<number> => clauses.flatMap(({ number, parent }) => (used.has(parent) ? [number] : []));

/** A line of one school or certificate: what it takes back it takes back of all of it. */
const isOneEntry = ({ fact: { id, kind, text }, ids }: Alignment["known"]): boolean =>
  ids.length === 1 &&
  (ENTRY.test(id) ||
    kind === "education" ||
    (kind === "certificate" && !/[,;]/u.test(text.replaceAll(/\([^)]{0,200}\)/gu, ""))));

const ENTRY = /^\/(?:education|certificates)\/\d+$/u;

/** "CKAD (in preparation)": brackets limit what stands right before them. */
const bracketsBehind = (alignment: Alignment): ReadonlySet<number> => {
  const { units, clauses } = alignment.known.reading;
  return new Set(
    clauses.flatMap(({ number, link }) => {
      const first = units.findIndex(({ clause }) => clause === number);
      const before = units.slice(0, Math.max(0, first)).findLast(({ isContent }) => isContent);
      return link === "part" && isUsed(before, alignment) ? [number] : [];
    }),
  );
};

/** A verb that a fact has in two clauses is the one whose clause holds more of the claim. */
const clausesShared = (
  units: ReadonlyArray<PlacedUnit>,
  claim: ReadonlyArray<PlacedUnit>,
  matches: Alignment["matches"],
): ReadonlyArray<number> => {
  const counts = new Map<number, number>();
  for (const { index } of claim)
    for (const { clause } of matches.get(index)?.units ?? [])
      counts.set(clause, (counts.get(clause) ?? 0) + 1);
  const best = [...units].sort(
    (one, other) => (counts.get(other.clause) ?? 0) - (counts.get(one.clause) ?? 0),
  )[0];
  return best === undefined ? [] : [best.clause];
};
