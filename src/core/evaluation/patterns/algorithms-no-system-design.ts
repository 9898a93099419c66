/** Contest results, and no line about architecture, choice or operation (R119). */
import type { Span } from "#core/base/text-span.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import type { Case } from "../case/case.ts";
import { hasPhrase, wordLineOf } from "../case/words.ts";

export const algorithmsNoSystemDesign = (of: Case): ReadonlyArray<Span> => {
  const showsSystems = of.bullets.some(
    ({ fact }) => fact.tradeoffs.length > 0 || fact.operations.some(({ kind }) => kind !== "latency"),
  );
  if (showsSystems) return [];
  const words = wordsOf(of.input.catalogue.wording, "evaluation-patterns", "algorithms");
  const contests = of.facts.filter(({ span }) => {
    const line = wordLineOf(span.quote);
    return words.some((word) => hasPhrase(line, word));
  });
  return contests.map(({ span }) => span);
};
