/** Divides the headers of a section only as finely as needed: a dash or a comma parts a name where no other sign does. */
import type { EntryLines } from "../layout/entries-of.ts";
import type { HeaderWords } from "../layout/header-words.ts";
import { type Piece, piecesOf } from "./header-pieces.ts";

export const dividedHeaders = (
  blocks: ReadonlyArray<EntryLines>,
  words: HeaderWords,
): ReadonlyArray<ReadonlyArray<Piece>> => {
  let hasBanner = false;
  return blocks.map(({ header }) => {
    const pieces = piecesOf(header, "looks", words);
    const [only, ...others] = namesIn(pieces, words);
    if (only === undefined || others.length > 0) return pieces;
    const { text } = only.stretch;
    const isTitle = words.isTitle(text);
    // Below an employer on a line of its own, a title alone is whole.
    if (hasBanner && isTitle) return pieces;
    const fine = FINER.map((fineness) => piecesOf(header, fineness, words)).find(
      (divided) => namesIn(divided, words).length > 1,
    );
    if (fine === undefined && !isTitle) hasBanner = true;
    return fine ?? pieces;
  });
};

const FINER = ["dashes", "commas"] as const;

const namesIn = (pieces: ReadonlyArray<Piece>, words: HeaderWords): ReadonlyArray<Piece> =>
  pieces.filter(({ stretch: { text } }) => {
    const count = text.split(/\s+/u).length;
    const isSentence =
      count > 2 && /\p{Ll}{2}[.!?]$/u.test(text) && !words.isCompany(text) && !words.isTitle(text);
    return !words.isPlace(text) && count <= LONGEST_NAME && !isSentence;
  });

/** Words; what is longer tells of something. */
const LONGEST_NAME = 12;
