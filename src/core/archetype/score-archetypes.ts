/** Adds the evidence up: log-odds-like points, each term once, with a ceiling, then shares of one. */
import type { ArchetypeCard, ArchetypeId } from "#core/catalogue/index.ts";
import type { Finding } from "./finding.ts";

export interface ArchetypeScore {
  readonly id: ArchetypeId;
  readonly score: number;
  /** 0–1; what is missing to 1 over all archetypes is the share of "none of them". */
  readonly confidence: number;
  /** What was added up, strongest first; findings of equal strength in order of appearance. */
  readonly findings: ReadonlyArray<Finding>;
}

/** Best first; equal scores in the order of the cards, so the answer never depends on the machine. */
export const scoreArchetypes = (
  cards: ReadonlyArray<ArchetypeCard>,
  evidence: ReadonlyArray<Finding>,
): ReadonlyArray<ArchetypeScore> => {
  const findingsByArchetype = new Map<ArchetypeId, ReadonlyArray<Finding>>();
  for (const { id } of cards) findingsByArchetype.set(id, []);
  for (const [id, found] of groupByArchetype(evidence)) findingsByArchetype.set(id, onceEach(found));
  const titleOf = supportedTitle(titlePointsIn(findingsByArchetype), findingsByArchetype, cards);
  const scored = cards.map((card) => {
    const own = findingsByArchetype.get(card.id) ?? [];
    const findings = strongestFirst([...own, ...blendedFindings(card, findingsByArchetype)]);
    return { id: card.id, findings, score: card.prior + titleOf(card.id) + restOf(findings) };
  });
  return withConfidence(scored);
};

/** Points a body can reach: many small hints must not outweigh a plain title, nor grow with the length of the text. */
const bodyCeiling = 14;

/** One point more is this much likelier: e^(1/2) ≈ 1.6 to 1; at this value stated confidence matched accuracy when measured. */
const temperature = 2;

/** What "none of them" scores: about one clear title or three clear duties are needed to beat it. */
export const abstainBelow = 3;

const groupByArchetype = (
  evidence: ReadonlyArray<Finding>,
): ReadonlyMap<ArchetypeId, ReadonlyArray<Finding>> => {
  const groups = new Map<ArchetypeId, Array<Finding>>();
  for (const finding of evidence) {
    const group = groups.get(finding.archetype);
    if (group) group.push(finding);
    else groups.set(finding.archetype, [finding]);
  }
  return groups;
};

/** A term counts once at each place, less each time; of several sentences that name the role only the clearest counts. */
const onceEach = (found: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const bestByKey = new Map<string, Map<string, Finding>>();
  const openTitles = new Set(found.filter(isOpenTitle).map(({ key }) => key));
  for (const finding of found) {
    if (finding.from === "role" && openTitles.has(finding.key)) continue;
    const key = finding.from === "role" ? "role" : `${finding.from}:${finding.key}`;
    const bestByPlace = bestByKey.get(key) ?? new Map<string, Finding>();
    bestByKey.set(key, bestByPlace);
    const place = finding.from === "role" ? "" : finding.place;
    const known = bestByPlace.get(place);
    if (!known || Math.abs(finding.points) > Math.abs(known.points)) bestByPlace.set(place, finding);
  }
  return [...bestByKey.values()].flatMap((bestByPlace) =>
    [...bestByPlace.values()]
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.start - b.start)
      .map((finding, at) => ({ ...finding, points: finding.points * repeatShare ** at })),
  );
};

/** "Software Engineer" leaves the field open, and said again in the text it leaves it no less open. */
const isOpenTitle = ({ from, points }: Finding): boolean =>
  from === "title" && points > 0 && points < namesHalf;

/** Named in duties and again in requirements: a little surer. */
const repeatShare = 0.4;

