/** The lines of a page with all that its format tells of them: marks of Markdown, looks of PDF and DOCX. */
import type { CitableText, PageText } from "#core/page-text/index.ts";
import type { Line } from "./lines/line.ts";
import { linesOf, type PageLooks } from "./lines/lines-of.ts";
import { type Stretch, stretchOf } from "./lines/stretch.ts";
import { headingLevelsOf, NO_HEADINGS } from "./looks/heading-levels.ts";
import { looksOf } from "./looks/looks-of.ts";
import { withRailTitles } from "./looks/rail-titles.ts";
import { withTitlesInRows } from "./looks/titles-in-rows.ts";
import type { SectionTools } from "./sections/section-tools.ts";

export const pageLinesOf = (
  page: PageText,
  citable: CitableText,
  tools: SectionTools,
): ReadonlyArray<Line> => {
  const { visible } = citable;
  const { columnNames } = tools.titles;
  const { layout } = page;
  if (layout === undefined) {
    return linesOf(visible, page.format === "markdown" ? "markdown" : "text", columnNames);
  }
  const toSource = page.hidden.length === 0 ? same : (offset: number) => citable.cite(offset, offset).start;
  const links = layout.links.slice(0, MOST_LINKS_OF_PAGE);
  const looks: PageLooks = {
    lookAt: looksOf(layout, page.text, toSource),
    linksAt: (start, end) => linksBetween(links, toSource(start), toSource(end - 1) + 1, start),
    headingLevel: NO_HEADINGS,
    keepsHyphen: tools.keepsHyphen,
  };
  // First without headings, to learn how this page sets its section titles.
  const plain = withRailTitles(linesOf(visible, "text", columnNames, looks), tools.titles);
  const headingLevel = headingLevelsOf(plain, tools.titles, entryJudgeOf(tools));
  const lines = linesOf(visible, "text", columnNames, { ...looks, headingLevel });
  return withTitlesInRows(withRailTitles(lines, tools.titles), tools.titles).filter(
    (line) => !tools.isPageNumber(line),
  );
};

/** A line with dates or a job title belongs to an entry. */
export const entryJudgeOf =
  ({ words, dateRangeIn }: SectionTools) =>
  ({ content: { text } }: Line): boolean =>
    (text.length <= 150 && dateRangeIn(text) !== null) || words.isTitle(text);

const same = (offset: number): number => offset;

/** An address behind words is cited by the words, because it does not stand on the page itself. */
const linksBetween = (
  links: NonNullable<PageText["layout"]>["links"],
  from: number,
  to: number,
  at: number,
): ReadonlyArray<Stretch> =>
  links
    .filter(({ start, end }) => start < to && end > from)
    .slice(0, MOST_LINKS)
    .map(({ start, end, url }) => {
      const first = Math.max(start, from) - from + at;
      const last = Math.max(first, Math.min(end, to) - from + at - 1);
      const text = url.replace(/^(?:mailto|tel):/iu, "").slice(0, LONGEST_LINK);
      return {
        text,
        offsets: stretchOf(" ".repeat(text.length), 0, text.length).offsets.map((i) =>
          Math.min(first + i, last),
        ),
      };
    });

/** More links than this in one line are no contact details. */
const MOST_LINKS = 20;
/** A résumé with more addresses than this is a list of something else. */
const MOST_LINKS_OF_PAGE = 400;
const LONGEST_LINK = 400;
