/** Typst draws all pages below each other in one SVG; a preview wants one picture a page. */
import type { PreviewPage } from "#app/ports/resume-printer.ts";

/** Letters are outlines, so a picture needs no font and no script; links are left out, an image cannot be clicked. */
export const pagePictures = (svg: string): ReadonlyArray<PreviewPage> => {
  const lines = svg.split("\n");
  const glyphs = glyphsByName(lines);
  return pagesOf(lines).map(({ width, height, body }) => {
    const used = new Set(body.match(/(?<=xlink:href="#)[^"]{1,80}/gu));
    const defs = [...used].map((name) => glyphs.get(name) ?? "").join("");
    const open = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
    const picture = `${open}<defs>${defs}</defs>${body}</svg>`;
    return { svg: picture, width, height };
  });
};

interface Page {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** A page is its white ground, then one group that is moved down by the pages before it. */
const pagesOf = (lines: ReadonlyArray<string>): ReadonlyArray<Page> => {
  const pages: Array<Page> = [];
  let ground: { readonly width: number; readonly height: number; readonly line: string } | null = null;
  let body: Array<string> = [];
  for (const line of lines) {
    const size = /^ {4}<path class="typst-shape" .{1,80}d="M 0 0v ([\d.]+) h ([\d.]+) /u.exec(line);
    if (size) {
      if (ground) pages.push({ ...ground, body: ground.line + body.join("") });
      ground = { height: Number(size[1]), width: Number(size[2]), line: line.trim() };
      body = [];
    } else if (line.startsWith("    <defs")) break;
    else if (ground) body.push(/^ {4}<g /u.test(line) ? "<g>" : withoutLink(line.trim()));
  }
  if (ground) pages.push({ ...ground, body: ground.line + body.join("") });
  return pages;
};

const withoutLink = (line: string): string =>
  line.startsWith("<a ") || line === "</a>" ? line.replace(/<a .*/u, "<g>").replace("</a>", "</g>") : line;

const glyphsByName = (lines: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const glyphs = new Map<string, string>();
  let name = "";
  for (const line of lines) {
    const opened = /^ {8}<symbol id="([^"]{1,80})"/u.exec(line);
    if (opened) name = opened[1] ?? "";
    if (name !== "") glyphs.set(name, (glyphs.get(name) ?? "") + line.trim());
    if (line.startsWith("        </symbol>")) name = "";
  }
  return glyphs;
};
