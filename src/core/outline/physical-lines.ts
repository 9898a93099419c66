/** Cuts the text at line ends and says what each line looks like, before anything is known of what it means. */

/** One line of the text as typed; `start`–`end` is its content without indentation, bullets and Markdown marks. */
export interface PhysicalLine {
  readonly shape: "blank" | "heading" | "item" | "text";
  readonly start: number;
  readonly end: number;
  /** How strong a heading looks: 1–6 for Markdown, then bold, capitals, a colon at the end. 0 for other shapes. */
  readonly level: number;
}

/** Levels below Markdown's six, in the order in which readers nest them. */
export const headingLevel = { bold: 7, capitals: 8, plain: 9 } as const;

/** What the page itself says of a line (HTML, PDF); Markdown and text say it with marks. */
export interface KnownShape {
  readonly kind: "heading" | "item";
  readonly level: number;
}

export const physicalLines = (
  text: string,
  shapeByStart: ReadonlyMap<number, KnownShape>,
): ReadonlyArray<PhysicalLine> => {
  const lines: Array<PhysicalLine> = [];
  for (let from = 0; from <= text.length; ) {
    const lineEnd = text.indexOf("\n", from);
    const to = lineEnd === -1 ? text.length : lineEnd;
    lines.push(...linesOf(text, from, to, shapeByStart));
    from = to + 1;
  }
  return lines;
};

/** A line may hold a whole list: "• Go • Kafka • SQL". */
const linesOf = (
  text: string,
  from: number,
  to: number,
  shapeByStart: ReadonlyMap<number, KnownShape>,
): ReadonlyArray<PhysicalLine> => {
  const line = text.slice(from, to);
  const lines: Array<PhysicalLine> = [];
  let start = 0;
  for (let at = line.indexOf("•", 1); at !== -1; at = line.indexOf("•", at + 1)) {
    lines.push(lineOf(text, from + start, from + at, shapeByStart));
    start = at;
  }
  return [...lines, lineOf(text, from + start, to, shapeByStart)];
};

const lineOf = (
  text: string,
  from: number,
  to: number,
  shapeByStart: ReadonlyMap<number, KnownShape>,
): PhysicalLine => {
  const [start, end] = trimmed(text, from, to, indentation);
  const raw = text.slice(start, Math.min(end, start + longestMark));
  const known = shapeByStart.get(start);
  if (start >= end || isRule(raw, end - start)) return { shape: "blank", start, end: start, level: 0 };
  const hashes = /^#{1,6}(?=[\s*_])/u.exec(raw)?.[0].length ?? 0;
  if (hashes > 0) return unmarked(text, "heading", start + hashes, end, hashes);
  if (known !== undefined)
    return unmarked(text, known.kind, start, end, known.kind === "heading" ? known.level : 0);
  const bullet = bulletMark.exec(raw)?.[0].length ?? 0;
  if (bullet > 0) return unmarked(text, "item", start + bullet, end, 0);
  const looks = headingLook(text.slice(start, end));
  return looks > 0 ? unmarked(text, "heading", start, end, looks) : { shape: "text", start, end, level: 0 };
};

/** Bullets and heading marks are short; looking no further keeps a 1 MB line cheap. */
const longestMark = 120;

const indentation = /[\s>|\ufeff\u200b]/u;

const bulletMark =
  /^(?:\\?\*(?=\s)|\\?[-+–—•·◦▪▫■□●○‣⁃∙►▶➤➢→⇒✓✔✅☑🔹🔸👉★☆◆◇❖]\ufe0f?(?=[\s*_])|[•·▪●‣✓✔✅🔹👉]\ufe0f?|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s)|<li[^>]{0,80}>)\s{0,8}/u;

const isRule = (raw: string, length: number): boolean =>
  length <= longestMark && /^[-=_*~#\s\\]+$/u.test(raw);

const unmarked = (
  text: string,
  shape: PhysicalLine["shape"],
  from: number,
  to: number,
  level: number,
): PhysicalLine => {
  const [start, end] =
    shape === "heading" ? trimmed(text, from, to, headingMarks) : trimmed(text, from, to, indentation);
  return start < end ? { shape, start, end, level } : { shape: "blank", start, end: start, level: 0 };
};

const headingMarks = /[\s#*_:`]/u;

const trimmed = (text: string, from: number, to: number, away: RegExp): readonly [number, number] => {
  let [start, end] = [from, to];
  while (start < end && away.test(text.charAt(start))) start += 1;
  while (end > start && away.test(text.charAt(end - 1)) && text.charAt(end - 1) !== ">") end -= 1;
  return [start, end];
};

/** 0 when the line looks like no heading. Longer than twelve words is a sentence, however bold. */
const headingLook = (line: string): number => {
  if (line.length > 100 || line.split(/\s+/u).length > 12) return 0;
  if (/^<(?:h[1-6]|b|strong|u)>[^<]+<\/(?:h[1-6]|b|strong|u)>:?$/iu.test(line)) return headingLevel.bold;
  const bold = /^(?:\*\*|__)([^*]{2,98})(?:\*\*|__)\s*:?\s*(?:\*\*[^*]{1,40}\*\*\s*){0,2}:?$/u
    .exec(line)?.[1]
    ?.trim();
  if (bold !== undefined) return /[^.][.]$|[!,;]$/u.test(bold) ? 0 : headingLevel.bold;
  const letters = line.replace(/[^\p{L}]/gu, "");
  if (letters.length >= 4 && letters === letters.toUpperCase() && !/[a-z]/u.test(line))
    return headingLevel.capitals;
  return line.endsWith(":") ? headingLevel.plain : 0;
};
