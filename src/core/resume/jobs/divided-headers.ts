/** Divides the headers of a section only as finely as needed: a dash or a comma parts a name where no other sign does. */
import type { EntryLines } from "../layout/entries-of.ts";
import type { HeaderWords } from "../layout/header-words.ts";
import { type Piece, piecesOf } from "./header-pieces.ts";

export const dividedHeaders = (
  blocks: ReadonlyArray<EntryLines>,
  words: HeaderWords,
): ReadonlyArray<ReadonlyArray<Piece>> => {
  const coarse = blocks.map(({ header }) => piecesOf(header, "looks", words));
  let hasBanner = false;
  return coarse.map((pieces, at) => {
    const header = blocks[at]?.header ?? [];
    const names = namesIn(pieces, words);
    const [only] = names;
    if (names.length !== 1 || only === undefined) return pieces;
    const isTitle = words.isTitle(only.stretch.text);
    // Below an employer on a line of its own, a title alone is whole.
    if (hasBanner && isTitle && !words.isCompany(only.stretch.text)) return pieces;
    const dashed = piecesOf(header, "dashes", words);
    const fine = namesIn(dashed, words).length > 1 ? dashed : piecesOf(header, "commas", words);
    if (!isTitle) hasBanner = true;
    return namesIn(fine, words).length > 1 ? fine : pieces;
  });
};

const namesIn = (pieces: ReadonlyArray<Piece>, words: HeaderWords): ReadonlyArray<Piece> =>
  pieces.filter(({ stretch: { text } }) => !words.isPlace(text) && text.split(/\s+/u).length <= 12);
