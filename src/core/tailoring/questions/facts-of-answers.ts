/** What a person answered, as facts: in their own words, under the job of the bullet that was asked about. */
import type { CitableFact } from "#core/ledger/index.ts";
import type { TailorAnswer } from "../tailoring.ts";
import { isRefusal } from "./is-refusal.ts";

/** An empty answer, "no" and "I don't know" are no facts. */
export const factsOfAnswers = (
  answers: ReadonlyArray<TailorAnswer>,
  facts: ReadonlyArray<CitableFact>,
): ReadonlyArray<CitableFact> =>
  answers.flatMap(({ question, text, fact: kept }): ReadonlyArray<CitableFact> => {
    const words = text.replaceAll(/\s+/gu, " ").trim();
    const about = facts.find((fact) => pathOf(fact) === pathOfQuestion(question));
    if (isRefusal(words) || (kept !== undefined && facts.some(({ id }) => id === kept))) return [];
    return [
      {
        id: kept ?? `answer:${question}`,
        text: words,
        kind: "bullet",
        job: about?.job ?? null,
        evidence: about?.evidence ?? "stated",
      },
    ];
  });

/** `/work/0/highlights/2:problem` */
export const pathOfQuestion = (question: string): string => question.slice(0, question.lastIndexOf(":"));

/** Pointer of the line that a fact is: its id in a file, its source in the ledger. */
export const pathOf = (fact: CitableFact): string => {
  const path = sourcePathOf(fact) ?? fact.id;
  return path.replace(/#\d+$/u, "");
};

const sourcePathOf = (fact: CitableFact): string | null => {
  if (!("source" in fact) || typeof fact.source !== "object" || fact.source === null) return null;
  return "path" in fact.source && typeof fact.source.path === "string" ? fact.source.path : null;
};
