/** An answer that is a file: written whole or not at all, so that a crash leaves the old file as it was. */
import { extname } from "node:path";
import type { AnsweredFile, BoundOperation, Failure } from "#app/operation.ts";
import type { Result } from "#core/base/result.ts";
import { exitCodes, type Form, reportFailure, toJson } from "./answer.ts";
import { writeWhole } from "./write-whole.ts";

/** `out`: where to write; "-" or null is stdout. Returns the exit code. */
export const answerWithFile = <Deps>(
  fileOf: NonNullable<BoundOperation<Deps>["file"]>,
  result: Result<unknown, Failure>,
  form: Form,
  out: string | null,
): number => {
  const asJson = form === "json";
  if (!result.ok) return reportFailure(result.error, asJson, exitCodes.failure);
  const { file, rest, notes = [] } = fileOf(result.value);
  const { content } = file;
  const bytes = "text" in content ? Buffer.from(content.text, "utf8") : Buffer.from(content.base64, "base64");
  const code =
    out === null || out === "-"
      ? toStdout(file, bytes, asJson ? result.value : null)
      : toFile(out, file, bytes, asJson ? rest : null);
  if (!asJson && code === exitCodes.done) for (const note of notes) process.stderr.write(`${note}\n`);
  return code;
};

/** `whole`: the answer as JSON, if JSON was asked for. */
const toStdout = (file: AnsweredFile, bytes: Uint8Array, whole: unknown): number => {
  if (whole !== null) process.stdout.write(`${toJson(whole)}\n`);
  else if (process.stdout.isTTY && "base64" in file.content)
    return reportFailure(binaryAtTerminal(file.name), false, exitCodes.usage);
  else process.stdout.write(bytes);
  return exitCodes.done;
};

const toFile = (out: string, file: AnsweredFile, bytes: Uint8Array, rest: unknown): number => {
  if (isAnotherKind(out, file.name))
    return reportFailure(otherEnding(out, file.name), rest !== null, exitCodes.usage);
  const failure = writeWhole(out, bytes);
  if (failure !== null) return reportFailure(failure, rest !== null, exitCodes.failure);
  if (rest !== null)
    process.stdout.write(`${toJson({ file: out, bytes: bytes.length, ...asObject(rest) })}\n`);
  else process.stderr.write(`${out} written (${Math.ceil(bytes.length / 1000)} kB)\n`);
  return exitCodes.done;
};

/** A PDF called cv.docx opens nowhere, and is sent before anybody notices. Among text formats the ending is a choice. */
const isAnotherKind = (out: string, name: string): boolean => {
  const [wanted, given] = [extname(out).toLowerCase(), extname(name).toLowerCase()];
  return wanted !== given && KNOWN_ENDINGS.has(wanted) && (isBinary(wanted) || isBinary(given));
};

const KNOWN_ENDINGS: ReadonlySet<string> = new Set([".pdf", ".docx", ".txt", ".md", ".json"]);

const isBinary = (ending: string): boolean => ending === ".pdf" || ending === ".docx";

const otherEnding = (out: string, name: string): Failure => ({
  type: "EndingMismatch",
  message: `${out} would hold a file of another kind (${extname(name).slice(1)}). Add --to ${extname(out).slice(1)}, or give it the other ending.`,
});

const asObject = (rest: unknown): object => (typeof rest === "object" && rest !== null ? rest : {});

const binaryAtTerminal = (name: string): Failure => ({
  type: "NeedsOut",
  message: `This file is not text. Say where it goes, e.g. --out "${name}".`,
});
