/** In an ad for several levels, the level whose lines a figure stands among. */
import { lineIndexAt, type PostingContext } from "../posting-context.ts";

const levels = ["junior", "mid", "senior", "staff", "principal"];

/** A short line that begins with a level: "Senior Site Reliability Engineer (III)", "Mid-level:". */
const levelLine =
  /^(?:[-#>+ ]{0,4})(?:(?:for|the|a|an|our|level|role|position)[: ]{1,2}){0,2}(junior|mid|senior|staff|principal)\b/u;

/** The level whose own lines the figure is among: the nearest level line at most 40 lines above. */
export const levelRankAt = ({ reading }: PostingContext, at: number): number | null => {
  let index = lineIndexAt(reading, at);
  for (let steps = 0; index >= 0 && steps <= 40; steps += 1, index -= 1) {
    const line = reading.lines[index];
    if (line === undefined || (line.end - line.start > 80 && steps > 0)) continue;
    const match = levelLine.exec(reading.text.slice(line.start, Math.min(line.end, line.start + 80)));
    if (match?.[1] !== undefined) return levels.indexOf(match[1]);
  }
  return null;
};
