/** The result a sentence states: figures that moved, or an effect on someone. */
import type { Span } from "#core/base/text-span.ts";
import type { WordList } from "#core/catalogue/index.ts";
import type { Statement } from "../statement.ts";
import { phraseFinderOf } from "../text/phrase-finder.ts";
import { changesOf } from "./changes.ts";

export const outcomeReaderOf = (wording: ReadonlyArray<WordList>) => {
  const find = phraseFinderOf(wording, "operations-marks", ["outcome", "outcome-with-figure"]);
  return ({ words, quantities, line }: Statement): Span | null => {
    const [change] = changesOf(quantities);
    if (change !== undefined) return line.cite(change.start, change.end);
    const moved = quantities.find(
      ({ role, dimension }) => (role === "change" || role === "after") && dimension !== "people",
    );
    if (moved !== undefined) return line.cite(moved.start, moved.end);
    const matches = find(words);
    const figure = quantities.find(({ dimension }) => dimension !== "people" && dimension !== "duration");
    const effect = matches.find(
      ({ group, start }) => group === "outcome" || (figure !== undefined && figure.start > start),
    );
    if (effect === undefined) return null;
    const stop = words.find(({ start, breaks }) => start >= effect.end && breaks);
    const end = stop === undefined ? (words.at(-1)?.end ?? effect.end) : lastEndBefore(words, stop.start);
    return line.cite(effect.start, end);
  };
};

const lastEndBefore = (words: Statement["words"], start: number): number =>
  words.findLast(({ end }) => end <= start)?.end ?? start;
