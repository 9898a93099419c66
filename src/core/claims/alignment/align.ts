/** Finds for every unit of a claim what supports it in one fact, the header of its job, or the kind of its line. */
import { derivedAgrees } from "../lattice/derived-agrees.ts";
import { figureAgrees } from "../lattice/figures-agree.ts";
import { CONTRIBUTED } from "../lexicon/ranks.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { AlignContext, Alignment, Match } from "./alignment.ts";
import { type Change, changesOf, directionOf } from "./changes-of.ts";
import type { KnownFact } from "./known-fact.ts";
import { matchFigure } from "./match-figure.ts";
import { matchFrame } from "./match-frame.ts";
import { matchHeader } from "./match-header.ts";
import { matchKind } from "./match-kind.ts";
import { matchLightVerb } from "./match-light-verb.ts";

export const align = (
  claim: ReadonlyArray<PlacedUnit>,
  known: KnownFact,
  context: AlignContext,
): Alignment => {
  const matches = new Map<number, Match>();
  const missing: Array<PlacedUnit> = [];
  for (const unit of claim) {
    if (!unit.isContent) continue;
    const match = matchOf(unit, claim, known, context);
    if (match === null) missing.push(unit);
    else matches.set(unit.index, match);
  }
  return { claim, known, matches, missing };
};

/** The employer's name is the employer, also where a fact has one of its words. */
const matchName = (unit: PlacedUnit, known: KnownFact, { headerByJob }: AlignContext): Match | null => {
  const organisation = headerByJob.get(known.jobKey)?.fact.job?.organisation ?? "";
  const isName =
    unit.index > 0 && /^\p{Lu}/u.test(unit.text) && organisation.split(/[\s,]+/u).includes(unit.text);
  return isName ? by(unit, "header") : null;
};

const matchOf = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  known: KnownFact,
  context: AlignContext,
): Match | null =>
  (unit.moment !== null && known.fact.kind === "header"
    ? null
    : (matchName(unit, known, context) ??
      matchVerb(unit, claim, known, context) ??
      matchWords(unit, claim, known))) ??
  matchHeader(unit, claim, known, context) ??
  matchKind(unit, known, context.lexicon) ??
  matchLightVerb(unit, claim, known, context) ??
  matchDirection(unit, claim, known) ??
  matchCause(unit, known) ??
  matchLower(unit, context) ??
  matchDescribing(unit, claim, context) ??
  matchFrame(unit, claim, known, context) ??
  null;

/** "Completed a full-stack bootcamp": what the line says without a verb is not looked for in its nouns. */
const matchVerb = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  known: KnownFact,
  context: AlignContext,
): Match | null => {
  if (!(unit.isHead && unit.isAction) || known.reading.units.some(({ isHead }) => isHead)) return null;
  return matchKind(unit, known, context.lexicon) ?? matchFrame(unit, claim, known, context);
};

const by = (claim: PlacedUnit, how: Match["by"], units: ReadonlyArray<PlacedUnit> = []): Match => ({
  claim,
  units,
  by: how,
});

/** "support team" is no team that somebody supported: the words of a phrase stand side by side in the fact, too. */
const partsBeside = (parts: ReadonlyArray<ReadonlyArray<PlacedUnit>>): ReadonlyArray<PlacedUnit> => {
  const [first = [], ...rest] = parts;
  const near = first.filter(({ index }) =>
    rest.every((units) => units.some((unit) => Math.abs(unit.index - index) <= NEAR)),
  );
  return [...new Set([near, ...rest].flat())].filter(
    ({ index }) => near.length > 0 && near.some((one) => Math.abs(one.index - index) <= NEAR),
  );
};

/** "queue of messages" for "message queue". */
const NEAR = 4;

const matchWords = (unit: PlacedUnit, claim: ReadonlyArray<PlacedUnit>, known: KnownFact): Match | null => {
  if (unit.figure !== null) return matchFigure(unit, claim, known);
  const found = new Set(unit.keys.flatMap((key) => known.unitsByKey.get(key) ?? []));
  if (found.size > 0) return by(unit, "fact", unit.isHead ? sameWordFirst(unit, [...found]) : [...found]);
  if (unit.parts.length === 0) return null;
  const parts = unit.parts.map((part) => part.keys.flatMap((key) => known.unitsByKey.get(key) ?? []));
  const beside = partsBeside(parts);
  return beside.length > 0 ? by(unit, "fact", beside) : null;
};

