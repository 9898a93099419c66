/** "Work   Globex   2019 – 2021" in one row: the title is larger than what stands beside it and becomes a line of its own. */
import type { SectionTitles } from "../layout/section-titles.ts";
import type { Line } from "../lines/line.ts";
import { joined, part } from "../lines/stretch.ts";
import { besideTitle } from "./beside-title.ts";
import type { LookPart } from "./look.ts";

export const withTitlesInRows = (lines: ReadonlyArray<Line>, titles: SectionTitles): ReadonlyArray<Line> =>
  withWholeTitles(
    lines.flatMap((line) => partedAtTitle(line, titles)),
    titles,
  );

const partedAtTitle = (line: Line, titles: SectionTitles): ReadonlyArray<Line> => {
  const [first, second] = line.look?.parts ?? [];
  if (line.look === null || first === undefined || second === undefined || line.kind === "bullet")
    return [line];
  const end = line.content.offsets.findIndex((offset) => offset >= first.end);
  if (end < 3 || end > LONGEST_TITLE || !isSetOff(first, second)) return [line];
  const title = part(line.content, 0, end);
  if (title.text.endsWith(":") || titles.listed(title.text) === null) return [line];
  const heading: Line = { ...line, kind: "heading", level: 2, content: title, afterBlank: true };
  return [
    heading,
    { ...line, kind: "text", level: 0, content: part(line.content, end), look: besideTitle(line.look) },
  ];
};

/** "Professional" and, right below in the same letters, "Experience". */
const withWholeTitles = (lines: ReadonlyArray<Line>, titles: SectionTitles): ReadonlyArray<Line> => {
  const whole: Array<Line> = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above !== undefined && isSecondRow(above, line, titles)) {
      whole[whole.length - 1] = { ...above, content: joined([above.content, line.content]) };
    } else whole.push(line);
  }
  return whole;
};

const isSecondRow = (above: Line, line: Line, titles: SectionTitles): boolean =>
  above.kind === "heading" &&
  line.kind !== "bullet" &&
  above.look !== null &&
  line.look !== null &&
  line.content.text.length <= LONGEST_TITLE &&
  line.look.bold === above.look.bold &&
  Math.abs(line.look.size - (above.look.parts[0]?.size ?? 0)) < SAME_SIZE &&
  titles.listed(line.content.text) === null &&
  titles.listed(`${above.content.text} ${line.content.text}`) !== null;

const SAME_SIZE = 0.04;

/** Much larger; or a little, in another weight and with a gap behind it. */
const isSetOff = (first: LookPart, second: LookPart): boolean =>
  first.size >= second.size * LARGER ||
  (first.size >= second.size * SLIGHTLY_LARGER && first.bold !== second.bold && second.apart);

const SLIGHTLY_LARGER = 1.08;
const LONGEST_TITLE = 40;
/** Against the words beside it. */
const LARGER = 1.15;
