/** A list of words that an expert may dispute, in named groups: `knowledge/wording/<id>.yml`. */
import { z } from "zod";
import { invariant } from "../base/invariant.ts";
import { cardBase } from "./card-base.ts";

export const wordList = cardBase.extend({
  /** What the list is for, one sentence. */
  about: z.string().min(1),
  /** Words or phrases by group, lower case, e.g. `{ led: ["led", "spearheaded"], owned: ["owned"] }`. */
  groups: z.record(z.string(), z.array(z.string().min(1)).min(1)),
});

export type WordList = z.infer<typeof wordList>;

/** The words of one group; a missing list or group is a bug, since the catalogue is checked when it is built. */
export const wordsOf = (lists: ReadonlyArray<WordList>, id: string, group: string): ReadonlyArray<string> => {
  const words = lists.find((list) => list.id === id)?.groups[group];
  invariant(words, `knowledge/wording/${id}.yml has no group "${group}"`);
  return words;
};
