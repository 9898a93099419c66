/** What a question of an application form is about, by its words. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";

const kinds = ["cannot-know", "failure", "challenge", "motive", "project", "experience"] as const;

export type QuestionKind = (typeof kinds)[number];

/** The first kind whose words occur; a project when none does. */
export const questionKind = (question: string, wording: ReadonlyArray<WordList>): QuestionKind => {
  const text = ` ${question.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  const isKind = (kind: QuestionKind) =>
    wordsOf(wording, "letters", kind).some(
      (words) => text.includes(` ${words} `) || text.includes(` ${words}s `),
    );
  return kinds.find(isKind) ?? "project";
};
