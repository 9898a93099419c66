/** Words around what a fact says that claim no more than its figures, its job or its being listed already do. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { AlignContext, Match } from "./alignment.ts";
import { changesOf } from "./changes-of.ts";
import type { KnownFact } from "./known-fact.ts";

export const matchFrame = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  known: KnownFact,
  context: AlignContext,
): Match | null => {
  const isIn = (group: string): boolean => isOf(group, unit, context.lexicon);
  const holds =
    (!unit.isHead &&
      MEASURED.some(
        ([group, isKind]) => isIn(group) && measures(claim, known, isKind) && isOfWhole(unit, claim, known),
      )) ||
    (isIn("people") && countsPeople(unit, claim, known)) ||
    (isIn("one") && /\b(?:one|1)\b/iu.test(known.fact.text)) ||
    (isIn("each") && endsPhrase(unit, claim) && /\b(?:each|every|per|apiece)\b/iu.test(known.fact.text)) ||
    (isIn("any") && unit.isNegated && /\b(?:no|none|not|never|without|nor)\b/iu.test(known.fact.text)) ||
    (isIn("now") && hasVerb(unit, claim) && (changesOf(known).length > 0 || isPresent(known))) ||
    (unit.isHead && isIn("light") && carriesListed(unit, claim, known)) ||
    (unit.isHead && known.fact.job?.kind === "project" && isIn("made") && isVerbless(known)) ||
    SAID.some(([group, words]) => isIn(group) && words.test(known.fact.text)) ||
    (isIn("fresh") &&
      known.reading.units.some(({ isHead, keys }) => isHead && keys.some((key) => MAKING.has(key)))) ||
    (unit.isHead && isIn("measuring") && standsBeforeFigure(unit, claim, known)) ||
    (unit.isHead && isIn("made-with") && namesTools(unit, claim, known)) ||
    isSetting(unit, known, context);
  return holds ? { claim: unit, units: [], by: "derived" } : null;
};

/** What a fact must say for a word of the group to say the same. */
const SAID: ReadonlyArray<readonly [string, RegExp]> = [
  ["in-whose-name", /\bfor\b/iu],
  ["once", /\b(?:once|every|each|per|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)\b/iu],
  ["twice", /\b(?:two|2) (?:times|occasions)\b/iu],
  ["afterwards", /\b(?:after|afterwards|following|then)\b/iu],
  ["there-is", /\b(?:there (?:is|are|was|were)|have|has|had)\b/iu],
];

/** What was added or built was new. */
const MAKING = new Set(["a:add", "a:build", "a:introduce", "a:initiate"]);

/** "costs $12 a month" of "($12 a month)". */
const standsBeforeFigure = (
  verb: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  { figures }: KnownFact,
): boolean => {
  const next = claim.find(({ index, isContent }) => index > verb.index && isContent);
  return (
    next?.figure != null &&
    figures.some(({ figure }) => figure?.unit === next.figure?.unit && figure?.value === next.figure?.value)
  );
};

/** "which is built on Java and MQ" of "(Java, MQ)": nothing but names of tools stand behind the verb. */
const namesTools = (
  verb: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  { unitsByKey, reading }: KnownFact,
): boolean => {
  const behind = claim.filter(
    ({ index, clause, isContent }) => index > verb.index && clause === verb.clause && isContent,
  );
  return (
    behind.length > 0 &&
    behind.every(
      ({ kind, keys }) =>
        kind === "skill" &&
        keys.some((key) =>
          (unitsByKey.get(key) ?? []).some(
            ({ marker, clause }) =>
              marker === "in" || marker === "with" || reading.clauses[clause]?.link === "part",
          ),
        ),
    )
  );
};

const isOf = (group: string, { text }: PlacedUnit, lexicon: Lexicon): boolean => {
  const lower = text.toLowerCase();
  return (
    lexicon.groupHas("claims-frames", group, lower) ||
    lexicon.groupHas("claims-frames", group, lastOf(lower, lexicon))
  );
};

/** "carried out": the verb is inflected, the particle is not. */
const lastOf = (lower: string, lexicon: Lexicon): string => {
  const [verb = "", ...rest] = lower.split(" ");
  const base = ["carry", "set", "run"].find(
    (one) => lexicon.formOf(verb) !== "base" && sharesForm(verb, one),
  );
  return rest.length === 0 || base === undefined ? lower : [base, ...rest].join(" ");
};

const sharesForm = (verb: string, base: string): boolean =>
  verb.slice(0, 2) === base.slice(0, 2) && verb.length <= base.length + 4;

type IsKind = (unit: string, per: number | null) => boolean;

