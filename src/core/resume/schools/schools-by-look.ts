/** The schools of a section whose lines have looks: one entry a date or a degree, the name where the other entries have theirs. */
import { jobBlocksOf } from "../jobs/job-blocks.ts";
import type { DatedLine, EntryLines } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, joined, type Stretch } from "../lines/stretch.ts";
import type { SectionTools } from "../sections/section-tools.ts";
import { endsList, goesOn, type SchoolPiece, schoolPiecesOf, spanOf } from "./school-pieces.ts";

export interface School {
  readonly header: ReadonlyArray<DatedLine>;
  readonly institution: Stretch;
  readonly degree: Stretch;
  /** A word for a school stands in the name. */
  readonly isNamed: boolean;
}

export const schoolsByLook = (lines: ReadonlyArray<Line>, tools: SectionTools): ReadonlyArray<School> => {
  const blocks = jobBlocksOf(lines, tools).flatMap((block) => dividedBySchools(block, tools));
  const pieced = blocks.map((header) => schoolPiecesOf(header, tools.words));
  const means = meansOf(pieced);
  return blocks.flatMap((header, at) => {
    const school = schoolIn(header, pieced[at] ?? [], means, tools);
    return school === null ? [] : [school];
  });
};

/** A header, and what stands below it if the header names no school; a second school opens another entry. */
const dividedBySchools = (
  { header, body }: EntryLines,
  tools: SectionTools,
): ReadonlyArray<ReadonlyArray<DatedLine>> => {
  const { words } = tools;
  const names = (line: Line): boolean => words.isInstitution(line.content.text);
  const told = body.filter(
    (line) => line.content.text.length <= 120 && (names(line) || words.isDegree(line.content.text)),
  );
  const below = told.map((line) => ({ line, range: tools.dateRangeIn(line.content.text) }));
  const isWhole = header.some(({ line }) => names(line));
  const others = below.filter(({ line }) => line.kind !== "bullet" && line.content.text.length <= 80);
  const all = [...header, ...(isWhole ? others : below)];
  const entries: Array<Array<DatedLine>> = [];
  let [hasSchool, hasDegree] = [false, false];
  for (const entry of all) {
    const [school, degree] = [names(entry.line), words.isDegree(entry.line.content.text)];
    const isNext =
      (school && hasSchool && (hasDegree || degree)) || (degree && hasDegree && hasSchool && school);
    if (entries.length === 0 || isNext) {
      entries.push([]);
      [hasSchool, hasDegree] = [false, false];
    }
    entries.at(-1)?.push(entry);
    hasSchool ||= school;
    hasDegree ||= degree;
  }
  return entries;
};

interface Mean {
  sum: number;
  count: number;
}

const meansOf = (entries: ReadonlyArray<ReadonlyArray<SchoolPiece>>): ReadonlyMap<string, Mean> => {
  const means = new Map<string, Mean>();
  for (const { slot, score } of entries.flat()) {
    const mean = means.get(slot) ?? { sum: 0, count: 0 };
    mean.sum += score;
    mean.count += 1;
    means.set(slot, mean);
  }
  return means;
};

const schoolIn = (
  header: ReadonlyArray<DatedLine>,
  pieces: ReadonlyArray<SchoolPiece>,
  means: ReadonlyMap<string, Mean>,
  { words }: SectionTools,
): School | null => {
  const worth = (piece: SchoolPiece, at: number): number => {
    const mean = means.get(piece.slot);
    const others = mean === undefined || mean.count < 2 ? 0 : (mean.sum - piece.score) / (mean.count - 1);
    return piece.score + 0.7 * others - LATER * at;
  };
  let [best, bestWorth] = [-1, LEAST];
  pieces.slice(0, MOST).forEach((piece, at) => {
    const own = worth(piece, at);
    if (own > bestWorth) [best, bestWorth] = [at, own];
  });
  if (best === -1) best = bareName(pieces, words);
  const degree = pieces.find(({ isDegree }) => isDegree)?.stretch ?? EMPTY;
  const found = pieces[best];
  const isDated = header.some(({ range }) => range !== null);
  if (found === undefined)
    return degree.text === "" ? null : { header, institution: EMPTY, degree, isNamed: false };
  const isNamed = words.isInstitution(found.stretch.text);
  if (!isNamed && degree.text === "" && !isDated) return null;
  const next = pieces[best + 1];
  const whole = joined(header.map(({ line }) => line.content));
  const isLonger =
    isNamed &&
    next !== undefined &&
    isBeside(found, next) &&
    (endsList(found, next, words) || (pieces[best + 2]?.isPlace !== true && goesOn(next, words)));
  const longer = isLonger ? spanOf(found.stretch, next.stretch, whole) : found.stretch;
  return {
    header,
    // A wide gap sets the place apart.
    institution: /\s{3}|\t/u.test(longer.text) ? found.stretch : longer,
    degree,
    isNamed,
  };
};

/** "BSc, ETNA": behind the degree, and neither a subject nor a place; a name where there is no other. */
const bareName = (pieces: ReadonlyArray<SchoolPiece>, words: SectionTools["words"]): number =>
  pieces.findIndex(
    ({ stretch: { text }, isDegree, isPlace, score }, at) =>
      pieces[at - 1]?.isDegree === true &&
      !isDegree &&
      !isPlace &&
      score > LEAST_BARE &&
      /^\p{Lu}/u.test(text) &&
      text.split(" ").length <= 3 &&
      !words.isField(text),
  );

/** Points of a piece with nothing against it but its place. */
const LEAST_BARE = -1;

/** A header has no more pieces that could name a school. */
const MOST = 10;
const LATER = 0.15;
const LEAST = 0.1;

/** On one row, in one style. */
const isBeside = (first: SchoolPiece, next: SchoolPiece): boolean => {
  const [row, , style] = first.slot.split(":");
  const [nextRow, , nextStyle] = next.slot.split(":");
  return row === nextRow && style === nextStyle;
};
