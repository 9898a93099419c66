/** Notes what is no evidence for an archetype: words of its specialisations, and words that only the trade uses. */
import type { Findings } from "./finding.ts";
import { type PhraseIndex, type Stretch, stretchOf } from "./phrase-index.ts";
import type { TermEntry } from "./term-entry.ts";
import type { Word } from "./words.ts";

export interface BesideDraft {
  readonly specialising: Array<Findings["specialising"][number]>;
  readonly techTerms: Set<string>;
}

export const noteBeside = (
  draft: BesideDraft,
  index: PhraseIndex<TermEntry>,
  words: ReadonlyArray<Word>,
  from: "title" | "body",
): void => {
  const points = from === "title" ? titleWords : 1;
  for (const hit of index.findIn(words, from === "title" ? "title" : "phrases")) {
    for (const entry of hit.entries) note(draft, entry, points, stretchOf(words, hit));
  }
};

const note = (draft: BesideDraft, entry: TermEntry, points: number, stretch: Stretch): void => {
  if (entry.is === "cue") draft.techTerms.add(entry.term);
  if (entry.is !== "specialising") return;
  const { archetype, specialisation, term: key } = entry;
  draft.specialising.push({ archetype, specialisation, key, points, ...stretch });
};

/** One word in the title says as much of a specialisation as three in the text. */
const titleWords = 3;
