/** A senior title over lines that read a grade lower: no scale, no trade-off, no operation (R121, R144). */
import type { Span } from "#core/base/text-span.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import type { Case } from "../case/case.ts";
import { hasPhrase, wordLineOf } from "../case/words.ts";
import { levelNames } from "../reading/bullet-level.ts";
import { levelReadingOf } from "../reading/level-reading.ts";

export const titleGradeGap = (of: Case): ReadonlyArray<Span> => {
  const { shown } = levelReadingOf(of);
  if (shown === null || shown >= levelNames.indexOf("senior") - 0.5) return [];
  const words = wordsOf(of.input.catalogue.wording, "evaluation-levels", "title-senior");
  const under = of.bullets.filter(({ fact, relevance }) => {
    const title = wordLineOf(fact.entry?.title ?? "");
    return relevance > 0 && fact.entry?.kind === "work" && words.some((word) => hasPhrase(title, word));
  });
  const headers = new Map(
    under.flatMap(({ fact }) => (fact.entry ? [[fact.entry.path, fact.entry.span] as const] : [])),
  );
  return [...headers.values(), ...under.map(({ span }) => span)];
};
