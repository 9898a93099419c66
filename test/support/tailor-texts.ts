/** Texts in, tailoring and facts out, as every door has them. */
import { createEngine } from "#app/create-engine.ts";
import type { Engine } from "#app/engine.ts";
import type { Result } from "#core/base/result.ts";
import { citableFactsOf } from "#core/claims/index.ts";
import type { LetterInput } from "#core/letters/index.ts";
import { pageTextOf } from "#core/page-text/index.ts";
import { type TailorAnswer, type TailorDeps, tailor } from "#core/tailoring/index.ts";
import { catalogue } from "#test/support/catalogue.ts";

let made: Engine | null = null;

const engine = (): Engine => {
  made ??= createEngine(catalogue);
  return made;
};

export const tailorDeps = (): TailorDeps => ({
  taxonomy: engine().taxonomy,
  wording: catalogue.wording,
  catalogue,
  asOf: "2026-11-23",
});

export const tailorTexts = (
  postingText: string,
  resumeText: string,
  answers: ReadonlyArray<TailorAnswer> = [],
): LetterInput => {
  const posting = readOrThrow(engine().parsePosting(pageTextOf(postingText, "markdown")));
  const reading = readOrThrow(engine().readResume(pageTextOf(resumeText, "markdown")));
  const facts = citableFactsOf(reading, tailorDeps());
  const { resume } = reading;
  return { posting, resume, facts, tailoring: tailor({ posting, resume, facts, answers }, tailorDeps()) };
};

const readOrThrow = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.error)}`);
  return result.value;
};
