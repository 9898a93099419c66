/** Sections that no title opens: jobs right under the name, and a name that stands after the side column (LinkedIn's PDF). */

import type { Line } from "../lines/line.ts";
import type { DateRangeReader } from "./date-range.ts";
import type { HeaderWords } from "./header-words.ts";
import type { Section } from "./sections-of.ts";

export interface SignTools {
  readonly words: HeaderWords;
  readonly dateRangeIn: DateRangeReader;
}

export const withUnmarkedSections = (
  sections: ReadonlyArray<Section>,
  tools: SignTools,
): ReadonlyArray<Section> => {
  const named = withNameFromBelow(sections, tools);
  if (named.some(({ kind }) => kind === "work")) return named;
  return named.flatMap((section) =>
    SEARCHED.includes(section.kind) ? partedAtJobs(section, tools) : [section],
  );
};

/** Where jobs may stand when nothing is called "Experience". */
const SEARCHED: ReadonlyArray<Section["kind"]> = [
  "header",
  "summary",
  "other",
  "contact",
  "skills",
  "languages",
];

const partedAtJobs = (section: Section, tools: SignTools): ReadonlyArray<Section> => {
  const { lines } = section;
  const dated = lines.findIndex((line) => isDated(line, tools));
  if (dated === -1) return [section];
  const start = blockStart(lines, dated);
  const found: Array<{ kind: Section["kind"]; lines: Array<Line> }> = [];
  for (const line of lines.slice(start)) {
    const kind = line.afterBlank || found.length === 0 ? kindOf(line, tools) : null;
    const last = found.at(-1);
    if (last === undefined || (kind !== null && kind !== last.kind))
      found.push({ kind: kind ?? "work", lines: [line] });
    else last.lines.push(line);
  }
  return [{ ...section, lines: lines.slice(0, start) }, ...found];
};

/** A line longer than this is prose that mentions years. */
const LONGEST = 150;

const isDated = ({ content: { text } }: Line, { dateRangeIn }: SignTools): boolean => {
  const range = text.length > LONGEST || text.includes("@") ? null : dateRangeIn(text);
  return range !== null && !range.single;
};

/** Employer and title stand at most three lines above the dates. */
const blockStart = (lines: ReadonlyArray<Line>, dated: number): number => {
  let start = dated;
  const goesUp = (): boolean =>
    lines[dated]?.look === null ? lines[start]?.afterBlank === false : lines[start - 1]?.kind !== "bullet";
  while (start > 0 && dated - start < 3 && goesUp()) start -= 1;
  return start;
};

const kindOf = ({ content: { text } }: Line, { words }: SignTools): "education" | "work" | null => {
  if (words.isTitle(text)) return "work";
  return words.isDegree(text) || words.isInstitution(text) ? "education" : "work";
};

/** Nothing stands above the first title, and further down a name has a job title right under it. */
const withNameFromBelow = (
  sections: ReadonlyArray<Section>,
  { words }: SignTools,
): ReadonlyArray<Section> => {
  const [header, ...rest] = sections;
  if (header === undefined || header.lines.length > 0) return sections;
  for (const [at, { kind, lines }] of rest.entries()) {
    if (kind === "work") break;
    const name = lines.findIndex(
      ({ content: { text } }, i) =>
        isNameShaped(text) && !words.isTitle(text) && words.isTitle(lines[i + 1]?.content.text ?? ""),
    );
    if (name === -1) continue;
    const others = rest.with(at, { kind, lines: lines.slice(0, name) });
    return [{ kind: "header", lines: lines.slice(name) }, ...others];
  }
  return sections;
};

const isNameShaped = (text: string): boolean =>
  text.length <= 50 && /^\p{Lu}[\p{L}\p{M}.'’-]{0,25}(?: [\p{L}\p{M}.'’-]{1,25}){1,4}$/u.test(text);
