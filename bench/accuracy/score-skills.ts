/**
 * How well the skills were read. An or-group counts once (hit if any member is predicted as must); its members are
 * never false positives; skills labelled as stack are neutral.
 */
import type { Pair, Rate } from "./score-fields.ts";

export interface SkillScores {
  readonly mustF1: number;
  readonly mustRecall: Rate;
  readonly mustFalse: number;
  readonly groupsHit: Rate;
  readonly niceF1: number;
  readonly anyMention: Rate;
  /** Of the skills labelled must or nice and found as either, those on the right side. */
  readonly sideRight: Rate;
}

/** `isCounted` chooses the labelled names (technologies, concepts or all); a predicted name must be one of `names` to count. */
export const scoreSkills = (
  pairs: ReadonlyArray<Pair>,
  names: ReadonlyArray<string>,
  isCounted: (name: string) => boolean,
): SkillScores => {
  const counted = new Set(names.filter(isCounted).map(lower));
  const tallies = pairs.map((pair) => tallyOf(pair, isCounted, counted));
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  const rate = (hits: keyof Tally, of: keyof Tally): Rate => ({ hits: sum(hits), of: sum(of) });
  return {
    mustF1: f1(sum("mustHits"), sum("mustFalse"), sum("must") - sum("mustHits")),
    mustRecall: rate("mustHits", "must"),
    mustFalse: sum("mustFalse"),
    groupsHit: rate("groupHits", "groups"),
    niceF1: f1(sum("niceHits"), sum("niceFalse"), sum("nice") - sum("niceHits")),
    anyMention: rate("mentionHits", "mentions"),
    sideRight: rate("sideHits", "sides"),
  };
};

type Tally = Readonly<
  Record<
    | "must"
    | "mustHits"
    | "mustFalse"
    | "groups"
    | "groupHits"
    | "nice"
    | "niceHits"
    | "niceFalse"
    | "mentions"
    | "mentionHits"
    | "sides"
    | "sideHits",
    number
  >
>;

const tallyOf = (
  { gold, predicted }: Pair,
  isCounted: (name: string) => boolean,
  counted: ReadonlySet<string>,
): Tally => {
  const must = lowered([...predicted.must_have, ...predicted.must_any.flat()]);
  const nice = lowered(predicted.nice_to_have);
  const found = new Set([...must, ...nice, ...lowered(predicted.stack)]);
  const neutral = lowered([...gold.must_any.flat(), ...gold.stack]);
  const goldMust = lowered(gold.must_have);
  const goldNice = lowered(gold.nice_to_have);
  const groups = gold.must_any.map((group) => group.filter(isCounted)).filter((group) => group.length > 0);
  const asked = lowered(
    [...gold.must_have, ...gold.must_any.flat(), ...gold.nice_to_have, ...gold.stack].filter(isCounted),
  );
  const counts = (names: ReadonlyArray<string>, where: ReadonlySet<string>): number =>
    names.filter((name) => where.has(lower(name))).length;
  const falseOf = (names: ReadonlySet<string>, right: ReadonlySet<string>): number =>
    [...names].filter((name) => !right.has(name) && !neutral.has(name) && counted.has(name)).length;
  const seen = (side: ReadonlySet<string>): ReadonlyArray<string> =>
    [...side].filter((name) => must.has(name) || nice.has(name));
  const mustNames = gold.must_have.filter(isCounted);
  const niceNames = gold.nice_to_have.filter(isCounted);
  return {
    must: mustNames.length,
    mustHits: counts(mustNames, must),
    mustFalse: falseOf(must, goldMust),
    groups: groups.length,
    groupHits: groups.filter((group) => counts(group, must) > 0).length,
    nice: niceNames.length,
    niceHits: counts(niceNames, nice),
    niceFalse: falseOf(nice, goldNice),
    mentions: asked.size,
    mentionHits: [...asked].filter((name) => found.has(name)).length,
    sides: seen(goldMust).length + seen(goldNice).length,
    sideHits: counts([...goldMust], must) + counts([...goldNice], nice),
  };
};

const lower = (name: string): string => name.toLowerCase();

const lowered = (names: ReadonlyArray<string>): ReadonlySet<string> => new Set(names.map(lower));

const f1 = (hits: number, wrong: number, missed: number): number =>
  hits + wrong + missed === 0 ? 0 : (200 * hits) / (2 * hits + wrong + missed);
