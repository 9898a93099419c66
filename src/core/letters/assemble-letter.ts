/** Paragraphs of sentences become one text in which each sentence knows its place. */
import type { DraftSentence, Letter, LetterSentence } from "./letter.ts";

export const assembleLetter = (
  paragraphs: ReadonlyArray<ReadonlyArray<DraftSentence>>,
  missing: string,
): Letter => {
  const sentences: Array<LetterSentence> = [];
  let text = "";
  for (const paragraph of paragraphs.filter(({ length }) => length > 0)) {
    if (text !== "") text += "\n\n";
    for (const [index, sentence] of paragraph.entries()) {
      if (index > 0) text += " ";
      sentences.push({ ...sentence, start: text.length, end: text.length + sentence.text.length });
      text += sentence.text;
    }
  }
  return { text, words: wordCount(text), sentences, missing };
};

export const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;
