/** A concept in the posting's very words, in a sentence about work, is evidence of it even where a reader of names sees none. */

import type { Fact } from "#core/facts/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { SkillEvidence } from "./skill-evidence.ts";
import { isWorkSentence, strengthOf } from "./usable-facts.ts";
import { hasPhrase, wordLineOf } from "./words.ts";

/** Short words ("rest", "lean", "apis") mean too many things to be taken at their word. */
const SHORTEST = 7;

export const literalEvidenceOf = (
  facts: ReadonlyArray<Fact>,
  { requirements }: Posting,
): ReadonlyArray<SkillEvidence> => {
  const concepts = new Map(
    requirements
      .flatMap(({ anyOf }) => anyOf)
      .filter(({ kind, name }) => kind === "concept" && name.length >= SHORTEST)
      .map(({ skill, name }) => [skill, name] as const),
  );
  if (concepts.size === 0) return [];
  return facts.flatMap((fact) => {
    if (!isWorkSentence(fact)) return [];
    const line = wordLineOf(fact.span.quote);
    return [...concepts]
      .filter(([skill, name]) => hasPhrase(line, name) && !fact.skills.some((named) => named.skill === skill))
      .map(([skill, word]) => ({
        skill,
        word,
        strength: strengthOf(fact),
        isCertificate: false,
        isField: false,
        entry: fact.entry,
        span: fact.span,
      }));
  });
};
