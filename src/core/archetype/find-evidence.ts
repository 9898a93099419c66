/** Reads a posting once, line by line, and notes every word that speaks for or against an archetype. */
import type { Line, Section } from "#core/outline/index.ts";
import type { Finding, Findings } from "./finding.ts";
import type { PhraseHit, PhraseIndex } from "./phrase-index.ts";
import { addressedFactors, type PlaceFactors, placeFactorsOf } from "./place-factors.ts";
import type { CueKind, Evidence, TermEntry } from "./term-entry.ts";
import { type Word, wordsIn } from "./words.ts";

export interface TextToRead {
  readonly text: string;
  readonly title: Stretch | null;
  readonly sections: ReadonlyArray<Section>;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const findEvidence = (
  { text, title, sections }: TextToRead,
  index: PhraseIndex<TermEntry>,
): Findings => {
  const draft: Draft = { evidence: [], specialising: [], techTerms: new Set(), elsewhere: false };
  if (title) readTitle(draft, index, wordsIn(text, title.start, title.end));
  for (const section of sections) {
    for (const line of linesOf(section)) {
      if (title && line.start < title.end && title.start < line.end) continue;
      readLine(draft, index, wordsIn(text, line.start, line.end), placeOf(section, line));
    }
  }
  const { techTerms, ...findings } = draft;
  return { ...findings, techWords: techTerms.size };
};

interface Draft {
  readonly evidence: Array<Finding>;
  readonly specialising: Array<Findings["specialising"][number]>;
  readonly techTerms: Set<string>;
  elsewhere: boolean;
}

interface Place {
  readonly factors: PlaceFactors;
  /** A heading or header line names the job without "as a …" before it. */
  readonly namesJob: boolean;
  /** The company's own words: they count only where they speak to the reader. */
  readonly aboutCompany: boolean;
}

const linesOf = (section: Section): ReadonlyArray<Line> =>
  section.heading ? [section.heading, ...section.lines] : section.lines;

const placeOf = (section: Section, line: Line): Place => ({
  factors: placeFactorsOf(section.kind),
  namesJob: section.kind === "header" || line.kind === "heading",
  aboutCompany: section.kind === "company",
});

/** A role named in running text is a little less certain than one in the title. */
const roleShare = 0.6;

/** "looking for a highly motivated senior back-end engineer": so many words may stand between. */
const roleReach = 7;

/** A longer line in the header is a paragraph, not a name. */
const longestName = 14;

const readTitle = (draft: Draft, index: PhraseIndex<TermEntry>, words: ReadonlyArray<Word>): void => {
  for (const hit of index.findIn(words, "title")) {
    const { start, end } = stretchOf(words, hit);
    for (const entry of hit.entries) {
      if (entry.is === "evidence" && entry.list === "title") {
        const { archetype, weight: points, term: key } = entry;
        draft.evidence.push({ archetype, from: "title", key, points, start, end });
      }
      if (entry.is === "cue" && entry.cue === "tech") draft.techTerms.add(entry.term);
      if (entry.is === "cue" && entry.cue === "elsewhere") draft.elsewhere = true;
      addSpecialising(draft, entry, "title", { start, end });
    }
  }
};

const readLine = (
  draft: Draft,
  index: PhraseIndex<TermEntry>,
  words: ReadonlyArray<Word>,
  place: Place,
): void => {
  const hits = index.findIn(words, "phrases");
  const factors =
    place.aboutCompany && hits.some((hit) => cueIn(hit, "reader")) ? addressedFactors : place.factors;
  let roleUntil = place.namesJob && words.length <= longestName ? words.length : 0;
  for (const hit of hits) {
    if (cueIn(hit, "role")) roleUntil = hit.past + roleReach;
    if (cueIn(hit, "colleagues")) roleUntil = 0;
    readHit(draft, hit, stretchOf(words, hit), factors, hit.first <= roleUntil && factors.duties > 0);
  }
};

const readHit = (
  draft: Draft,
  { entries }: PhraseHit<TermEntry>,
  { start, end }: Stretch,
  factors: PlaceFactors,
  namesRole: boolean,
): void => {
  for (const entry of entries) {
    if (entry.is === "evidence") {
      const points = pointsOf(entry, factors, namesRole);
      const { archetype, term: key } = entry;
      const from = entry.list === "title" ? "role" : "body";
      if (points !== 0) draft.evidence.push({ archetype, from, key, points, start, end });
    }
    if (factors.duties === 0) continue;
    if (entry.is === "cue" && entry.cue === "tech") draft.techTerms.add(entry.term);
    addSpecialising(draft, entry, "body", { start, end });
  }
};

const pointsOf = ({ list, weight }: Evidence, factors: PlaceFactors, namesRole: boolean): number => {
  if (list === "title") return namesRole ? weight * roleShare : 0;
  return weight * factors[list];
};

const addSpecialising = (draft: Draft, entry: TermEntry, from: "title" | "body", stretch: Stretch): void => {
  if (entry.is !== "specialising") return;
  const { archetype, specialisation, term: key } = entry;
  // One word in the title says as much as three in the text.
  draft.specialising.push({
    archetype,
    specialisation,
    from,
    key,
    points: from === "title" ? 3 : 1,
    ...stretch,
  });
};

const cueIn = ({ entries }: PhraseHit<TermEntry>, cue: CueKind): boolean =>
  entries.some((entry) => entry.is === "cue" && entry.cue === cue);

const stretchOf = (words: ReadonlyArray<Word>, { first, past }: PhraseHit<TermEntry>): Stretch => ({
  start: words[first]?.start ?? 0,
  end: words[past - 1]?.end ?? 0,
});