const strongestFirst = (found: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  found.toSorted((a, b) => b.points - a.points || a.start - b.start);

/**
 * The strongest word of a title says what the job is; further ones ("Backend, C#") add little. And where one archetype's
 * word is much the stronger, the others only say of what: "Engineering Manager (Backend)".
 */
const titlePointsIn = (
  findingsByArchetype: ReadonlyMap<ArchetypeId, ReadonlyArray<Finding>>,
): ((id: ArchetypeId) => number) => {
  const pointsById = new Map<ArchetypeId, number>();
  for (const [id, found] of findingsByArchetype) {
    const title = found.filter(({ from }) => from === "title").map(({ points }) => points);
    const gains = title.filter((points) => points > 0);
    const losses = title.filter((points) => points < 0).reduce((sum, points) => sum + points, 0);
    const best = Math.max(0, ...gains);
    pointsById.set(
      id,
      Math.min(
        best + furtherTitleWords,
        gains.reduce((sum, points) => sum + points, 0),
      ) + losses,
    );
  }
  const strongest = Math.max(0, ...pointsById.values());
  return (id) => {
    const points = pointsById.get(id) ?? 0;
    return points > 0 && strongest >= points * muchStronger ? points * qualifierShare : points;
  };
};

const furtherTitleWords = 2;
const muchStronger = 1.4;
const qualifierShare = 0.5;

/**
 * Duties and requirements come before the title: "Backend Engineer" over nothing but clusters and Terraform is work on
 * infrastructure, so a title that no word below bears out keeps half its points when another kind is borne out well.
 */
const supportedTitle = (
  titleOf: (id: ArchetypeId) => number,
  findingsByArchetype: ReadonlyMap<ArchetypeId, ReadonlyArray<Finding>>,
  cards: ReadonlyArray<ArchetypeCard>,
): ((id: ArchetypeId) => number) => {
  // A kind with a prior is the broad one, whose name is also put over other work; the narrow ones mean what they say.
  const broad = new Set(cards.filter(({ prior }) => prior > 0).map(({ id }) => id));
  const bodyById = new Map(
    [...findingsByArchetype].map(([id, found]) => [id, sumOf(found.filter(({ from }) => from === "body"))]),
  );
  const strongest = Math.max(0, ...bodyById.values());
  return (id) => {
    const isBorneOut =
      !broad.has(id) || (bodyById.get(id) ?? 0) > unsupportedBelow || strongest < borneOutFrom;
    const points = titleOf(id);
    return isBorneOut || points < plainTitle ? points : points * unsupportedShare;
  };
};

/** Half a weak word; about four words of duties and tools; by these a plain title over other work loses to it, just. */
const unsupportedBelow = 0.5;
const borneOutFrom = 6;
const unsupportedShare = 0.5;

/** "Backend Engineer" names the work; "Software Engineer" leaves it open, and is settled by the text already. */
const plainTitle = 6;

const restOf = (findings: ReadonlyArray<Finding>): number =>
  sumOf(findings.filter(({ from }) => from === "role")) +
  saturate(sumOf(findings.filter(({ from }) => from === "body")));

const sumOf = (findings: ReadonlyArray<Finding>): number =>
  findings.reduce((sum, { points }) => sum + points, 0);

const saturate = (points: number): number =>
  points <= 0 ? points : bodyCeiling * (1 - Math.exp(-points / bodyCeiling));

/** Full stack where both halves are asked for: the weaker half's words, as far as they go; in the title they go further. */
const blendedFindings = (
  { id, blend }: ArchetypeCard,
  findingsByArchetype: ReadonlyMap<ArchetypeId, ReadonlyArray<Finding>>,
): ReadonlyArray<Finding> => {
  if (!blend) return [];
  const weakestIn = (from: Finding["from"], least: number): ReadonlyArray<Finding> =>
    blend.of
      .map((part) =>
        (findingsByArchetype.get(part) ?? []).filter((one) => one.from === from && one.points >= least),
      )
      .reduce((weakest, half) => (sumOf(half) < sumOf(weakest) ? half : weakest));
  return [...weakestIn("title", namesHalf).slice(0, 1), ...weakestIn("body", 0)].map((finding) => ({
    ...finding,
    archetype: id,
    from: finding.from === "title" ? ("role" as const) : finding.from,
    points: finding.points * blend.weight,
  }));
};

/** "React / Node" names both halves; "Software Engineer" names neither. */
const namesHalf = 4;

const withConfidence = (
  scored: ReadonlyArray<Omit<ArchetypeScore, "confidence">>,
): ReadonlyArray<ArchetypeScore> => {
  const oddsOf = (score: number) => Math.exp((score - abstainBelow) / temperature);
  const all = scored.reduce((sum, { score }) => sum + oddsOf(score), 1);
  return scored
    .map((one) => ({ ...one, confidence: rounded(oddsOf(one.score) / all) }))
    .sort((a, b) => b.score - a.score);
};

/** Three decimals: more would be pretended precision, and would tie the bytes to the last bit of `exp`. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;