/** "committed" of a fact that says both "submitted" and "committed" is the latter. */
const sameWordFirst = (unit: PlacedUnit, found: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> => {
  const words = unit.keys.filter((key) => key.startsWith("w:"));
  const same = found.filter(({ keys }) => words.some((word) => keys.includes(word)));
  return same.length > 0 ? same : found;
};

/** "…, which uses Java", "written in Java": says of a thing of the fact no more than that the rest belongs to it. */
const matchDescribing = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  { lexicon }: AlignContext,
): Match | null => {
  if (!unit.isAction || !lexicon.groupHas("claims-evidence", "describing", unit.text.toLowerCase()))
    return null;
  const isRelative = claim.some(
    ({ text, clause, index }) =>
      clause === unit.clause && index < unit.index && /^(?:which|that|who)$/iu.test(text),
  );
  const isMine = claim.some(({ text, clause }) => clause === unit.clause && /^(?:i|we)$/iu.test(text));
  const isParticiple =
    unit.index > 0 && /^(?:in|with|by|of)$/iu.test(claim[claim.indexOf(unit) + 1]?.text ?? "");
  return (isRelative && !isMine) || (isParticiple && unit.form === "past") ? by(unit, "weaker") : null;
};

/** Limits that may be added: they name nothing new. */
const WEAKER = new Set(["part", "backing"]);

/** "lowering latency to 40 µs" of a latency that stayed there: the figures beside the word are those of its change. */
const tellsOf = (told: ReadonlyArray<PlacedUnit>, { before, after }: Change): boolean =>
  told.length === 0 ||
  told.some(
    ({ figure }) =>
      figure !== null &&
      (figureAgrees(figure, before.figure) ||
        figureAgrees(figure, after.figure) ||
        derivedAgrees(figure, before.figure, after.figure)),
  );

/** "faster", "reduced": said by the figures where no word says it. */
const matchDirection = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  known: KnownFact,
): Match | null => {
  // "made it faster": the direction stands in the word behind.
  const isMaking = /^ma(?:de|ke|kes|king)$/iu.test(unit.text);
  const direction = isMaking
    ? (claim.map(directionOf).find((one) => one !== null) ?? null)
    : directionOf(unit);
  if (direction === null) return null;
  const told = claim.filter(({ clause, figure }) => clause === unit.clause && figure !== null);
  const change = changesOf(known).find(
    (one) => (one.direction === direction || direction === "better") && tellsOf(told, one),
  );
  return change === undefined ? null : by(unit, "derived", [change.before.unit, change.after.unit]);
};

/** "because of" for "due to", or for a clause that the fact hangs on another as its cause; which of what, `rules/causes` asks. */
const matchCause = (unit: PlacedUnit, { reading }: KnownFact): Match | null => {
  if (!unit.marks.has("cause")) return null;
  const isCausal =
    reading.units.some(({ marks }) => marks.has("cause")) ||
    reading.clauses.some(({ link }) => link === "cause" || link === "result");
  return isCausal ? by(unit, "weaker") : null;
};

/** "helped", "contributed to", "possibly": a claim may always say less than the fact. */
const matchLower = (unit: PlacedUnit, { lexicon }: AlignContext): Match | null => {
  if (unit.marks.has("hedge") || WEAKER.has(unit.marks.get("limit") ?? "")) return by(unit, "weaker");
  if (unit.marks.has("collective") && unit.marks.get("collective") !== "people") return by(unit, "weaker");
  if (unit.isNegated && unit.marks.has("exclusive")) return by(unit, "weaker");
  // "using Redis" for "with Redis"
  if (/^using$/iu.test(unit.text)) return by(unit, "weaker");
  const isVerb = unit.isHead || unit.form === "ing" || unit.form === "past" || unit.text.includes(" ");
  if (unit.isAction && isVerb && lexicon.isRankOnly(unit.keys) && lexicon.rankOf(unit.keys) <= CONTRIBUTED)
    return by(unit, "rank");
  return null;
};
