/** Reads a posting once, line by line, and notes every word that speaks for or against an archetype. */
import type { Line, Section } from "#core/outline/index.ts";
import type { Finding, Findings } from "./finding.ts";
import { type BesideDraft, noteBeside } from "./note-beside.ts";
import { type PhraseHit, type PhraseIndex, type Stretch, stretchOf } from "./phrase-index.ts";
import { addressedFactors, type PlaceFactors, placeFactorsOf } from "./place-factors.ts";
import type { CueKind, Evidence, TermEntry } from "./term-entry.ts";
import { type Word, wordsIn } from "./words.ts";

export interface TextToRead {
  readonly text: string;
  readonly title: Stretch | null;
  readonly sections: ReadonlyArray<Section>;
}

/** What the posting is read with; compiled once. */
export interface ReadingAids {
  /** Evidence of duties and requirements, and the cues that tell how to read it. */
  readonly index: PhraseIndex<TermEntry>;
  /** Evidence of titles alone: "LLM inference" is a duty, and must not hide "LLM" in a title. */
  readonly titleIndex: PhraseIndex<TermEntry>;
  /** What is noted beside the evidence, and must not hide it: specialisations, words of the trade. */
  readonly besideIndex: PhraseIndex<TermEntry>;
  /** Stems of "engineer", "developer" …: without one near it, a word of a title is no title. */
  readonly jobs: ReadonlySet<string>;
}

export const findEvidence = ({ text, title, sections }: TextToRead, aids: ReadingAids): Findings => {
  const draft: Draft = { evidence: [], specialising: [], techTerms: new Set(), elsewhere: false };
  if (title) readTitle(draft, aids, wordsIn(text, title.start, title.end));
  for (const section of sections) {
    const ofColleagues = section.heading !== null && isOfColleagues(text, section.heading, aids);
    for (const line of linesOf(section)) {
      if (title && line.start < title.end && title.start < line.end) continue;
      readLine(draft, aids, wordsIn(text, line.start, line.end), placeOf(section, line, ofColleagues));
    }
  }
  const { techTerms, ...findings } = draft;
  return { ...findings, techWords: techTerms.size };
};

interface Draft extends BesideDraft {
  readonly evidence: Array<Finding>;
  elsewhere: boolean;
}

interface Place {
  readonly kind: string;
  readonly factors: PlaceFactors;
  /** A heading or header line names the job without "as a …" before it. */
  readonly namesJob: boolean;
  /** The company's own words and its promises: they count only where they speak to the reader. */
  readonly aboutCompany: boolean;
  /** The heading announces somebody else's job ("Reports to"). */
  readonly ofColleagues: boolean;
}

const linesOf = (section: Section): ReadonlyArray<Line> =>
  section.heading ? [section.heading, ...section.lines] : section.lines;

const placeOf = (section: Section, line: Line, ofColleagues: boolean): Place => ({
  kind: section.kind,
  factors: placeFactorsOf(section.kind),
  namesJob: section.kind === "header" || line.kind === "heading",
  aboutCompany: section.kind === "company" || section.kind === "benefits",
  ofColleagues,
});

/** A role named in running text is a little less certain than one in the title. */
const roleShare = 0.6;

/** "looking for a highly motivated senior back-end engineer": so many words may stand between. */
const roleReach = 7;

/** "A senior site reliability engineer who …": a line that opens with a job names it. */
const firstWords = 2;

/** A longer line in the header is a paragraph, not a name. */
const longestName = 14;

const readTitle = (draft: Draft, aids: ReadingAids, words: ReadonlyArray<Word>): void => {
  const hits = aids.titleIndex.findIn(words, "title");
  const boss = hits.findIndex((hit) => cueIn(hit, "superiors"));
  for (const [at, hit] of (boss < 0 ? hits : hits.slice(0, boss)).entries()) {
    if (cueIn(hit, "elsewhere")) draft.elsewhere = true;
    const isHead = at === 0 && words.slice(hit.first, hit.past).some(({ stem }) => aids.jobs.has(stem));
    readTitleHit(draft, hit, stretchOf(words, hit), isHead ? headBonus : 0);
  }
  noteBeside(draft, aids.besideIndex, words, "title");
};

