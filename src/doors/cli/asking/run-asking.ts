/** `--ask`: runs an operation for its questions, puts them, keeps the answers, and gives the input with them. */
import { type BoundOperation, type Cli, type Failure, neverStopped } from "#app/operation.ts";
import { ok, type Result } from "#core/base/result.ts";
import type { Typed } from "../read-input.ts";
import { writeWhole } from "../write-whole.ts";
import { askQuestions, type GivenAnswer, isNewFile, mergeAnswers } from "./ask-questions.ts";

/** Where the answers are kept, if a file is named. A file that is not there yet is no mistake: it will be made. */
export const readAnswers = (
  { asks, parameters }: Cli,
  typed: Typed,
): { readonly typed: Typed; readonly path: string | null } => {
  const option = parameters.find(({ field }) => field === asks?.field);
  const flag = option !== undefined && "flag" in option ? option.flag : "";
  const { [flag]: path, ...others } = typed.options;
  if (typeof path !== "string") return { typed, path: null };
  return { typed: isNewFile(path) ? { ...typed, options: others } : typed, path };
};

/** What cannot be run at all is left to the run itself, which says why. */
export const runAsking = async <Deps>(
  operation: BoundOperation<Deps>,
  deps: Deps,
  input: Readonly<Record<string, unknown>>,
  path: string | null,
): Promise<Result<Readonly<Record<string, unknown>>, Failure>> => {
  const asks = operation.cli?.asks;
  const checked = operation.input.safeParse(input);
  if (asks === undefined || !checked.success) return ok(input);
  const first = await operation.run(deps, checked.data, {
    ifMatch: null,
    progress: () => undefined,
    stop: neverStopped,
  });
  if (!first.ok) return ok(input);
  const earlier = (input[asks.field] ?? []) as ReadonlyArray<GivenAnswer>;
  const answers = mergeAnswers(earlier, await askQuestions(asks.questionsOf(first.value)));
  const failure =
    path === null ? null : writeWhole(path, Buffer.from(`${JSON.stringify(answers, null, 2)}\n`));
  return failure === null ? ok({ ...input, [asks.field]: answers }) : { ok: false, error: failure };
};
