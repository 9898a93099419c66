/** Divides the headers of a section only as finely as needed: a dash or a comma parts a name where no other sign does. */
import type { EntryLines } from "../layout/entries-of.ts";
import type { HeaderWords } from "../layout/header-words.ts";
import { type Piece, piecesOf } from "./header-pieces.ts";

export const dividedHeaders = (
  blocks: ReadonlyArray<EntryLines>,
  words: HeaderWords,
): ReadonlyArray<ReadonlyArray<Piece>> => {
  let hasBanner = false;
  const divided = blocks.map(({ header }) => {
    const pieces = piecesOf(header, "looks", words);
    const [only, ...others] = namesIn(pieces, words);
    if (others.length > 0) return pieces;
    const isTitle = words.isTitle(only?.stretch.text ?? "");
    // Below an employer on a line of its own, a title alone is whole.
    if (hasBanner && isTitle) return pieces;
    const fine = FINER.map((fineness) => piecesOf(header, fineness, words)).find(
      (finer) => namesIn(finer, words).length > 1,
    );
    if (fine === undefined && only !== undefined && !isTitle) hasBanner = true;
    return fine ?? pieces;
  });
  return withJoinedNamesParted(divided, blocks, words);
};

/** "Globex, Data Engineer" above "Tampere, 2019": where several entries join an employer and a title so, all are parted there. */
const withJoinedNamesParted = (
  divided: ReadonlyArray<ReadonlyArray<Piece>>,
  blocks: ReadonlyArray<EntryLines>,
  words: HeaderWords,
): ReadonlyArray<ReadonlyArray<Piece>> => {
  const joins = divided.map(
    (pieces) =>
      pieces.some(({ stretch: { text } }) => joinsNames(text, words)) &&
      pieces.filter(({ stretch: { text } }) => words.isTitle(text)).length === 1,
  );
  const count = joins.filter((isJoined) => isJoined).length;
  if (count < 2 || count * MOST_OTHERS < divided.length) return divided;
  return divided.map((pieces, at) =>
    joins[at] === true ? piecesOf(blocks[at]?.header ?? [], "commas", words) : pieces,
  );
};

/** For each entry that joins its names there may be this many in all: some have no employer to join. */
const MOST_OTHERS = 3;

/** The name of an employer, a comma, a title; "Engineer, Payments" is one title. */
const joinsNames = (text: string, words: HeaderWords): boolean => {
  const comma = text.indexOf(", ");
  if (comma < 2 || text.indexOf(", ", comma + 1) !== -1) return false;
  const [before, after] = [text.slice(0, comma), text.slice(comma + 2)];
  return words.endsAsTitle(after) && !words.isTitle(before) && !words.isTeam(before);
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
