/** Pages that set their section titles in the left margin, beside the first line of the section: each becomes a line of its own. */
import type { SectionTitles } from "../layout/section-titles.ts";
import type { Line } from "../lines/line.ts";
import { joined, part, type Stretch } from "../lines/stretch.ts";
import { besideTitle } from "./beside-title.ts";
import type { LookPart } from "./look.ts";

export const withRailTitles = (lines: ReadonlyArray<Line>, titles: SectionTitles): ReadonlyArray<Line> => {
  const rail = railOf(lines, titles);
  if (rail === null) return lines;
  const whole: Array<Line> = [];
  let title = -1;
  for (const line of lines) {
    const first = line.look?.parts[0];
    if (first === undefined || !isInRail(first, rail) || line.kind === "bullet") {
      whole.push(line);
      continue;
    }
    const { label, rest } = dividedAt(line, first);
    const above = whole[title];
    if (rest === null && above !== undefined && whole.length - title <= FEW && goesOn(above, label, titles)) {
      whole[title] = { ...above, content: joined([above.content, label]) };
      continue;
    }
    title = whole.length;
    whole.push({ ...line, kind: "heading", level: 2, content: label, afterBlank: true });
    if (rest !== null)
      whole.push({
        ...line,
        kind: "text",
        content: rest,
        afterBlank: true,
        look: line.look && besideTitle(line.look),
      });
  }
  return whole;
};

/** The second row of a title stands at most this many lines below the first. */
const FEW = 4;

/** "Practical" and, a line below, "Experience": together a title that is known. */
const goesOn = (above: Line, label: Stretch, titles: SectionTitles): boolean =>
  titles.listed(`${above.content.text} ${label.text}`) !== null || titles.listed(above.content.text) === null;

type Rail = Pick<LookPart, "bold" | "size"> & { readonly x: number };

/** Known titles that begin a row, a wide gap behind them, all at the same place and in the same style. */
const railOf = (lines: ReadonlyArray<Line>, titles: SectionTitles): Rail | null => {
  const found = new Map<string, { rail: Rail; kinds: Set<string> }>();
  for (const line of lines) {
    const rail = besideOf(line);
    const kind = rail === null ? null : titles.listed(rail.text);
    if (rail === null || kind === null) continue;
    const key = `${Math.round(rail.x / 4)} ${rail.bold} ${Math.round(rail.size * 10)}`;
    const seen = found.get(key) ?? { rail, kinds: new Set<string>() };
    seen.kinds.add(kind);
    found.set(key, seen);
  }
  const [best] = [...found.values()].sort((a, b) => b.kinds.size - a.kinds.size);
  const holdsJobs = best?.kinds.has("work") === true || best?.kinds.has("education") === true;
  return best !== undefined && best.kinds.size >= 2 && holdsJobs ? best.rail : null;
};

/** The first words of a row, if a wide gap stands behind them and they are no label with a colon. */
const besideOf = ({ look, content, kind }: Line): (Rail & { readonly text: string }) | null => {
  const [first, second] = look?.parts ?? [];
  if (kind === "bullet" || first?.x == null || second?.x == null || !second.apart) return null;
  const text = content.text.slice(0, first.end - first.start);
  const isTitle = text.length <= LONGEST_TITLE && !text.endsWith(":") && second.x - first.x >= NARROWEST;
  return isTitle ? { x: first.x, bold: first.bold, size: first.size, text } : null;
};

const LONGEST_TITLE = 40;
/** Points from the title to the text beside it. */
const NARROWEST = 40;

const isInRail = (part: LookPart, { x, bold, size }: Rail): boolean =>
  part.x !== null && Math.abs(part.x - x) < 4 && part.bold === bold && Math.abs(part.size - size) < 0.06;

const dividedAt = (line: Line, first: LookPart): { label: Stretch; rest: Stretch | null } => {
  const end = line.content.offsets.findIndex((offset) => offset >= first.end);
  if (end === -1) return { label: line.content, rest: null };
  const rest = part(line.content, end);
  return { label: part(line.content, 0, end), rest: rest.text === "" ? null : rest };
};
