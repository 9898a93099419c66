/** Finds the words that stand on each link of a page. */
import type { LineLook, PageLayout, WordLook } from "#core/page-text/index.ts";
import type { PlacedLink, PlacedPage } from "../placed-page.ts";

/** A link on a picture stands on no word: it is an empty stretch before the word that follows on its row, or after the line nearest to it. */
export const linksOver = (
  pages: ReadonlyArray<PlacedPage>,
  lines: ReadonlyArray<LineLook>,
): PageLayout["links"] => {
  const byPage = new Map<number, Array<WordLook>>();
  for (const word of lines.flatMap(({ words }) => words)) {
    const page = word.box?.page ?? 0;
    const words = byPage.get(page);
    if (words === undefined) byPage.set(page, [word]);
    else words.push(word);
  }
  return pages.flatMap(({ links }, at) =>
    links
      .slice(0, MOST_LINKS)
      .map((link) => ({ ...stretchOf(link, byPage.get(at + 1) ?? []), url: link.url })),
  );
};

/** A page of a résumé has a dozen; more only cost time. */
const MOST_LINKS = 300;

const stretchOf = (
  link: PlacedLink,
  words: ReadonlyArray<WordLook>,
): { readonly start: number; readonly end: number } => {
  const covered = words.filter((word) => isCovered(word, link));
  const [first] = covered;
  if (first !== undefined) {
    let { end } = first;
    // Words that follow one another; a box over two columns holds strangers.
    for (const word of covered) if (word.start - end <= 3) end = Math.max(end, word.end);
    return { start: first.start, end };
  }
  const nearest = nearestWord(link, words);
  return nearest === undefined ? { start: 0, end: 0 } : { start: nearest.start, end: nearest.start };
};

/** Most of the word lies in the link, by its middle line. */
const isCovered = ({ box }: WordLook, { x, y, w, h }: PlacedLink): boolean => {
  if (box === null) return false;
  const middle = box.y + box.h / 2;
  const shared = Math.min(box.x + box.w, x + w) - Math.max(box.x, x);
  return middle >= y && middle <= y + h && shared > box.w / 2;
};

const nearestWord = ({ x, y, w, h }: PlacedLink, words: ReadonlyArray<WordLook>): WordLook | undefined => {
  let nearest: WordLook | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.box === null) continue;
    const down = Math.abs(word.box.y + word.box.h / 2 - y - h / 2);
    // What stands right of a picture belongs to it rather than what stands left.
    const along = word.box.x >= x ? Math.max(0, word.box.x - x - w) : 2 * Math.abs(x - word.box.x);
    if (down * 4 + along < least) {
      least = down * 4 + along;
      nearest = word;
    }
  }
  return nearest;
};
