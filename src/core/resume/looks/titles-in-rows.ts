/** "Work   Globex   2019 – 2021" in one row: the title is larger than what stands beside it and becomes a line of its own. */
import type { SectionTitles } from "../layout/section-titles.ts";
import type { Line } from "../lines/line.ts";
import { part } from "../lines/stretch.ts";
import { besideTitle } from "./beside-title.ts";

export const withTitlesInRows = (lines: ReadonlyArray<Line>, titles: SectionTitles): ReadonlyArray<Line> =>
  lines.flatMap((line) => {
    const [first, second] = line.look?.parts ?? [];
    if (line.look === null || first === undefined || second === undefined || line.kind === "bullet") return [line];
    const end = line.content.offsets.findIndex((offset) => offset >= first.end);
    if (end < 3 || end > LONGEST_TITLE || first.size < second.size * LARGER) return [line];
    const title = part(line.content, 0, end);
    if (title.text.endsWith(":") || titles.listed(title.text) === null) return [line];
    const heading: Line = { ...line, kind: "heading", level: 2, content: title, afterBlank: true };
    return [
      heading,
      { ...line, kind: "text", level: 0, content: part(line.content, end), look: besideTitle(line.look) },
    ];
  });

const LONGEST_TITLE = 40;
/** Against the words beside it. */
const LARGER = 1.15;
