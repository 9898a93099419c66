/** In a list of entries ("German, native; English, C1") what stands together in the claim must be of one entry. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";
import { saysStudied } from "./says-studied.ts";

export const entries = (alignment: Alignment, text: string): ReadonlyArray<Problem> => {
  const { claim, matches, known } = alignment;
  if (known.ids.length < 2 || !SECTION.test(known.fact.id)) return [];
  const found = claim.filter(({ index }) => matches.get(index)?.by === "fact");
  return [
    ...strangers(found, alignment, text),
    ...misdated(found, alignment),
    ...takenBack(found, alignment),
  ];
};

const SECTION = /^\/(?:languages|education|certificates|awards|publications)\//u;
const SEPARATOR = /[,;()]|\b(?:and|with|plus|as well as)\b/iu;

/** Two words side by side that no entry has both. */
const strangers = (
  found: ReadonlyArray<PlacedUnit>,
  { matches }: Alignment,
  text: string,
): ReadonlyArray<Problem> =>
  found.flatMap((unit, at) => {
    const next = found[at + 1];
    return next === undefined ||
      SEPARATOR.test(text.slice(unit.end, next.start)) ||
      shareClause(unit, next, matches)
      ? []
      : [refusal("relation", next, `the facts do not say this of "${unit.text}"`)];
  });

const shareClause = (one: PlacedUnit, other: PlacedUnit, matches: Alignment["matches"]): boolean => {
  const clauses = new Set((matches.get(one.index)?.units ?? []).map(({ clause }) => clause));
  return (matches.get(other.index)?.units ?? []).some(({ clause }) => clauses.has(clause));
};

/** A date belongs to the entry that was named before it; at the beginning of a claim, to the one behind it. */
const misdated = (found: ReadonlyArray<PlacedUnit>, alignment: Alignment): ReadonlyArray<Problem> =>
  found.flatMap((unit, at) => {
    if (unit.moment === null) return [];
    const named = (one: PlacedUnit): boolean => one.moment === null && entriesOf(one, alignment).size === 1;
    const owner = found.slice(0, at).findLast(named) ?? found.slice(at).find(named);
    const [entry] = owner === undefined ? [] : entriesOf(owner, alignment);
    return entry === undefined || entriesOf(unit, alignment).has(entry)
      ? []
      : [refusal("time", unit, `the facts do not date "${owner?.text ?? ""}" so`, true)];
  });

/** Of an entry that is not finished, or not held yet, the claim says so too. */
const takenBack = (found: ReadonlyArray<PlacedUnit>, alignment: Alignment): ReadonlyArray<Problem> => {
  const { claim, known } = alignment;
  if (claim.some(isTakingBack) || (known.fact.kind === "education" && saysStudied(claim))) return [];
  const used = found
    .map((unit) => [unit, entriesOf(unit, alignment)] as const)
    .filter(([, of]) => of.size === 1);
  return known.reading.units.filter(isTakingBack).flatMap((word) => {
    const entry = entryOf(word, known.reading.text);
    const [unit] = used.find(([, of]) => of.has(entry)) ?? [];
    return unit === undefined ? [] : [refusal("hedge", unit, `the fact limits this: "${word.text}"`)];
  });
};

const isTakingBack = ({ marks }: PlacedUnit): boolean =>
  marks.has("negation") || PENDING.has(marks.get("limit") ?? "");

const PENDING = new Set(["plan", "attempt", "begun"]);

const entriesOf = (unit: PlacedUnit, { matches, known }: Alignment): ReadonlySet<number> =>
  new Set((matches.get(unit.index)?.units ?? []).map((one) => entryOf(one, known.reading.text)));

/** Entries of a section are joined by semicolons. */
const entryOf = ({ start }: PlacedUnit, text: string): number => text.slice(0, start).split("; ").length - 1;
