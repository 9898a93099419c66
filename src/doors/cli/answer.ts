/** What a command says and how it ends: answers on stdout, everything else on stderr, and the exit codes of contracts.md. */
import { styleText } from "node:util";
import type { BoundOperation, Failure, Terminal } from "#app/operation.ts";
import type { Result } from "#core/base/result.ts";

export const exitCodes = { done: 0, failure: 1, usage: 2, bug: 70 } as const;

/** Writes the answer; returns the exit code. */
export const answer = <Deps>(
  operation: BoundOperation<Deps>,
  result: Result<unknown, Failure>,
  form: Form,
  deps: Deps,
): number => {
  if (!result.ok) return reportFailure(result.error, form === "json", exitCodes.failure);
  const text = inForm(operation, result.value, form, deps);
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  return exitCodes.done;
};

/** How the answer is written: for a person at a terminal unless asked otherwise. */
export type Form = "text" | "json" | "markdown";

const inForm = <Deps>(
  { print, printMarkdown }: BoundOperation<Deps>,
  value: unknown,
  form: Form,
  deps: Deps,
): string => {
  if (form === "markdown" && printMarkdown) return printMarkdown(value, deps);
  return form === "json" || print === null ? toJson(value) : print(value, terminalStyle(), deps);
};

export const reportFailure = (error: Failure, asJson: boolean, code: number): number => {
  if (asJson) process.stdout.write(`${toJson({ error })}\n`);
  else process.stderr.write(`${styledFor(process.stderr, "red", error.type)}: ${error.message}\n`);
  return code;
};

export const toJson = (value: unknown): string => JSON.stringify(value, null, 2);

type Style = "bold" | "dim" | "green" | "red" | "yellow";

const styledFor = (stream: NodeJS.WriteStream, style: Style, text: string): string =>
  wantsColour(stream) ? styleText(style, text) : text;

/** Colour only for a person at a terminal who did not ask for none (https://no-color.org). */
const wantsColour = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";

const terminalStyle = (): Terminal => {
  const styled = (style: Style) => (text: string) => styledFor(process.stdout, style, text);
  return {
    strong: styled("bold"),
    quiet: styled("dim"),
    good: styled("green"),
    warning: styled("yellow"),
  };
};
