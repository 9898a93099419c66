/** A résumé pasted as one long line is cut at its inline titles ("… Skills: Go, Redis.") and at its sentences. */
import type { Line } from "../lines/line.ts";
import { part, type Stretch, splitAt } from "../lines/stretch.ts";
import type { SectionTitles } from "./section-titles.ts";

/** Shorter lines are what they look like; longer ones are no résumé but data. */
const SHORTEST = 150;
const LONGEST = 20_000;

export const withoutRunTogether = (lines: ReadonlyArray<Line>, titles: SectionTitles): ReadonlyArray<Line> =>
  lines.flatMap((line) => cut(line, titles));

const cut = (line: Line, titles: SectionTitles): ReadonlyArray<Line> => {
  const { text } = line.content;
  if (line.kind !== "text" || text.length < SHORTEST || text.length > LONGEST) return [line];
  const starts = [...text.matchAll(/(?:^|[.;|]\s{1,3})(?=(\p{Lu}[\p{L} &]{2,30}):\s)/gu)]
    .filter((match) => titles.listed(match[1] ?? "") !== null)
    .map((match) => match.index + match[0].length);
  // One label in a long line is prose; two are a page without line breaks.
  if (starts.length < 2) return [line];
  return [0, ...starts].flatMap((start, i) => sentences(part(line.content, start, starts[i]), line, i > 0));
};

const sentences = (piece: Stretch, line: Line, isSection: boolean): ReadonlyArray<Line> => {
  const colon = isSection ? piece.text.indexOf(":") : -1;
  const title: ReadonlyArray<Line> =
    colon === -1 ? [] : [{ ...line, kind: "heading", level: 2, content: part(piece, 0, colon) }];
  const rest = splitAt(part(piece, colon + 1), /[.;]\s{1,3}(?=\p{Lu})|\.$/gu);
  return [...title, ...rest.map((content) => ({ ...line, content }))];
};
