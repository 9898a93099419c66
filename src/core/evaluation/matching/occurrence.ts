/** The line in which a word stands, when it stands there in another sense than the one looked for. */
import { type Span, spanOf } from "#core/base/text-span.ts";
import { firstLineOf, type SearchedText } from "../case/citation.ts";
import { wordsIn } from "../case/words.ts";

export const occurrenceOf = ({ source, text }: SearchedText, phrase: string): Span => {
  const first = wordsIn(phrase)[0]?.text;
  const word = wordsIn(text).find((candidate) => candidate.text === first);
  if (word === undefined) return firstLineOf(source, text);
  const start = text.lastIndexOf("\n", word.start) + 1;
  const end = text.indexOf("\n", word.start);
  return spanOf(source, text, start, end < 0 ? text.length : end);
};
