/** A concept in the posting's very words, in a sentence about work, is evidence even where a reader of names sees none. */
import type { Fact } from "#core/facts/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { SkillEvidence } from "./skill-evidence.ts";
import { isWorkSentence, strengthOf } from "./usable-facts.ts";
import { wordLineOf } from "./words.ts";

/** Short words ("rest", "lean", "apis") mean too many things to be taken at their word. */
const SHORTEST = 7;

/** Prepared for one posting, asked of each line. */
export const literalEvidenceFor = ({
  requirements,
}: Posting): ((fact: Fact) => ReadonlyArray<SkillEvidence>) => {
  const concepts = new Map(
    requirements
      .flatMap(({ anyOf }) => anyOf)
      .filter(({ kind, name }) => kind === "concept" && name.length >= SHORTEST)
      .map(({ skill, name }) => [skill, { skill, name, phrase: wordLineOf(name) }]),
  );
  return (fact) => {
    if (concepts.size === 0 || !isWorkSentence(fact)) return [];
    const line = wordLineOf(fact.span.quote);
    return [...concepts.values()]
      .filter(
        ({ skill, phrase }) => line.includes(phrase) && !fact.skills.some((named) => named.skill === skill),
      )
      .map(({ skill, name }) => ({
        skill,
        word: name,
        strength: strengthOf(fact),
        isCertificate: false,
        isField: false,
        entry: fact.entry,
        span: fact.span,
      }));
  };
};
