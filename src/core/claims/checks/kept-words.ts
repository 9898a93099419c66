/** What a fact takes back may not be dropped: limits, hedges, the others who took part, a lesser part in the work. */

import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon, Mark } from "../lexicon/lexicon.ts";
import { BUILT, CONTRIBUTED } from "../lexicon/ranks.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { ClaimKind } from "../verdict.ts";
import { inheritedFrom } from "./related.ts";

const KEPT: ReadonlyArray<readonly [Mark, ClaimKind, string]> = [
  ["limit", "hedge", "the fact limits this"],
  ["hedge", "hedge", "the fact is less certain"],
  ["collective", "ownership", "the fact says that others took part"],
];

/** Verbs by which a fact takes less than the whole work for itself. */
const LESSER = "lesser-part";

export const keptWords = (alignment: Alignment, lexicon: Lexicon): ReadonlyArray<Problem> => {
  const governing = governingUnits(alignment);
  const claimed = alignment.claim;
  return governing.flatMap((unit) => {
    if (alignment.known.fact.kind === "education" && unit.marks.has("negation"))
      return claimed.some(({ marks }) => marks.has("negation"))
        ? []
        : [problem("negation", `the fact denies: "${unit.text}"`)];
    const kept = KEPT.find(([mark]) => unit.marks.has(mark) && isGoverning(unit, mark, alignment));
    if (kept !== undefined) {
      const [mark, kind, why] = kept;
      return isKept(unit, mark, claimed, alignment, lexicon) ? [] : [problem(kind, `${why}: "${unit.text}"`)];
    }
    const isLesser = unit.isAction && isLesserPart(unit, lexicon);
    const rank = isLesser ? Math.min(lexicon.rankOf(unit.keys), CONTRIBUTED) : BUILT;
    return rank < BUILT && !isRankKept(rank, unit, claimed, alignment, lexicon)
      ? [problem("ownership", `the fact says less of the part in it: "${unit.text}"`)]
      : [];
  });
};

/** "assisted in" is one phrase of the lexicon; its first word tells. */
const isLesserPart = ({ text }: PlacedUnit, lexicon: Lexicon): boolean => {
  const lower = text.toLowerCase();
  return [lower, lower.split(" ", 1)[0] ?? ""].some((words) =>
    lexicon.groupHas("claims-evidence", LESSER, words),
  );
};

const problem = (kind: ClaimKind, why: string): Problem => ({
  kind,
  isContradiction: false,
  unit: null,
  why,
  weight: 1,
});

/** Units of the clauses that the claim's verbs (or, without any, its words) come from, and of those above them. */
const governingUnits = (alignment: Alignment): ReadonlyArray<PlacedUnit> => {
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
  if (ENTRY.test(known.fact.id) && known.ids.length === 1) return reading.units;
  return reading.units.filter(
    ({ clause, marks }) => all.has(clause) || (beside.has(clause) && marks.has("limit")),
  );
};

const hangingOn = (
  { clauses }: Alignment["known"]["reading"],
  used: ReadonlySet<number>,
): ReadonlyArray<number> => clauses.flatMap(({ number, parent }) => (used.has(parent) ? [number] : []));

/** A line of one school or certificate: what it takes back it takes back of all of it. */
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

/** A colleague who was mentored took no part; one with whom it was done did. */
const isGoverning = (unit: PlacedUnit, mark: Mark, alignment: Alignment): boolean => {
  const { known } = alignment;
  const group = unit.marks.get(mark) ?? "";
  if (unit.marks.has("rounding")) return false;
  if (mark === "limit" && group === "condition") return false;
  // "with the aim of answering in 200 ms" limits what is behind it, not what was done to get there.
  if (group === "plan" && (unit.marker === "with" || unit.marker === "for"))
    return known.reading.units.some(
      (one) => one.index > unit.index && one.isContent && isUsed(one, alignment),
    );
  // "evaluated with 5 load tests": they were the means.
  if (group === "environment" && unit.marker === "with") return false;
  if (group === "begun") return startsWork(unit, alignment);
  if (group === "part" || group === "partial") return isUsed(nextContent(known, unit), alignment);
  if (mark !== "collective" || unit.marks.get("collective") !== "people") return true;
  if (unit.marker === "by" || isCounted(unit, known.reading.units)) return true;
  return (
    unit.marker === "with" &&
    known.reading.units.some(
      ({ index, marks }) => index < unit.index && unit.index - index <= 3 && marks.has("free"),
    )
  );
};

/** "in a squad of 7", "as a five-person team": the size says that it was done together; "in the billing team" is only a place. */
const isCounted = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean =>
  ["in", "as", "of"].includes(unit.marker) &&
  units[unit.index + 1]?.text.toLowerCase() === "of" &&
  units[unit.index + 2]?.figure !== null;

/** "began to shard", "started migrating"; "started the guild" is done. */
const startsWork = (unit: PlacedUnit, alignment: Alignment): boolean => {
  const next = nextContent(alignment.known, unit);
  return (
    next !== undefined &&
    isUsed(next, alignment) &&
    (next.form === "ing" || next.index - unit.index === 2 || unit.text.endsWith(" to")) &&
    !/^(?:the|a|an)$/iu.test(alignment.known.reading.units[unit.index + 1]?.text ?? "")
  );
};

const nextContent = ({ reading }: Alignment["known"], unit: PlacedUnit): PlacedUnit | undefined =>
  reading.units.find(({ index, isContent }) => index > unit.index && isContent);

const isUsed = (unit: PlacedUnit | undefined, { matches }: Alignment): boolean =>
  unit !== undefined && [...matches.values()].some(({ units }) => units.includes(unit));

const isKept = (
  unit: PlacedUnit,
  mark: Mark,
  claimed: ReadonlyArray<PlacedUnit>,
  alignment: Alignment,
  lexicon: Lexicon,
): boolean => {
  const { matches } = alignment;
  const group = unit.marks.get(mark);
  if ((group === "part" || group === "partial") && claimed.some((one) => isLesserPart(one, lexicon)))
    return true;
  const isPending = alignment.known.fact.kind === "certificate" && PENDING.has(group ?? "");
  return claimed.some(
    (one) =>
      (isPending && marksOf(one, mark).some((other) => PENDING.has(other))) ||
      marksOf(one, mark).includes(group ?? "") ||
      ((mark !== "limit" ||
        group === "backing" ||
        (group !== "part" && one.keys.some((key) => unit.keys.includes(key)))) &&
        (matches.get(one.index)?.units.includes(unit) ?? false)) ||
      (mark === "collective" && marksOf(one, mark).length > 0),
  );
};

/** Of a certificate that is not held yet, "in progress" and "exam planned" say the same. */
const PENDING = new Set(["plan", "attempt", "begun"]);

/** "worked alongside the data team" is one phrase of the lexicon, and its words still say who else was there. */
const marksOf = (unit: PlacedUnit, mark: Mark): ReadonlyArray<string> =>
  [unit, ...unit.parts].flatMap(({ marks }) => marks.get(mark) ?? []);

const isRankKept = (
  rank: number,
  unit: PlacedUnit,
  claimed: ReadonlyArray<PlacedUnit>,
  { matches }: Alignment,
  lexicon: Lexicon,
): boolean =>
  claimed.some((one) => {
    const match = matches.get(one.index);
    if (match?.units.includes(unit)) return true;
    return one.isAction && lexicon.rankOf(one.keys) <= rank;
  });