/** Of "Forward Deployed Engineer - Backend", the first is the job and the second its field. */
const headBonus = 1;

/** "Software Engineer" names no field, so that what follows it is the job. */
const namesField = 4;

const readTitleHit = (
  draft: Draft,
  { entries }: PhraseHit<TermEntry>,
  stretch: Stretch,
  bonus: number,
): void => {
  for (const entry of entries) {
    if (entry.is !== "evidence") continue;
    const points = entry.weight >= namesField ? entry.weight + bonus : entry.weight;
    noteEvidence(draft, entry, { from: "title", place: "title", points, ...stretch });
  }
};

const readLine = (draft: Draft, aids: ReadingAids, words: ReadonlyArray<Word>, place: Place): void => {
  const hits = aids.index.findIn(words, "phrases");
  const factors = factorsIn(hits, place);
  let roleUntil = place.namesJob && words.length <= longestName ? words.length : firstWords;
  if (place.ofColleagues) roleUntil = -1;
  for (const hit of hits) {
    if (cueIn(hit, "role")) roleUntil = hit.past + roleReach;
    if (cueIn(hit, "colleagues")) roleUntil = -1;
    const namesRole = hit.first <= roleUntil && factors.duties > 0 && hasJobNear(words, hit, aids.jobs);
    readHit(draft, hit, stretchOf(words, hit), { place: place.kind, factors, namesRole });
  }
  if (factors.duties > 0) noteBeside(draft, aids.besideIndex, words, "body");
};

/** Who speaks of whom decides, where the section's heading does not: "Acme is backed by …" is not about the job. */
const factorsIn = (hits: ReadonlyArray<PhraseHit<TermEntry>>, place: Place): PlaceFactors => {
  const has = (cue: CueKind): boolean => hits.some((hit) => cueIn(hit, cue));
  if (place.aboutCompany) return has("reader") ? addressedFactors : place.factors;
  return introductions.has(place.kind) && has("company") && !has("reader") && !has("role")
    ? placeFactorsOf("company")
    : place.factors;
};

/** Text above the first heading, or under one that says nothing, may be about the company or the job. */
const introductions: ReadonlySet<string> = new Set(["header", "summary", "other"]);

const isOfColleagues = (text: string, heading: Stretch, { index }: ReadingAids): boolean =>
  index.findIn(wordsIn(text, heading.start, heading.end), "phrases").some((hit) => cueIn(hit, "colleagues"));

const readHit = (
  draft: Draft,
  { entries }: PhraseHit<TermEntry>,
  stretch: Stretch,
  { place, factors, namesRole }: { place: string; factors: PlaceFactors; namesRole: boolean },
): void => {
  for (const entry of entries) {
    if (entry.is !== "evidence") continue;
    const from = entry.list === "title" ? "role" : "body";
    const points = pointsOf(entry, factors, namesRole);
    noteEvidence(draft, entry, { from, place, points, ...stretch });
  }
};

const pointsOf = ({ list, weight }: Evidence, factors: PlaceFactors, namesRole: boolean): number => {
  if (list === "title") return namesRole ? weight * roleShare : 0;
  return weight * factors[list];
};

const noteEvidence = (
  draft: Draft,
  { archetype, term: key }: Evidence,
  found: Omit<Finding, "archetype" | "key">,
): void => {
  if (found.points !== 0) draft.evidence.push({ archetype, key, ...found });
};

/** "Software Engineer, Backend" and "backend and API engineer": the noun may stand three words off, on either side. */
const hasJobNear = (
  words: ReadonlyArray<Word>,
  { first, past }: PhraseHit<TermEntry>,
  jobs: ReadonlySet<string>,
): boolean => words.slice(Math.max(0, first - 3), past + 3).some(({ stem }) => jobs.has(stem));

const cueIn = ({ entries }: PhraseHit<TermEntry>, cue: CueKind): boolean =>
  entries.some((entry) => entry.is === "cue" && entry.cue === cue);