const MEASURED: ReadonlyArray<readonly [string, IsKind]> = [
  ["measured-ms", (unit, per) => unit === "ms" && per === null],
  ["measured-money", (unit) => /^[A-Z]{3}$/u.test(unit)],
  ["measured-percent", (unit) => unit === "percent"],
  ["measured-count", (unit, per) => unit === "count" && per === null],
  ["measured-byte", (unit, per) => unit === "byte" && per === null],
  ["measured-rate", (_unit, per) => per !== null],
];

/** The fact has such a figure, and the claim says it, or what follows from it. */
const measures = (claim: ReadonlyArray<PlacedUnit>, { figures }: KnownFact, isKind: IsKind): boolean =>
  figures.some(({ figure }) => figure !== null && isKind(figure.unit, figure.per)) &&
  claim.some(
    ({ figure }) =>
      figure !== null &&
      (isKind(figure.unit, figure.per) || figure.role === "change" || figure.unit === "percent"),
  );

/** "checkout time" is not said of the "checkout query": the noun before it must end its phrase in the fact. */
const isOfWhole = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  { unitsByKey, reading }: KnownFact,
): boolean => {
  const before = claim.find(({ index }) => index === unit.index - 1);
  if (before === undefined || !before.isContent || before.phrase !== unit.phrase || before.isHead)
    return true;
  return before.keys
    .flatMap((key) => unitsByKey.get(key) ?? [])
    .some(({ index, phrase }) => {
      const next = reading.units[index + 1];
      return next === undefined || next.phrase !== phrase || !next.isContent || next.figure !== null;
    });
};

/** "at most 40 each", and never "each job". */
const endsPhrase = (unit: PlacedUnit, claim: ReadonlyArray<PlacedUnit>): boolean =>
  !claim.some(
    ({ index, isContent, phrase }) => index === unit.index + 1 && isContent && phrase === unit.phrase,
  );

/** "now takes 12 minutes"; "now team lead" says that the post is still held. */
const hasVerb = (unit: PlacedUnit, claim: ReadonlyArray<PlacedUnit>): boolean =>
  claim.some(({ clause, isHead }) => isHead && clause === unit.clause);

/** What the fact says in the present is so now. */
const isPresent = ({ reading }: KnownFact): boolean =>
  reading.units.some(
    ({ isHead, form, text }) => (isHead && form === "third") || /^(?:is|are|now)$/iu.test(text),
  );

/** "a nine-strong team", "six people" of "a 6-member team": the figure before it is one of people in the fact. */
const countsPeople = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  { figures, reading }: KnownFact,
): boolean => {
  const counted = claim.find(({ index }) => index === unit.index - 1)?.figure ?? null;
  return (
    counted !== null &&
    figures.some(({ figure, index }) => {
      const beside = reading.units.slice(Math.max(0, index - 3), index + 4);
      return (
        figure?.value === counted.value &&
        beside.some(({ marks, text }) => marks.get("collective") === "people" || GROUP.test(text))
      );
    })
  );
};

const GROUP = /\b(?:team|squad|group|crew|panel|person|people)\b/iu;

/** "Hot code upgrades: 52 in 2023": what a line lists without a verb was done. */
const carriesListed = (verb: PlacedUnit, claim: ReadonlyArray<PlacedUnit>, known: KnownFact): boolean => {
  if (known.fact.kind === "header" || known.fact.kind === "skills-list" || known.fact.kind === "stack-line")
    return false;
  const { units } = known.reading;
  const first = units.find(({ isContent }) => isContent)?.clause;
  if (first === undefined || units.some(({ isHead, clause }) => isHead && clause === first)) return false;
  const object = claim.find(
    ({ index, isContent, figure }) => index > verb.index && isContent && figure === null,
  );
  return (
    object?.keys.some((key) => (known.unitsByKey.get(key) ?? []).some(({ clause }) => clause === first)) ??
    false
  );
};

const isVerbless = ({ reading }: KnownFact): boolean => !reading.units.some(({ isHead }) => isHead);

/** "for an olive oil cooperative": what the line of the job says of the employer may stand beside any fact of the job. */
const isSetting = (
  unit: PlacedUnit,
  { fact, jobKey }: KnownFact,
  { settingsByJob }: AlignContext,
): boolean => {
  if (
    unit.isHead ||
    (unit.kind !== "word" && unit.kind !== "name") ||
    unit.marks.has("exclusive") ||
    unit.marks.has("limit")
  )
    return false;
  if (fact.kind !== "summary" && (fact.kind === "header" || jobKey === "" || !BEHIND.has(unit.marker)))
    return false;
  const settings = settingsByJob.get(jobKey) ?? [];
  return settings.some(({ unitsByKey }) => unit.keys.some((key) => unitsByKey.has(key)));
};

/** Where an employer or a customer stands in a sentence. */
const BEHIND = new Set(["for", "at", "of", "in", "on", "with"]);
