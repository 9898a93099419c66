/** Which lines of a page are headings by their look: learned from the section titles whose words are known. */
import type { SectionTitles } from "../layout/section-titles.ts";
import type { Line } from "../lines/line.ts";
import { type Look, styleOf } from "./look.ts";
import { sideTitlesOf } from "./side-titles.ts";

/** 2 for section titles, undefined for other lines: a large employer is told by its place among the entries. */
export type HeadingLevel = (line: Line) => number | undefined;

export const NO_HEADINGS: HeadingLevel = () => undefined;

export const headingLevelsOf = (
  lines: ReadonlyArray<Line>,
  titles: SectionTitles,
  looksLikeEntry: (line: Line) => boolean,
): HeadingLevel => {
  const titleStyles = titleStylesOf(talliesOf(lines, titles, looksLikeEntry));
  const largest = Math.max(1, ...[...titleStyles.values()].map(({ size }) => size));
  const inSideBar = sideTitlesOf(lines, titles, looksLikeEntry);
  return (line) => {
    const { look } = line;
    if (look === null || !isShort(line)) return undefined;
    const tally = titleStyles.get(styleOf(look));
    const isUsual = tally?.stands === true && titles.ofHeading(line.content.text) !== null;
    const isNew = tally !== undefined && isExclusive(tally) && !looksLikeEntry(line);
    const isLarge = titleStyles.size === 0 || look.size >= largest * NEARLY;
    return isUsual || isNew || isKnown(line, look, isLarge, titles) || inSideBar(line) ? 2 : undefined;
  };
};

/** Styles in which two known titles stand, or one where no style has two. */
const titleStylesOf = (byStyle: ReadonlyMap<string, Tally>): ReadonlyMap<string, Tally> => {
  const several = [...byStyle].filter(([, { known }]) => known.size >= 2);
  const single = [...byStyle].filter(([, { known, stands }]) => known.size > 0 && stands);
  return new Map(several.length > 0 ? several : single);
};

/** A title of the lists in another style than the titles of this page. */
const isKnown = (line: Line, look: Look, isLarge: boolean, titles: SectionTitles): boolean =>
  titles.listed(line.content.text) !== null &&
  ((isLarge && isProminent(look)) || (isMain(line, titles) && (look.size > LARGER || look.capitals)));

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
const isExclusive = ({ stands, lines, entries, known, size }: Tally): boolean =>
  stands &&
  entries * 4 <= lines &&
  lines <= known.size * (size >= MUCH_LARGER && known.size > 1 && entries === 0 ? 6 : 3);

/** Nothing but titles (and the name) is this much larger than the text. */
const MUCH_LARGER = 1.3;
