/** Whether a limiting word of a fact limits what the claim uses, or something else beside it. */
import type { Alignment } from "../alignment/alignment.ts";
import type { Mark } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { isOfOther } from "./agent-of-other.ts";
import { isUsed, nextContent } from "./used-words.ts";

/** Does this mark speak of what the claim uses? */
export const isGoverning = (unit: PlacedUnit, mark: Mark, alignment: Alignment): boolean => {
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
      return unit.marker !== "with" || isNamed(unit, alignment) || isPhraseUsed(unit, alignment);
    case "course":
    case "ended":
      return isOwnLine(alignment) && alignment.known.fact.kind !== "skills-list";
    case "beginner":
      return isOwnLine(alignment) && isBesideUsed(unit, alignment);
    case "begun":
      return startsWork(unit, alignment);
    // "with the aim of answering in 200 ms" limits what is behind it, not what was done to get there.
    case "plan":
      // "between planning and billing services": the name of one of them.
      if (unit.marker === "between") return false;
      return !(unit.marker === "with" || unit.marker === "for") || isUsedBehind(unit, alignment);
    default:
      return true;
  }
};

/** "with production data" of "with production-like data": a word of the limit itself is claimed. */
const isNamed = (unit: PlacedUnit, { claim, matches }: Alignment): boolean =>
  claim.some((one) => !one.isHead && (matches.get(one.index)?.units.includes(unit) ?? false));

/** "tested with a simulated load of 5,000 bikes": the bikes are simulated, the system is not. */
const isPhraseUsed = (unit: PlacedUnit, { known, matches }: Alignment): boolean =>
  known.reading.units.some(
    (one) =>
      one.index > unit.index &&
      one.clause === unit.clause &&
      (one.marker === "with" || one.marker === "of") &&
      one.figure !== null &&
      [...matches.values()].some(({ units }) => units.includes(one)),
  );

/** Certificates, courses, languages and skills: lines of no job. */
const isOwnLine = ({ known }: Alignment): boolean =>
  known.fact.job === null && known.fact.kind !== "summary" && known.fact.kind !== "header";

/** "a bit of Unity", "Kafka (basic)". */
const isBesideUsed = (unit: PlacedUnit, alignment: Alignment): boolean => {
  const { text, units } = alignment.known.reading;
  const before = units.slice(0, unit.index).findLast(({ isContent }) => isContent);
  const isBracket = before !== undefined && /[(:–-]\s*$/u.test(text.slice(before.end, unit.start));
  return isUsed(isBracket ? before : nextContent(alignment.known, unit), alignment);
};

const isUsedBehind = (unit: PlacedUnit, alignment: Alignment): boolean =>
  alignment.known.reading.units.some(
    (one) =>
      one.index > unit.index &&
      one.isContent &&
      isUsed(one, alignment) &&
      !isUsedBefore(one, unit, alignment),
  );

/** Every word of the claim that may mean it also means something before the limiting word. */
const isUsedBefore = (one: PlacedUnit, limit: PlacedUnit, { matches }: Alignment): boolean =>
  [...matches.values()].every(
    ({ units }) => !units.includes(one) || units.some(({ index }) => index < limit.index),
  );

/** A colleague who was mentored took no part; one with whom it was done did. */
const isShared = (unit: PlacedUnit, alignment: Alignment): boolean => {
  const { known } = alignment;
  if (unit.marker === "by" && isOfOther(unit, alignment)) return false;
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
