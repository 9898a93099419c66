/** Does a line say of itself that it is practice: a lab, coursework, a tutorial, a receipt of an exercise? */
import type { WordList } from "#core/catalogue/index.ts";
import { lexiconOf } from "../lexicon/lexicon-of.ts";

/** Words of the group `practice` in `claims-evidence`. */
export const evidenceReaderOf = (wording: ReadonlyArray<WordList>): ((text: string) => boolean) => {
  const lexicon = lexiconOf(wording);
  return (text) => {
    const words =
      text
        .toLowerCase()
        .slice(0, LONGEST_ENTRY)
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.some((_, at) => lexicon.longestAt(words, at)?.sense.marks.get("evidence") === "practice");
  };
};

/** An entry says it at its beginning or not at all. */
const LONGEST_ENTRY = 2000;
