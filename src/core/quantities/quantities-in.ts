/** Every quantity of a text, normalised so that two texts can be compared. Linear in the length of the text. */
import { type Bound, boundOf, joinOf, type Role, roleOf } from "./bounds-and-roles.ts";
import { isNoQuantity, stretchesNotCounted } from "./not-quantities.ts";
import { mayCount } from "./numerals.ts";
import type { Dimension, Quantity } from "./quantity.ts";
import { type Draft, readQuantity } from "./read-quantity.ts";
import { type Token, tokensOf } from "./tokens.ts";
import type { Unit } from "./units.ts";

/**
 * "4M messages/day" → `{ value: 4e6, unit: "message", perSecond: 46.3, dimension: "throughput" … }`.
 *
 * @example
 * const [before, after] = quantitiesIn("cut p99 from 3.2s to 180ms");
 * // before.value === 3200, before.role === "before"; after.value === 180
 */
export const quantitiesIn = (text: string): ReadonlyArray<Quantity> => {
  if (!mayCount(text)) return [];
  const tokens = tokensOf(text);
  const drafts = draftsOf(text, tokens);
  const quantities: Array<Quantity> = [];
  for (let i = 0; i < drafts.length; i += 1) {
    const first = drafts[i];
    const second = drafts[i + 1];
    if (first === undefined) continue;
    const pair = second === undefined ? null : pairOf(tokens, first, second);
    if (pair !== null) {
      quantities.push(...pair);
      i += 1;
    } else if (!first.bare) {
      quantities.push(quantityOf(tokens, first, first.unit, roleOf(tokens, first), boundOf(tokens, first)));
    }
  }
  return withoutOverlaps(quantities);
};

/** "530€9xK" can be read as a price and as a factor; the reading that begins first stands. */
const withoutOverlaps = (quantities: ReadonlyArray<Quantity>): ReadonlyArray<Quantity> => {
  let end = 0;
  return quantities.filter((quantity) => {
    if (quantity.start < end || !Number.isFinite(quantity.value)) return false;
    end = quantity.end;
    return true;
  });
};

const draftsOf = (text: string, tokens: ReadonlyArray<Token>): ReadonlyArray<Draft> => {
  const isSkipped = skipperOf(text);
  const drafts: Array<Draft> = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "sign" || isSkipped(token.start)) continue;
    // A number right before another number has no unit, unless it is the first group of "1 200".
    if (tokens[at + 1]?.kind === "number" && tokens[at + 1]?.text.length !== 3) continue;
    const draft = isNoQuantity(tokens, at) ? null : readQuantity(tokens, at);
    if (draft === null) continue;
    drafts.push(draft);
    at = Math.max(at, draft.next - 1);
  }
  return drafts;
};

/** Asked with rising offsets: does one lie in a phone number, a date or an address? */
const skipperOf = (text: string): ((start: number) => boolean) => {
  const skipped = stretchesNotCounted(text);
  let stretch = 0;
  return (start) => {
    while (stretch < skipped.length && (skipped[stretch]?.end ?? 0) <= start) stretch += 1;
    return start >= (skipped[stretch]?.start ?? Number.POSITIVE_INFINITY);
  };
};

/** Two quantities that are one change or one range, or null. A half without a unit takes the other's. */
const pairOf = (
  tokens: ReadonlyArray<Token>,
  first: Draft,
  second: Draft,
): ReadonlyArray<Quantity> | null => {
  const join = joinOf(tokens, first, second);
  if (join === null || (first.bare && second.bare && !isStatedChange(tokens, first))) return null;
  const a = completed(first, second);
  const b = completed(second, first);
  if (a.unit.dimension !== b.unit.dimension && !(isTime(a.unit) && isTime(b.unit))) return null;
  const make = (draft: Draft, role: Role, bound = boundOf(tokens, draft)) =>
    quantityOf(tokens, draft, draft.unit, role, bound);
  if (join === "from") return [make(a, "after"), make(b, "before")];
  const isChange = join === "to" && (isStatedChange(tokens, first) || !first.bare || falls(a, b));
  return isChange
    ? [make(a, "before"), make(b, "after")]
    : [make(a, "level", "min"), make(b, "level", "max")];
};

const completed = (draft: Draft, other: Draft): Draft =>
  draft.bare ? { ...draft, unit: other.unit, over: other.over } : draft;

const isTime = ({ unit }: Unit): boolean => unit === "ms";

const isStatedChange = (tokens: ReadonlyArray<Token>, first: Draft): boolean =>
  roleOf(tokens, first) === "before";

/** "900 to 120 ms" falls, so it is no range. */
const falls = (first: Draft, second: Draft): boolean =>
  valueIn(first, first.unit) > valueIn(second, second.unit);

const valueIn = ({ amount }: Draft, unit: Unit): number => {
  const isCounted =
    unit.factor === 1 && amount.scale === 1 && unit.unit !== "percent" && unit.unit !== "times";
  // Twelve digits are plenty, and 3.2 × 1000 must equal 3200.
  return Number(
    ((isCounted ? amount.numeral.ifCounted : amount.numeral.value) * amount.scale * unit.factor).toPrecision(
      12,
    ),
  );
};

const quantityOf = (
  tokens: ReadonlyArray<Token>,
  draft: Draft,
  unit: Unit,
  role: Role,
  bound: Bound,
): Quantity => {
  const value = valueIn(draft, unit);
  return {
    start: tokens[draft.from]?.start ?? 0,
    end: tokens[draft.next - 1]?.end ?? 0,
    value,
    dimension: dimensionOf(tokens, draft, unit, value),
    unit: unit.unit,
    perSecond: draft.over === null ? null : Number((value / draft.over).toPrecision(12)),
    role,
    bound,
  };
};

const dimensionOf = (tokens: ReadonlyArray<Token>, draft: Draft, unit: Unit, value: number): Dimension => {
  if (unit.unit === "percent") return isReliability(tokens, draft, value) ? "reliability" : "share";
  const isCounted = unit.factor === 1 && unit.dimension !== "money";
  return draft.over !== null && isCounted ? "throughput" : unit.dimension;
};

/** 99.9 % is an availability; 99 % only beside a word that says so. */
const isReliability = (tokens: ReadonlyArray<Token>, draft: Draft, value: number): boolean => {
  if (value < 90 || value > 100) return false;
  if (value >= 99 && value < 100 && !Number.isInteger(value)) return true;
  const around = tokens.slice(Math.max(0, draft.from - 5), draft.next + 4);
  return around.some(({ lower }) => RELIABILITY_WORDS.has(lower));
};

const RELIABILITY_WORDS = new Set(
  "availability uptime sla slo slos slas reliability available verfügbarkeit durability".split(" "),
);
