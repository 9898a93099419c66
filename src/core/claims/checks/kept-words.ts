/** What a fact takes back may not be dropped: limits, hedges, the others who took part, a lesser part in the work. */

import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon, Mark } from "../lexicon/lexicon.ts";
import { CONTRIBUTED } from "../lexicon/ranks.ts";
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

export const keptWords = (alignment: Alignment, lexicon: Lexicon): ReadonlyArray<Problem> =>
  governingUnits(alignment).flatMap((unit) => {
    const dropped = droppedDenial(unit, alignment) ?? droppedMark(unit, alignment, lexicon);
    return dropped === null ? [] : [dropped];
  });

/** "not finished" of a degree. */
const droppedDenial = (unit: PlacedUnit, { claim, known }: Alignment): Problem | null => {
  const isDenial = known.fact.kind === "education" && unit.marks.has("negation");
  return isDenial && !claim.some(({ marks }) => marks.has("negation"))
    ? problem("negation", `the fact denies: "${unit.text}"`)
    : null;
};

const droppedMark = (unit: PlacedUnit, alignment: Alignment, lexicon: Lexicon): Problem | null => {
  const kept = KEPT.find(([mark]) => unit.marks.has(mark) && isGoverning(unit, mark, alignment));
  if (kept === undefined) return droppedPart(unit, alignment, lexicon);
  const [mark, kind, why] = kept;
  return isKept(unit, mark, alignment, lexicon) ? null : problem(kind, `${why}: "${unit.text}"`);
};

const droppedPart = (unit: PlacedUnit, alignment: Alignment, lexicon: Lexicon): Problem | null => {
  if (!unit.isAction || !isLesserPart(unit, lexicon)) return null;
  const rank = Math.min(lexicon.rankOf(unit.keys), CONTRIBUTED);
  return isRankKept(rank, unit, alignment, lexicon)
    ? null
    : problem("ownership", `the fact says less of the part in it: "${unit.text}"`);
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

/** Does this mark speak of what the claim uses? */
const isGoverning = (unit: PlacedUnit, mark: Mark, alignment: Alignment): boolean => {
  if (unit.marks.has("rounding")) return false;
  if (mark === "collective") return isShared(unit, alignment);
  const group = unit.marks.get(mark) ?? "";
  if (group === "part" || group === "partial") return isUsed(nextContent(alignment.known, unit), alignment);
  return mark !== "limit" || limits(unit, group, alignment);
};

const limits = (unit: PlacedUnit, group: string, alignment: Alignment): boolean => {
  switch (group) {
    case "condition":
      return false;
    // "evaluated with 5 load tests": they were the means.
    case "environment":
      return unit.marker !== "with";
    case "begun":
      return startsWork(unit, alignment);
    // "with the aim of answering in 200 ms" limits what is behind it, not what was done to get there.
    case "plan":
      return !(unit.marker === "with" || unit.marker === "for") || isUsedBehind(unit, alignment);
    default:
      return true;
  }
};

const isUsedBehind = (unit: PlacedUnit, alignment: Alignment): boolean =>
  alignment.known.reading.units.some(
    (one) => one.index > unit.index && one.isContent && isUsed(one, alignment),
  );

/** A colleague who was mentored took no part; one with whom it was done did. */
const isShared = (unit: PlacedUnit, { known }: Alignment): boolean => {
  if (unit.marks.get("collective") !== "people" || unit.marker === "by") return true;
  if (isCounted(unit, known.reading.units)) return true;
  const before = known.reading.units.slice(Math.max(0, unit.index - 3), unit.index);
  return unit.marker === "with" && before.some(({ marks }) => marks.has("free"));
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

const isKept = (unit: PlacedUnit, mark: Mark, alignment: Alignment, lexicon: Lexicon): boolean => {
  const { claim, known } = alignment;
  const group = unit.marks.get(mark) ?? "";
  const isPartial = group === "part" || group === "partial";
  if (isPartial && claim.some((one) => isLesserPart(one, lexicon))) return true;
  const isPending = known.fact.kind === "certificate" && PENDING.has(group);
  return claim.some((one) => {
    const marks = marksOf(one, mark);
    if (marks.includes(group) || (mark === "collective" && marks.length > 0)) return true;
    return (isPending && marks.some((other) => PENDING.has(other))) || saysItself(one, unit, mark, alignment);
  });
};

/** The claim has the limiting word itself, or one of the same meaning. */
const saysItself = (one: PlacedUnit, unit: PlacedUnit, mark: Mark, { matches }: Alignment): boolean => {
  if (!(matches.get(one.index)?.units.includes(unit) ?? false)) return false;
  const group = unit.marks.get(mark);
  const isSame = group !== "part" && one.keys.some((key) => unit.keys.includes(key));
  return mark !== "limit" || group === "backing" || isSame;
};

/** Of a certificate that is not held yet, "in progress" and "exam planned" say the same. */
const PENDING = new Set(["plan", "attempt", "begun"]);

/** "worked alongside the data team" is one phrase of the lexicon, and its words still say who else was there. */
const marksOf = (unit: PlacedUnit, mark: Mark): ReadonlyArray<string> =>
  [unit, ...unit.parts].flatMap(({ marks }) => marks.get(mark) ?? []);

const isRankKept = (
  rank: number,
  unit: PlacedUnit,
  { claim, matches }: Alignment,
  lexicon: Lexicon,
): boolean =>
  claim.some((one) => {
    const match = matches.get(one.index);
    if (match?.units.includes(unit)) return true;
    return one.isAction && lexicon.rankOf(one.keys) <= rank;
  });
