/** A posting, a résumé and its facts in; what to ask, what to write, where to name it and what to keep out. Pure. */
import { createVerifier, type Verifier } from "#core/claims/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import { type Bullet, linesOf } from "./bullets/bullets-of.ts";
import { printedBullets } from "./bullets/printed-bullets.ts";
import { placeKeywords } from "./place/place-keywords.ts";
import { skillPlacesOf } from "./place/skill-places.ts";
import { answersOf } from "./questions/answered.ts";
import { weaknessOf } from "./questions/missing.ts";
import { orderedQuestions } from "./questions/ordered-questions.ts";
import { proposalFor } from "./realise/propose.ts";
import { narrowerOf } from "./select/evidence.ts";
import { limitsFor } from "./select/page-budget.ts";
import { selectBullets } from "./select/select-bullets.ts";
import type { DroppedBullet, TailorDeps, TailorInput, Tailoring } from "./tailoring.ts";
import { tailorWordsOf } from "./words/tailor-words.ts";

/**
 * @example
 * const facts = citableFactsOf(reading, deps);
 * const { questions, proposals } = tailor({ posting, resume: reading.resume, facts, answers: [] }, deps);
 */
export const tailor = (
  { posting, resume, facts, answers, limits: wanted = {} }: TailorInput,
  deps: TailorDeps,
): Tailoring => {
  const verifierOf = (known: ReadonlyArray<CitableFact>): Verifier => createVerifier(known, deps);
  const limits = limitsFor(posting.level, wanted);
  const words = tailorWordsOf(deps.wording);
  const { bullets, marks, factsAt } = linesOf(resume, facts, deps);
  const bare = verifierOf(facts);
  const answered = answersOf(answers, facts, bare);
  const known = [...facts, ...answered.added];
  const verifier = answered.added.length === 0 ? bare : verifierOf(known);
  const weak = new Map(
    bullets.slice(0, MOST_BULLETS).map((bullet) => [bullet.path, weaknessOf(bullet, words)]),
  );
  const proposals = bullets.slice(0, MOST_BULLETS).flatMap((bullet) => {
    const weakness = weak.get(bullet.path) ?? { missing: [], says: "" };
    const said = answered.byPath.get(bullet.path) ?? [];
    return proposalFor(bullet, weakness, said, { words, verifier, verifierOf, facts: known, deps }) ?? [];
  });
  const printed = printedBullets(bullets, proposals, resume, deps);
  const [current, gone] = withoutGone(printed, facts, verifier);
  const places = skillPlacesOf(marks, answered.added, factsAt, deps.taxonomy, narrowerOf(deps.wording));
  const { relevanceByPath, ...selection } = selectBullets({ posting, resume }, current, limits, deps);
  return {
    ...orderedQuestions({ bullets, weak, relevanceByPath, answered: answered.ids, words }, limits.questions),
    contradictions: answered.contradictions,
    proposals,
    placement: placeKeywords(posting, resume, places, deps),
    selected: selection.selected,
    dropped: [...selection.dropped, ...gone],
  };
};

/** A line that the person withdrew or corrected in the ledger is printed for nobody. */
const withoutGone = (
  bullets: ReadonlyArray<Bullet>,
  facts: ReadonlyArray<CitableFact>,
  verifier: Verifier,
): readonly [ReadonlyArray<Bullet>, ReadonlyArray<DroppedBullet>] => {
  const isSaid = ({ facts: own, text }: Bullet): boolean =>
    own.length > 0 ||
    facts.length === 0 ||
    verifier.verify(text).every(({ status }) => status === "supported");
  const current = new Set(bullets.filter(isSaid));
  return [
    [...current],
    bullets.filter((bullet) => !current.has(bullet)).map(({ path, text }) => ({ path, text, reason: GONE })),
  ];
};

const GONE =
  "No current fact says this: it was withdrawn or corrected. Correct the line, or confirm the fact again, 2 minutes.";

/** No résumé has as many; what stands behind them is chosen from, and neither asked about nor rewritten. */
const MOST_BULLETS = 300;
