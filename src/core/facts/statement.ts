/** One line of the résumé on its way to a fact: its text, its words and the figures in it. */
import { type Quantity, quantitiesIn } from "#core/quantities/index.ts";
import type { SkillMention, Taxonomy } from "#core/taxonomy/index.ts";
import type { AlignedText } from "./text/aligned-text.ts";
import { type Word, wordsOfText } from "./text/words-of.ts";

export interface Statement {
  readonly line: AlignedText;
  readonly words: ReadonlyArray<Word>;
  readonly quantities: ReadonlyArray<Quantity>;
  readonly mentions: ReadonlyArray<SkillMention>;
}

/** `beside` are other names of the same list: they are read along, but only what stands in `line` counts. */
export const statementOf = (line: AlignedText, beside: string, taxonomy: Taxonomy): Statement => ({
  line,
  words: wordsOfText(line.text),
  quantities: quantitiesIn(line.text),
  mentions:
    beside === ""
      ? taxonomy.mentionsIn(line.text)
      : taxonomy.mentionsIn(`${line.text}, ${beside}`).filter(({ end }) => end <= line.text.length),
});
