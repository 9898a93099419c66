/** Decides what kind of job a posting is from what will be done most of the week; the title is one witness among others. */
import type { Span } from "#core/base/text-span.ts";
import { type ArchetypeCard, type ArchetypeId, type Catalogue, wordsOf } from "#core/catalogue/index.ts";
import type { Outline } from "#core/outline/index.ts";
import type { SkillMention } from "#core/taxonomy/index.ts";
import type { ArchetypeReading } from "./archetype-reading.ts";
import { findEvidence } from "./find-evidence.ts";
import { findSkillEvidence, skillWeightsOf } from "./find-skill-evidence.ts";
import type { Finding, Findings } from "./finding.ts";
import { createPhraseIndex } from "./phrase-index.ts";
import { type ArchetypeScore, abstainBelow, scoreArchetypes } from "./score-archetypes.ts";
import { isBeside, isOfText, isOfTitles, termEntriesOf } from "./term-entry.ts";
import { stemOf } from "./words.ts";

/** Built once from the catalogue, then used for every posting. */
type ArchetypeClassifier = (posting: ReadPosting) => ArchetypeReading;

interface ReadPosting {
  /** Where the job title stands in `outline.text`; null when the posting names none. */
  readonly title: { readonly start: number; readonly end: number } | null;
  readonly outline: Outline;
  /** Skills named in `outline.text`, in order of appearance. */
  readonly mentions: ReadonlyArray<SkillMention>;
  /** From offsets of `outline.text` to a span of the page. */
  readonly cite: (start: number, end: number) => Span;
}

/**
 * Compiles the cards; the result reads a posting in time linear in its length.
 *
 * The answer is `unknown`, never a guess, when the text is not of the trade or nothing in it settles the matter.
 */
export const createArchetypeClassifier = ({
  archetypes,
  wording,
}: Pick<Catalogue, "archetypes" | "wording">): ArchetypeClassifier => {
  const entries = termEntriesOf(archetypes, wording);
  const aids = {
    index: createPhraseIndex(entries.filter(isOfText)),
    titleIndex: createPhraseIndex(entries.filter(isOfTitles)),
    besideIndex: createPhraseIndex(entries.filter(isBeside)),
    jobs: new Set(wordsOf(wording, "archetype-cues", "jobs").map(stemOf)),
  };
  const weightsBySkill = skillWeightsOf(archetypes);
  const proving = new Set(archetypes.filter(({ provesTrade }) => provesTrade).map(({ id }) => id));
  return ({ title, outline: { text, sections }, mentions, cite }) => {
    const findings = findEvidence({ text, title, sections }, aids);
    const skills = findSkillEvidence(mentions, sections, weightsBySkill);
    const evidence = [...findings.evidence, ...skills];
    const ranked = scoreArchetypes(archetypes, evidence);
    const [best, ...others] = ranked;
    const outside = isOutside(findings, tradeWordsIn(evidence, proving) + findings.techWords);
    if (!best || outside || !isSettled(best)) return unknownReading(outside ? [] : ranked);
    return {
      id: best.id,
      specialisation: specialisationOf(best, findings, archetypes),
      confidence: best.confidence,
      alternates: others.filter(isWorthNaming).map(({ id, confidence }) => ({ id, confidence })),
      because: [
        ...strongest(best.findings).map(({ start, end }) => cite(start, end)),
        { card: `archetypes/${best.id}` },
      ],
    };
  };
};

/** Two different words of the trade: fewer occur by chance in any advertisement. */
const leastTechWords = 2;

/** A title this strong is of the trade, whatever else it says ("Sales Engineer"). */
const clearTitle = 3;

/** An alternate below one in twenty is noise. */
const isWorthNaming = ({ confidence, findings }: ArchetypeScore): boolean =>
  confidence >= 0.05 && findings.some(({ points }) => points > 0);

const isOutside = ({ elsewhere, evidence }: Findings, tradeWords: number): boolean => {
  const title = Math.max(0, ...evidence.filter(({ from }) => from === "title").map(({ points }) => points));
  return title < clearTitle && (elsewhere || tradeWords < leastTechWords);
};

/** Different terms and skills that only a technical posting names. */
const tradeWordsIn = (evidence: ReadonlyArray<Finding>, proving: ReadonlySet<ArchetypeId>): number =>
  new Set(
    evidence
      .filter(({ archetype, points }) => points >= tellingPoints && proving.has(archetype))
      .map(({ key }) => key),
  ).size;

/** Weaker terms ("reliability", "testing") are said in any trade. */
const tellingPoints = 1.1;

const isSettled = ({ score, findings }: ArchetypeScore): boolean =>
  score >= abstainBelow && findings.some(({ points }) => points > 0);

const unknownReading = (ranked: ReadonlyArray<ArchetypeScore>): ArchetypeReading => ({
  id: "unknown",
  specialisation: null,
  confidence: 0,
  alternates: ranked.filter(isWorthNaming).map(({ id, confidence }) => ({ id, confidence })),
  because: [],
});

/** Enough for a reader to check the verdict at a glance; the rest only repeats it. */
const spansShown = 6;

/** Each stretch once, even where it speaks as a term and as a skill. */
const strongest = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const shown: Array<Finding> = [];
  for (const finding of findings) {
    if (shown.length === spansShown) break;
    const isNew = shown.every(({ start, end }) => finding.end <= start || end <= finding.start);
    if (finding.points > 0 && isNew) shown.push(finding);
  }
  return shown;
};

/** Three terms of a kind, or one in the title; of several kinds the one with most, in the order of the card. */
const specialisationOf = (
  { id }: ArchetypeScore,
  { specialising }: Findings,
  cards: ReadonlyArray<ArchetypeCard>,
): string | null => {
  const kinds = cards.find((card) => card.id === id)?.specialisations ?? [];
  const counted = kinds.map((kind) => {
    const pointsByTerm = new Map<string, number>();
    for (const { archetype, specialisation, key, points } of specialising) {
      if (archetype !== id || specialisation !== kind.id) continue;
      pointsByTerm.set(key, Math.max(points, pointsByTerm.get(key) ?? 0));
    }
    return { id: kind.id, points: [...pointsByTerm.values()].reduce((sum, points) => sum + points, 0) };
  });
  const best = counted.reduce((top, kind) => (kind.points > top.points ? kind : top), { id: "", points: 2 });
  return best.id === "" ? null : best.id;
};
