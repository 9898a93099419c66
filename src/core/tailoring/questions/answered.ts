/** What was answered about each bullet, from this call or kept in the ledger, and what contradicts the bullet. */
import type { Verifier } from "#core/claims/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import { quantitiesIn } from "#core/quantities/index.ts";
import type { Contradiction, Ingredient, TailorAnswer } from "../tailoring.ts";
import { factsOfAnswers, pathOfQuestion } from "./facts-of-answers.ts";

export interface Answered {
  /** Questions that are not put again. */
  readonly ids: ReadonlySet<string>;
  /** By path of the bullet. */
  readonly byPath: ReadonlyMap<string, ReadonlyArray<AnswerFact>>;
  /** Answers that are no facts of the input yet. */
  readonly added: ReadonlyArray<CitableFact>;
  readonly contradictions: ReadonlyArray<Contradiction>;
}

export interface AnswerFact {
  readonly asks: Ingredient;
  readonly fact: CitableFact;
}

/** `verifier` knows the facts without these answers. */
export const answersOf = (
  answers: ReadonlyArray<TailorAnswer>,
  facts: ReadonlyArray<CitableFact>,
  verifier: Verifier,
): Answered => {
  const said = [
    ...factsOfAnswers(answers, facts).map((fact, at) => ({
      fact,
      question: questionOf(fact, answers) ?? `${at}`,
    })),
    ...facts.flatMap((fact) => {
      const question = keptQuestionOf(fact) ?? answers.find((answer) => answer.fact === fact.id)?.question;
      return question === undefined ? [] : [{ fact, question }];
    }),
  ];
  const contradictions = said.flatMap(({ fact, question }) => {
    const isKept = facts.some(({ id }) => id === fact.id);
    return isKept ? [] : contradictionOf(question, fact, facts, verifier);
  });
  const refused = new Set(contradictions.map(({ question }) => question));
  const byPath = new Map<string, Array<AnswerFact>>();
  for (const { fact, question } of said) {
    const asks = ingredientOf(question);
    if (asks === null || refused.has(question)) continue;
    const path = pathOfQuestion(question);
    byPath.set(path, [...(byPath.get(path) ?? []), { asks, fact }]);
  }
  return {
    ids: new Set([...answers.map(({ question }) => question), ...said.map(({ question }) => question)]),
    byPath,
    added: said
      .filter(({ fact, question }) => !refused.has(question) && !facts.some(({ id }) => id === fact.id))
      .map(({ fact }) => fact),
    contradictions,
  };
};

const questionOf = ({ id }: CitableFact, answers: ReadonlyArray<TailorAnswer>): string | undefined =>
  id.startsWith("answer:") ? id.slice("answer:".length) : answers.find(({ fact }) => fact === id)?.question;

/** The question that a fact of the ledger answered. */
const keptQuestionOf = (fact: CitableFact): string | undefined => {
  if (!("source" in fact) || typeof fact.source !== "object" || fact.source === null) return undefined;
  return "question" in fact.source && typeof fact.source.question === "string"
    ? fact.source.question
    : undefined;
};

const INGREDIENTS: ReadonlyArray<string> = [
  "problem",
  "choice",
  "number",
  "cost",
  "failure",
] satisfies Array<Ingredient>;

const ingredientOf = (question: string): Ingredient | null => {
  const asks = question.slice(question.lastIndexOf(":") + 1);
  return INGREDIENTS.includes(asks) ? (asks as Ingredient) : null;
};

/** One share here and another there, of the one thing that was asked about. */
const otherFigure = (answer: string, line: string): string | null => {
  const [said, more] = quantitiesIn(answer).filter(({ unit }) => unit === "percent");
  const [written, further] = quantitiesIn(line).filter(({ unit }) => unit === "percent");
  if (said === undefined || written === undefined || more !== undefined || further !== undefined) return null;
  if (
    said.value === written.value ||
    !/^(?:it |that )?(?:was|is|were)?\s*(?:only |just |more like )?\d/iu.test(answer)
  )
    return null;
  const quote = (text: string, { start, end }: typeof said): string => text.slice(start, end);
  return `you say ${quote(answer, said)}, the line says ${quote(line, written)}. Correct one of them, 2 minutes`;
};

/** Only what speaks against the line that was asked about; another line may well have another number. */
const contradictionOf = (
  question: string,
  { text, job }: CitableFact,
  facts: ReadonlyArray<CitableFact>,
  verifier: Verifier,
): ReadonlyArray<Contradiction> => {
  const path = pathOfQuestion(question);
  const own = new Set(
    facts
      .filter(({ id }) => id === path || id.startsWith(`${path}#`))
      .filter((fact) => fact.job?.key === job?.key)
      .map(({ id }) => id),
  );
  const line = facts.find(({ id }) => own.has(id));
  const other = line === undefined ? null : otherFigure(text, line.text);
  if (line !== undefined && other !== null) return [{ question, text, fact: line.id, reason: other }];
  for (const { claims } of verifier.verify(text)) {
    for (const { status, facts: cited, reason } of claims) {
      const fact = cited.find((id) => own.has(id));
      if (status === "contradicted" && fact !== undefined) return [{ question, text, fact, reason }];
    }
  }
  return [];
};
