/** A posting, a résumé and its facts in; what to ask, what to write, where to name it and what to keep out. Pure. */
import { linesOf } from "./bullets/bullets-of.ts";
import { placeKeywords } from "./place/place-keywords.ts";
import { skillPlacesOf } from "./place/skill-places.ts";
import { factsOfAnswers } from "./questions/facts-of-answers.ts";
import { limitsFor } from "./select/page-budget.ts";
import { selectBullets } from "./select/select-bullets.ts";
import type { TailorDeps, TailorInput, Tailoring } from "./tailoring.ts";

/**
 * @example
 * const facts = citableFactsOf(reading, deps);
 * const { questions, proposals } = tailor({ posting, resume: reading.resume, facts, answers: [] }, deps);
 */
export const tailor = (
  { posting, resume, facts, answers, limits: wanted = {} }: TailorInput,
  deps: TailorDeps,
): Tailoring => {
  const limits = limitsFor(posting.level, wanted);
  const lines = linesOf(resume, facts, deps);
  const answerFacts = factsOfAnswers(answers, facts);
  const places = skillPlacesOf(lines.marks, answerFacts, lines.factsAt, deps.taxonomy);
  return {
    questions: [],
    moreQuestions: 0,
    contradictions: [],
    proposals: [],
    placement: placeKeywords(posting, resume, places, deps),
    ...selectBullets({ posting, resume }, lines.bullets, ({ text }) => text, limits, deps),
  };
};
