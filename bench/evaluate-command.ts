/** `mettle bench evaluate [--json]`. */

import { compose } from "#compose.ts";
import type { Result } from "#core/base/result.ts";
import type { Posting } from "#core/posting/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import { type Engine, printEvaluateBench, runEvaluateBench } from "./evaluate/index.ts";

export const run = async (args: ReadonlyArray<string>): Promise<number> => {
  const { parsePosting, readResume, evaluate, catalogue } = compose().engine();
  const engine: Engine<Posting, ResumeReading> = {
    parsePosting: (page) => valueIn(parsePosting(page)),
    readResume: (page) => valueIn(readResume(page)),
    evaluate: ({ posting, resume }) =>
      evaluate({ posting, resume, profile: null, evidence: null, asOf: null }),
    spellings: catalogue.skills.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((spelling) => spelling.toLowerCase()),
    ),
  };
  const measured = runEvaluateBench({ onStep: (step) => process.stderr.write(`${step} …\n`) }, engine);
  process.stdout.write(
    args.includes("--json") ? `${JSON.stringify(measured, null, 2)}\n` : printEvaluateBench(measured),
  );
  return 0;
};

const valueIn = <T>(result: Result<T, { readonly message: string }>): T => {
  if (result.ok) return result.value;
  throw new Error(result.error.message);
};
