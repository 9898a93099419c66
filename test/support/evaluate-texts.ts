/** Texts in, report out, through the same engine as every door. */
import { createEngine } from "#app/create-engine.ts";
import type { Engine } from "#app/engine.ts";
import type { Result } from "#core/base/result.ts";
import type { Evaluation } from "#core/evaluation/index.ts";
import { type PageText, pageTextOf } from "#core/page-text/index.ts";
import { catalogue } from "#test/support/catalogue.ts";

let made: Engine | null = null;

const engine = (): Engine => {
  made ??= createEngine(catalogue);
  return made;
};

export const evaluateTexts = (
  posting: string,
  resume: string,
  fields: Partial<Parameters<Engine["evaluate"]>[0]> = {},
): Evaluation => {
  const { parsePosting, readResume, evaluate } = engine();
  return evaluate({
    posting: readOrThrow(parsePosting(markdownPage(posting))),
    resume: readOrThrow(readResume(markdownPage(resume))),
    profile: null,
    evidence: null,
    asOf: "2026-11-23",
    ...fields,
  });
};

const markdownPage = (text: string): PageText => pageTextOf(text, "markdown");

const readOrThrow = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.error)}`);
  return result.value;
};
