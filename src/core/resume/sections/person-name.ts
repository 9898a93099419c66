/** The person's name: by its look the largest line of the first page, else the first line near the top that can be one. */
import type { Line } from "../lines/line.ts";
import { EMPTY, joined, part, type Stretch } from "../lines/stretch.ts";
import type { SectionTools } from "./section-tools.ts";

/** `pieces` are the pieces of the lines at the top, `own` the lines of contact details, `all` every line. */
export const nameOf = (
  pieces: ReadonlyArray<Stretch>,
  { own, all }: { readonly own: ReadonlyArray<Line>; readonly all: ReadonlyArray<Line> },
  tools: SectionTools,
): Stretch => {
  const labelled = labelledName(all, tools);
  if (labelled !== null) return labelled;
  const largest = largestName(own, LARGER, tools) ?? largestName(all, MUCH_LARGER, tools);
  if (largest !== null) return largest;
  return pieces.find(({ text }) => isName(text, tools)) ?? nameBeforeTitle(pieces[0] ?? EMPTY, tools);
};

/** "Name: Ana Torres", "Name, Vorname: Torres, Ana" near the top. */
const labelledName = (all: ReadonlyArray<Line>, tools: SectionTools): Stretch | null => {
  for (const { content } of all.slice(0, LINES_SEARCHED)) {
    const colon = content.text.slice(0, 40).indexOf(":");
    if (colon < 2 || !tools.titles.isNameLabel(content.text.slice(0, colon))) continue;
    const name = part(content, colon + 1);
    const comma = name.text.indexOf(", ");
    if (!isName(name.text, tools)) continue;
    return comma > 0 && content.text.slice(0, colon).includes(",") ? turned(name, comma) : name;
  }
  return null;
};

const turned = (name: Stretch, comma: number): Stretch =>
  joined([part(name, comma + 1), part(name, 0, comma)]);

/** A name is at least this much larger than the text of the page. */
const LARGER = 1.25;
/** Among other sections, where subtitles are large too. */
const MUCH_LARGER = 1.32;

const largestName = (all: ReadonlyArray<Line>, least: number, tools: SectionTools): Stretch | null => {
  const first = all.filter(({ look, kind }) => look !== null && look.page <= 1 && kind !== "bullet");
  let best: Candidate | null = null;
  for (const [at, { look }] of first.entries()) {
    const size = look?.parts[0]?.size ?? 0;
    if (size < least || size <= (best?.size ?? 0) * 1.04) continue;
    best = candidateAt(first, at, size, tools) ?? best;
  }
  return best?.name ?? null;
};

interface Candidate {
  readonly name: Stretch;
  readonly size: number;
}

const candidateAt = (
  lines: ReadonlyArray<Line>,
  at: number,
  size: number,
  tools: SectionTools,
): Candidate | null => {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined) return null;
  const whole = firstPart(line.content, line.look?.parts[0]?.end);
  if (!isName(whole.text, tools)) return null;
  if (next === undefined || !isSecondRow(whole.text, size, next, tools)) return { size, name: whole };
  return { size: Math.max(size, next.look?.size ?? 0), name: joined([whole, next.content]) };
};

/** "Ana Lucía" above "Torres" in the same letters, or one word above another in very large ones. */
const isSecondRow = (above: string, size: number, { look, content }: Line, tools: SectionTools): boolean => {
  const own = look?.parts[0]?.size ?? 0;
  if (!isOneWord(content.text) || !isName(content.text, tools)) return false;
  if (own === size) return above.split(" ").length <= (size >= VERY_LARGE ? 2 : 1);
  return Math.min(own, size) >= VERY_LARGE && !above.includes(" ");
};

/** Nothing but a name is set so large. */
const VERY_LARGE = 2;

const isOneWord = (text: string): boolean => /^[\p{L}\p{M}'’.-]+$/u.test(text);

/** On one row with contact details the name is what comes before the first wide gap; a change of weight inside it divides nothing. */
const firstPart = (content: Stretch, end: number | undefined): Stretch => {
  const gap = content.text.search(/\s{3}|\t|\s?[|•·‖]\s?/u);
  if (gap > 0) return part(content, 0, gap);
  const at = end === undefined ? -1 : content.offsets.findIndex((offset) => offset >= end);
  return at > 0 && /[@\d]/u.test(content.text) ? part(content, 0, at) : content;
};

/** Names stand at the top; further down a name is somebody else's. */
const LINES_SEARCHED = 60;

/** Two to five words of letters; one word only if it stands alone as the first. Particles may be lower case. */
const isName = (text: string, { words, titles }: SectionTools): boolean => {
  const plain = withoutBracket(text);
  if (plain.length > 60 || !/^[\p{L}\p{M}.,'’´` -]+$/u.test(plain) || !/^\p{Lu}|^\p{Lo}/u.test(plain))
    return false;
  if (titles.listed(plain) !== null || titles.isDocumentTitle(plain) || words.isPlace(plain)) return false;
  if (titles.ofHeading(plain) !== null) return false;
  return plain.split(/\s+/u).length <= 6 && !words.isTitle(plain);
};

/** "Amara Nwosu Software Engineer": the words before the title. */
const nameBeforeTitle = (line: Stretch, { words, isTitleOpening }: SectionTools): Stretch => {
  if (line.text.length > 90 || !words.isTitle(line.text) || /[@\d]/u.test(line.text)) return EMPTY;
  const before = line.text.split(" ");
  const opening = before.findIndex((word) => isTitleOpening(word.toLowerCase()) || words.isTitle(word));
  return opening < 2 || opening > 4 ? EMPTY : part(line, 0, before.slice(0, opening).join(" ").length);
};

const withoutBracket = (text: string): string => text.replace(/\s?\([^()]{0,40}\)\s*$/u, "");

/** "Ana Torres (she/her)" without the note. */
export const withoutNote = (name: Stretch): Stretch => part(name, 0, withoutBracket(name.text).length);
