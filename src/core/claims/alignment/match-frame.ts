/** Words around what a fact says that claim no more than its figures, its job or its being listed already do. */
import { baseFormsOf } from "../lexicon/base-forms.ts";
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
  const framed: Framed = { unit, claim, known };
  const holds =
    FRAMES.some(([group, isHeld]) => isOf(group, unit, context.lexicon) && isHeld(framed)) ||
    namesDoer(framed) ||
    isSetting(unit, known, context);
  return holds ? { claim: unit, units: [], by: "derived" } : null;
};

interface Framed {
  readonly unit: PlacedUnit;
  readonly claim: ReadonlyArray<PlacedUnit>;
  readonly known: KnownFact;
}

type IsHeld = (framed: Framed) => boolean;

const said =
  (words: RegExp): IsHeld =>
  ({ known }) =>
    words.test(known.fact.text);

const measured =
  (isKind: IsKind): IsHeld =>
  (framed) =>
    !framed.unit.isHead && measures(framed.claim, framed.known, isKind) && isOfWhole(framed);

/** What was added or built was new. */
const MAKING = new Set(["a:add", "a:build", "a:introduce", "a:initiate"]);

/** "costs $12 a month" of "($12 a month)". */
const standsBeforeFigure = ({ unit: verb, claim, known: { figures } }: Framed): boolean => {
  const next = claim.find(({ index, isContent }) => index > verb.index && isContent);
  return (
    next?.figure != null &&
    figures.some(({ figure }) => figure?.unit === next.figure?.unit && figure?.value === next.figure?.value)
  );
};

/** "which is built on Java and MQ" of "(Java, MQ)": nothing but names of tools stand behind the verb. */
const namesTools = ({ unit: verb, claim, known: { unitsByKey, reading } }: Framed): boolean => {
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

/** "carried out", "stands at": the verb is inflected, the particle is not. */
const isOf = (group: string, { text }: PlacedUnit, lexicon: Lexicon): boolean => {
  const lower = text.toLowerCase();
  const [verb = "", ...rest] = lower.split(" ");
  const written = rest.length === 0 ? [] : baseFormsOf(verb).map((base) => [base, ...rest].join(" "));
  return [lower, ...written].some((words) => lexicon.groupHas("claims-frames", group, words));
};

type IsKind = (unit: string, per: number | null) => boolean;

/** The fact has such a figure, and the claim says it, or what follows from it. */
const measures = (claim: ReadonlyArray<PlacedUnit>, { figures }: KnownFact, isKind: IsKind): boolean =>
  figures.some(({ figure }) => figure !== null && isKind(figure.unit, figure.per)) &&
  claim.some(
    ({ figure }) =>
      figure !== null &&
      (isKind(figure.unit, figure.per) || figure.role === "change" || figure.unit === "percent"),
  );

/** "checkout time" is not said of the "checkout query": the noun before it must end its phrase in the fact. */
const isOfWhole = ({ unit, claim, known: { unitsByKey, reading } }: Framed): boolean => {
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
const endsPhrase = ({ unit, claim }: Framed): boolean =>
  !claim.some(
    ({ index, isContent, phrase }) => index === unit.index + 1 && isContent && phrase === unit.phrase,
  );

/** "now takes 12 minutes"; "now team lead" says that the post is still held. */
const hasVerb = ({ unit, claim }: Framed): boolean =>
  claim.some(({ clause, isHead }) => isHead && clause === unit.clause);

/** What the fact says in the present is so now. */
const isPresent = ({ reading }: KnownFact): boolean =>
  reading.units.some(
    ({ isHead, form, text }) => (isHead && form === "third") || /^(?:is|are|now)$/iu.test(text),
  );

/** "a nine-strong team", "six people" of "a 6-member team": the figure before it is one of people in the fact. */
const countsPeople = ({ unit, claim, known: { figures, reading } }: Framed): boolean => {
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
const carriesListed = ({ unit: verb, claim, known }: Framed): boolean => {
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
    unit.marks.has("collective") ||
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

/** "a trace decoder" of "a tool to decode traces": the tool is named for what it does. */
const namesDoer = ({ unit, claim, known }: Framed): boolean => {
  const before = claim.find(({ index }) => index === unit.index - 1);
  const isNamed =
    before?.isContent === true && before.phrase === unit.phrase && !unit.marks.has("collective");
  const base = /^(\p{Ll}{4,})(?:er|or)s?$/u.exec(unit.text)?.[1];
  return isNamed && base !== undefined && !unit.isHead && known.unitsByKey.has(`w:${base}`);
};

/** What each group needs of the fact, so that its words claim nothing more. */
const FRAMES: ReadonlyArray<readonly [string, IsHeld]> = [
  ["measured-ms", measured((unit, per) => unit === "ms" && per === null)],
  ["measured-money", measured((unit) => /^[A-Z]{3}$/u.test(unit))],
  [
    "measured-percent",
    (framed) =>
      measured((unit) => unit === "percent")(framed) &&
      !framed.known.figures.some(({ figure }) => figure?.role === "change"),
  ],
  ["measured-count", measured((unit, per) => unit === "count" && per === null)],
  ["measured-byte", measured((unit, per) => unit === "byte" && per === null)],
  ["measured-rate", measured((_unit, per) => per !== null)],
  ["people", (framed) => countsPeople(framed)],
  ["one", said(/\b(?:one|1)\b/iu)],
  ["each", (framed) => endsPhrase(framed) && said(/\b(?:each|every|per|apiece)\b/iu)(framed)],
  ["any", (framed) => framed.unit.isNegated && said(/\b(?:no|none|not|never|without|nor)\b/iu)(framed)],
  ["now", (framed) => hasVerb(framed) && (changesOf(framed.known).length > 0 || isPresent(framed.known))],
  ["light", (framed) => framed.unit.isHead && carriesListed(framed)],
  ["made", ({ unit, known }) => unit.isHead && known.fact.job?.kind === "project" && isVerbless(known)],
  ["measuring", (framed) => framed.unit.isHead && standsBeforeFigure(framed)],
  ["made-with", (framed) => framed.unit.isHead && namesTools(framed)],
  [
    "fresh",
    ({ known }) =>
      known.reading.units.some(({ isHead, keys }) => isHead && keys.some((key) => MAKING.has(key))),
  ],
  ["in-whose-name", said(/\bfor\b/iu)],
  [
    "once",
    said(/\b(?:once|every|each|per|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)\b/iu),
  ],
  ["twice", said(/\b(?:two|2) (?:times|occasions)\b/iu)],
  ["afterwards", said(/\b(?:after|afterwards|following|then)\b/iu)],
  ["there-is", said(/\b(?:there (?:is|are|was|were)|have|has|had)\b/iu)],
  ["upwards", said(/\b(?:and up|or more|at least|above)\b|\d\+/iu)],
  ["version", said(/\bv?\d+\.\d/iu)],
  ["leisure", said(/\b(?:for fun|hobby|private|privately|weekends?|personal|side project|own time)\b/iu)],
  ["instruction", said(/\b(?:use|using|usage|operation)\b/iu)],
];
