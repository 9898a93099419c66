/** Typst draws all pages below each other in one SVG; a preview wants one picture a page. */
import type { PreviewPage } from "#app/ports/resume-printer.ts";

/**
 * Letters are outlines, so a picture needs no font, no script and no style; links are only marked places, as nobody can
 * click in an image.
 */
export const pagePictures = (svg: string): ReadonlyArray<PreviewPage> => {
  const lines = svg.split("\n");
  const definitions = lines.findIndex((line) => line.startsWith("    <defs"));
  const glyphs = glyphsByName(lines.slice(definitions));
  return pagesOf(lines.slice(0, definitions < 0 ? lines.length : definitions)).map((page) =>
    pictureOf(page, glyphs),
  );
};

interface Page {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** A letter is drawn once and then named; names of one or two signs halve the picture. */
const pictureOf = ({ width, height, body }: Page, glyphs: ReadonlyMap<string, string>): PreviewPage => {
  const shortByName = new Map<string, string>();
  const drawn = body.replaceAll(/(?<=xlink:href="#)[^"]{1,80}/gu, (name) => {
    const short = shortByName.get(name) ?? `g${shortByName.size.toString(36)}`;
    shortByName.set(name, short);
    return short;
  });
  const defs = Array.from(shortByName, ([name, short]) => (glyphs.get(name) ?? "").replace(name, short)).join(
    "",
  );
  const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return { svg: `<svg ${spaces} ${size}><defs>${defs}</defs>${drawn}</svg>`, width, height };
};

/** The white ground with which every page begins. */
const ground = /^ {4}<path class="typst-shape" .{1,80}d="M 0 0v ([\d.]+) h ([\d.]+) /u;

/** After its ground, a page is one group, moved down by the height of the pages before it. */
const pagesOf = (lines: ReadonlyArray<string>): ReadonlyArray<Page> => {
  const starts = lines.flatMap((line, at) => (ground.test(line) ? [at] : []));
  return starts.map((start, index) => {
    const own = lines.slice(
      start,
      starts[index + 1] ?? lines.findLastIndex((line) => line.startsWith("    ")) + 1,
    );
    const [, height, width] = ground.exec(lines[start] ?? "") ?? [];
    return { width: Number(width), height: Number(height), body: own.map(inPicture).join("") };
  });
};

const inPicture = (line: string): string => {
  if (/^ {4}<g\b/u.test(line)) return "<g>";
  const trimmed = withoutDefaults(line);
  if (trimmed === "</a>") return "</g>";
  return trimmed.startsWith("<a ") ? "<g>" : trimmed;
};

/** What every reader of SVG takes for granted, or nobody reads. */
const withoutDefaults = (line: string): string =>
  line
    .trim()
    .replace(' fill-rule="nonzero"', "")
    .replace(/ class="typst-[a-z]{1,20}"/u, "");

const glyphsByName = (lines: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const glyphs = new Map<string, string>();
  let name = "";
  for (const line of lines) {
    name = /^ {8}<symbol id="([^"]{1,80})"/u.exec(line)?.[1] ?? name;
    if (name !== "") glyphs.set(name, (glyphs.get(name) ?? "") + withoutDefaults(line));
    if (line.startsWith("        </symbol>")) name = "";
  }
  return glyphs;
};
