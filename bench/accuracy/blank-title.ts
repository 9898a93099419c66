/** The posting with its title taken away, so that the body must speak for itself. */
import type { Posting } from "#core/posting/index.ts";

export const blankTitle = (text: string, posting: Posting): string => {
  const title = posting.title?.trim();
  if (title === undefined || title === "") return text;
  const first = posting.because.title[0];
  const withoutSpan = first === undefined ? text : text.slice(0, first.start) + text.slice(first.end);
  // The same words as a line of their own (front matter, a repeated heading) are the title again.
  return withoutSpan
    .split("\n")
    .map((line) => (isTitleLine(line, title) ? "" : line))
    .join("\n");
};

const isTitleLine = (line: string, title: string): boolean =>
  line.length < title.length + 40 && line.includes(title);
