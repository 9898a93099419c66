/** Divides the lines of a résumé into sections, by headings that say so or by lines that are section titles. */
import type { Line } from "../lines/line.ts";
import { createColumnTracks } from "../looks/column-tracks.ts";
import { inlineTitle } from "./inline-title.ts";
import type { SectionKind, SectionTitles } from "./section-titles.ts";

export interface Section {
  readonly kind: SectionKind;
  readonly lines: ReadonlyArray<Line>;
  /** The title, if no list knows it: the person is told that this part was not read. */
  readonly unknownTitle?: Line;
}

export const sectionsOf = (
  lines: ReadonlyArray<Line>,
  titles: SectionTitles,
  looksLikeEntry: (line: Line) => boolean,
): ReadonlyArray<Section> => {
  const shape = shapeOf(lines, titles);
  const sections: Array<{ kind: SectionKind; lines: Array<Line>; unknownTitle?: Line }> = [
    { kind: "header", lines: [] },
  ];
  const tracks = createColumnTracks();
  let current = 0;
  lines.forEach((line, at) => {
    current = tracks.resume(line.look, current);
    const kind = sections[current]?.kind ?? "header";
    const isFirst = at === 0;
    const opened = opening(line, { titles, shape, kind, next: lines[at + 1], looksLikeEntry, isFirst });
    if (opened === null || isSubtitle(line, opened, sections[current], titles)) {
      sections[current]?.lines.push(line);
    } else {
      current = sections.length;
      sections.push(openedSection(line, opened, titles));
    }
    tracks.note(line.look, current);
  });
  return sections;
};

interface Opened {
  readonly kind: SectionKind;
  /** What stands behind an inline title. */
  readonly rest: Line | null;
}

const openedSection = (
  line: Line,
  { kind, rest }: Opened,
  titles: SectionTitles,
): { kind: SectionKind; lines: Array<Line>; unknownTitle?: Line } => {
  if (rest !== null) return { kind, lines: [rest] };
  const isUnknown = kind === "other" && titles.ofHeading(line.content.text) === null;
  return isUnknown ? { kind, lines: [], unknownTitle: line } : { kind, lines: [] };
};

/** "COMPUTING" right below "SKILLS", and others like it further down, divide the skills: no list knows them as sections. */
const isSubtitle = (
  line: Line,
  opened: Opened,
  section: Section | undefined,
  titles: SectionTitles,
): boolean => {
  if (section?.kind !== "skills" || line.look === null || opened.kind !== "other" || opened.rest !== null)
    return false;
  const [first] = section.lines;
  return (first === undefined || first.kind === "heading") && titles.ofHeading(line.content.text) === null;
};

interface Shape {
  /** The highest level at which a known section title stands; 7 without such headings. */
  readonly level: number;
  /** Section titles of this page are written in capitals. */
  readonly capitals: boolean;
  /** How many known section titles are marked as headings. */
  readonly headings: number;
  /** The page sets its section titles apart: a plain line of the same words ("Languages" in a list) is none. */
  readonly strict: boolean;
}

const shapeOf = (lines: ReadonlyArray<Line>, titles: SectionTitles): Shape => {
  let level = 7;
  let [known, inCapitals, headings, looked] = [0, 0, 0, 0];
  for (const { kind, level: own, content, look } of lines) {
    if (kind === "bullet" || titles.listed(content.text) === null) continue;
    if (kind === "heading") {
      level = Math.min(level, own);
      headings += 1;
      if (look !== null) looked += 1;
    }
    known += 1;
    if (isCapitals(content.text)) inCapitals += 1;
  }
  const strict = looked >= 3;
  return { level, headings, strict, capitals: inCapitals >= 2 && inCapitals * 2 > known };
};

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

interface Around {
  readonly titles: SectionTitles;
  readonly shape: Shape;
  readonly kind: SectionKind;
  readonly next: Line | undefined;
  readonly looksLikeEntry: (line: Line) => boolean;
  readonly isFirst: boolean;
}

const opening = (line: Line, around: Around): Opened | null => {
  const { titles } = around;
  if (line.kind === "bullet") return null;
  if (line.kind === "heading") {
    const kind = headingKind(line, around);
    return kind === null ? null : { kind, rest: null };
  }
  const inline = inlineTitle(line, around);
  if (inline !== null) return inline;
  if (around.shape.strict && line.look !== null) return null;
  const text = line.content.text;
  if (text.length > 50 || titles.isDocumentTitle(text)) return null;
  if (isLabelInside(line, around)) return null;
  const kind = titles.listed(text) ?? capitalsKind(line, around);
  return kind === null ? null : { kind, rest: null };
};

/** "Key achievements:" above the bullets of a job, on a page that marks its sections or writes them in capitals. */
const isLabelInside = ({ content: { text } }: Line, { kind, shape, next }: Around): boolean => {
  if ((kind !== "work" && kind !== "projects") || next?.kind !== "bullet") return false;
  return shape.headings >= 2 || (shape.capitals && !isCapitals(text));
};

const headingKind = (line: Line, { titles, shape, looksLikeEntry, isFirst }: Around): SectionKind | null => {
  const text = line.content.text;
  if (titles.isDocumentTitle(text)) return null;
  const kind = titles.listed(text);
  if (kind !== null) return kind;
  if (line.level > shape.level) return null;
  const byEnding = titles.ofHeading(text);
  if (byEnding !== null || looksLikeEntry(line)) return byEnding;
  // The first heading is the person's name; a later one of the same rank is a section we have no name for.
  return isFirst || line.level < shape.level ? null : "other";
};

/** "SELECTED WINS" on a page whose section titles are in capitals; "ACME CORP" above a job title is no section. */
const capitalsKind = (
  line: Line,
  { titles, shape, kind, next, looksLikeEntry }: Around,
): SectionKind | null => {
  const text = line.content.text;
  if (!shape.capitals || !isCapitals(text) || !line.afterBlank || kind === "header") return null;
  if (looksLikeEntry(line) || /\d/u.test(text) || text.split(" ").length > 5) return null;
  if (next !== undefined && next.kind !== "bullet" && looksLikeEntry(next)) return titles.ofHeading(text);
  return titles.ofHeading(text) ?? "other";
};
