/** One operation from typed words to exit code: read files, check, run, answer. */
import {
  type BoundOperation,
  type CallContext,
  type Cli,
  type Failure,
  neverStopped,
} from "#app/operation.ts";
import { invariant } from "#core/base/invariant.ts";
import { ok } from "#core/base/result.ts";
import { answer, exitCodes, type Form, reportFailure } from "./answer.ts";
import { answerWithFile } from "./answer-with-file.ts";
import { readAnswers, runAsking } from "./asking/run-asking.ts";
import { showProgress } from "./progress.ts";
import { readInput, type Typed } from "./read-input.ts";

export const runOperation = async <Deps>(
  operation: BoundOperation<Deps>,
  deps: Deps,
  typed: Typed,
): Promise<number> => {
  const form = formOf(typed.options);
  invariant(operation.cli, "a command without a command line");
  const { cli } = operation;
  const isAsking = cli.asks !== undefined && typed.options["ask"] === true;
  const kept = isAsking ? readAnswers(cli, typed) : { typed, path: null };
  const raw = await readInput(cli, kept.typed);
  if (!raw.ok) return reportFailure(raw.error, form === "json", exitCodes.failure);
  const out = outOf(cli, typed);
  const input = isAsking ? await runAsking(operation, deps, raw.value, kept.path) : ok(raw.value);
  if (!input.ok) return reportFailure(input.error, form === "json", exitCodes.failure);
  return runChecked(operation, deps, input.value, form, out);
};

/** `--out FILE`, or the flag of the command's own that names the file. */
const outOf = ({ parameters }: Cli, { options }: Typed): string | null => {
  const flags = ["out", ...parameters.flatMap((one) => (one.kind === "out-option" ? [one.flag] : []))];
  const given = flags.map((flag) => options[flag]).find((path) => typeof path === "string");
  return typeof given === "string" ? given : null;
};

/** The same from an input that is already in hand. */
export const runChecked = async <Deps>(
  operation: BoundOperation<Deps>,
  deps: Deps,
  input: unknown,
  form: Form,
  out: string | null = null,
): Promise<number> => {
  const checked = operation.input.safeParse(input);
  if (!checked.success)
    return reportFailure(inputFailure(checked.error.issues), form === "json", exitCodes.usage);
  const progress = showProgress();
  const interruption = operation.cli?.isInterruptible ? watchForInterruption() : ignored;
  const context: CallContext = { ifMatch: null, progress: progress.step, stop: interruption.stop };
  const started = performance.now();
  const result = await operation.run(deps, checked.data, context);
  interruption.end();
  progress.end();
  const isFile = operation.file !== null && (out !== null || operation.print === null);
  const code =
    isFile && operation.file
      ? answerWithFile(operation.file, result, form, out)
      : answer(operation, result, form, deps);
  if (process.stderr.isTTY && form === "text" && code === exitCodes.done) {
    process.stderr.write(`(${Math.round(performance.now() - started)} ms, offline)\n`);
  }
  return code === exitCodes.done && result.ok ? (operation.cli?.exitCode?.(result.value) ?? code) : code;
};

/** The first Ctrl-C asks for an early, clean end; a second one ends the program at once, as everywhere. */
const watchForInterruption = () => {
  let end = (): void => undefined;
  const stop = new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
    end = () => {
      process.off("SIGINT", resolve);
      process.off("SIGTERM", resolve);
    };
  });
  return { stop, end };
};

const ignored: ReturnType<typeof watchForInterruption> = { stop: neverStopped, end: () => undefined };

export const formOf = (options: Typed["options"]): Form => {
  if (options["json"] === true) return "json";
  return options["markdown"] === true ? "markdown" : "text";
};

interface Issue {
  readonly path: ReadonlyArray<PropertyKey>;
  readonly message: string;
}

const inputFailure = (issues: ReadonlyArray<Issue>): Failure => ({
  type: "InvalidInput",
  message: issues
    .map(({ path, message }) => `${path.map(String).join(".") || "input"}: ${message}`)
    .join("; "),
});
