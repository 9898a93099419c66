/** Which lines of a page are headings by their look: learned from the section titles whose words are known. */
import type { SectionTitles } from "../layout/section-titles.ts";
import type { Line } from "../lines/line.ts";
import { type Look, styleOf } from "./look.ts";

/** 2 for section titles, undefined for other lines: a large employer is told by its place among the entries. */
export type HeadingLevel = (line: Line) => number | undefined;

export const NO_HEADINGS: HeadingLevel = () => undefined;

export const headingLevelsOf = (
  lines: ReadonlyArray<Line>,
  titles: SectionTitles,
  looksLikeEntry: (line: Line) => boolean,
): HeadingLevel => {
  const byStyle = talliesOf(lines, titles, looksLikeEntry);
  const titleStyles = new Map([...byStyle].filter(([, { known }]) => known.size >= 2));
  if (titleStyles.size === 0) {
    for (const [style, tally] of byStyle)
      if (tally.known.size > 0 && tally.stands) titleStyles.set(style, tally);
  }
  const largest = Math.max(1, ...[...titleStyles.values()].map(({ size }) => size));
  return (line) => {
    const { look } = line;
    if (look === null || !isShort(line)) return undefined;
    const tally = titleStyles.get(styleOf(look));
    const isListed = titles.listed(line.content.text) !== null;
    if (tally !== undefined && tally.stands && titles.ofHeading(line.content.text) !== null) return 2;
    if (isListed && isProminent(look) && (titleStyles.size === 0 || look.size >= largest * NEARLY)) return 2;
    if (isListed && isMain(line, titles) && (look.size > LARGER || look.capitals)) return 2;
    if (tally !== undefined && isExclusive(tally) && !looksLikeEntry(line)) return 2;
    return undefined;
  };
};

/** A heading is at least a twelfth larger than what it is compared with. */
const LARGER = 1.08;

/** "Languages" or "Tools" in a smaller style may head a list within a section; "Personal projects" heads its own. */
const isMain = ({ content: { text } }: Line, titles: SectionTitles): boolean =>
  ["work", "education", "projects", "volunteer", "publications"].includes(titles.listed(text) ?? "");

/** Small capitals lower the size of a title a little. */
const NEARLY = 0.93;

interface Tally {
  readonly known: Set<string>;
  readonly size: number;
  /** Differs from plain text. */
  readonly stands: boolean;
  lines: number;
  entries: number;
}

const talliesOf = (
  lines: ReadonlyArray<Line>,
  titles: SectionTitles,
  looksLikeEntry: (line: Line) => boolean,
): ReadonlyMap<string, Tally> => {
  const byStyle = new Map<string, Tally>();
  for (const line of lines) {
    if (line.look === null || !isShort(line)) continue;
    const style = styleOf(line.look);
    const tally = byStyle.get(style) ?? {
      known: new Set<string>(),
      size: line.look.size,
      stands: isProminent(line.look),
      lines: 0,
      entries: 0,
    };
    byStyle.set(style, tally);
    tally.lines += 1;
    const kind = titles.listed(line.content.text);
    if (kind !== null && tally.stands) tally.known.add(kind);
    else if (titles.ofHeading(line.content.text) === null && looksLikeEntry(line)) tally.entries += 1;
  }
  return byStyle;
};

/** No section title is longer than this. */
const isShort = ({ kind, content: { text } }: Line): boolean =>
  kind !== "bullet" && text.length <= 60 && text.split(/\s+/u).length <= 8;

const isProminent = ({ size, bold, capitals }: Look): boolean => size > LARGER || bold > 0.8 || capitals;

/** Where employers or job titles are set like section titles, an unknown line of that look may be either. */
const isExclusive = ({ stands, lines, entries, known }: Tally): boolean =>
  stands && entries * 4 <= lines && lines <= known.size * 3;
