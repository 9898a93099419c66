/** The lines that blocks C, D and E read: sentences about work, each with how near it is to the role. */
import type { Span } from "#core/base/text-span.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import type { Fact } from "#core/facts/index.ts";
import type { EvaluationInput } from "../evaluation-input.ts";
import type { Relation } from "./relations.ts";
import { isWorkSentence } from "./usable-facts.ts";
import { hasPhrase, wordLineOf } from "./words.ts";

export interface Bullet {
  readonly fact: Fact;
  readonly span: Span;
  /** 1: the job uses what the posting asks for · 0.5: another technical job · 0: another field. */
  readonly relevance: number;
}

/**
 * A line is as near to the role as its job is. Only sentences make a job relevant, never a stack line or a list,
 * so that names alone cannot lift C, D and E (law 1).
 */
export const bulletsOf = (
  facts: ReadonlyArray<Fact>,
  input: EvaluationInput,
  relation: (shown: string, asked: string) => Relation | null,
): ReadonlyArray<Bullet> => {
  const sentences = facts.filter(isWorkSentence);
  const asked = input.posting.requirements.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill));
  const isAsked = (skill: string): boolean =>
    asked.length === 0 || asked.some((wanted) => relation(skill, wanted) !== null);
  const nearness = (fact: Fact): number => {
    const skills = fact.skills.filter(({ negated }) => !negated);
    if (skills.some(({ skill }) => isAsked(skill))) return 1;
    return skills.length > 0 ? 0.5 : 0;
  };
  const nearnessByEntry = new Map<string, number>();
  for (const fact of sentences) {
    const key = fact.entry?.path ?? "";
    const known = nearnessByEntry.get(key) ?? titleNearness(fact, input);
    nearnessByEntry.set(key, Math.max(known, nearness(fact)));
  }
  return sentences.map((fact) => ({
    fact,
    span: fact.span,
    relevance: nearnessByEntry.get(fact.entry?.path ?? "") ?? 0,
  }));
};

/** A job called "engineer" is technical even when its lines name no technology. */
const titleNearness = (fact: Fact, { catalogue }: EvaluationInput): number => {
  const title = wordLineOf(fact.entry?.title ?? "");
  const technical = wordsOf(catalogue.wording, "evaluation-levels", "title-technical");
  return technical.some((word) => hasPhrase(title, word)) ? 0.5 : 0;
};
