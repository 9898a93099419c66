/** The box around the words of a field, on the first page they stand on. */
import type { PageLayout, WordBox, WordLook } from "#core/page-text/index.ts";

/** Offsets are those of the text of the page. */
export type BoxOf = (start: number, end: number) => WordBox | null;

export const NO_BOXES: BoxOf = () => null;

export const boxFinderOf = (layout: PageLayout): BoxOf => {
  const words = layout.lines.flatMap((line) => line.words);
  return (start, end) => {
    let box: WordBox | null = null;
    for (let at = firstEndingAfter(words, start); (words[at]?.start ?? end) < end; at += 1) {
      box = grown(box, words[at]?.box ?? null);
    }
    return box;
  };
};

/** Words on a later page stay outside. */
const grown = (box: WordBox | null, word: WordBox | null): WordBox | null => {
  if (word === null || box === null) return box ?? word;
  return word.page === box.page ? around(box, word) : box;
};

const firstEndingAfter = (words: ReadonlyArray<WordLook>, start: number): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
};

const around = (a: WordBox, b: WordBox): WordBox => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const [right, bottom] = [Math.max(a.x + a.w, b.x + b.w), Math.max(a.y + a.h, b.y + b.h)];
  return { page: a.page, x, y, w: right - x, h: bottom - y };
};
