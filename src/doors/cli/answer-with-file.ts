/** An answer that is a file: written whole or not at all, so that a crash leaves the old file as it was. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { AnsweredFile, BoundOperation, Failure } from "#app/operation.ts";
import type { Result } from "#core/base/result.ts";
import { exitCodes, type Form, reportFailure, toJson } from "./answer.ts";

/** `out`: where to write; "-" or null is stdout. Returns the exit code. */
export const answerWithFile = <Deps>(
  fileOf: NonNullable<BoundOperation<Deps>["file"]>,
  result: Result<unknown, Failure>,
  form: Form,
  out: string | null,
): number => {
  const asJson = form === "json";
  if (!result.ok) return reportFailure(result.error, asJson, exitCodes.failure);
  const { file, rest } = fileOf(result.value);
  const { content } = file;
  const bytes = "text" in content ? Buffer.from(content.text, "utf8") : Buffer.from(content.base64, "base64");
  return out === null || out === "-"
    ? toStdout(file, bytes, asJson ? result.value : null)
    : toFile(out, bytes, asJson ? rest : null);
};

/** `whole`: the answer as JSON, if JSON was asked for. */
const toStdout = (file: AnsweredFile, bytes: Uint8Array, whole: unknown): number => {
  if (whole !== null) process.stdout.write(`${toJson(whole)}\n`);
  else if (process.stdout.isTTY && "base64" in file.content)
    return reportFailure(binaryAtTerminal(file.name), false, exitCodes.usage);
  else process.stdout.write(bytes);
  return exitCodes.done;
};

const toFile = (out: string, bytes: Uint8Array, rest: unknown): number => {
  const failure = writeWhole(resolve(out), bytes);
  if (failure !== null) return reportFailure(failure, rest !== null, exitCodes.failure);
  if (rest !== null)
    process.stdout.write(`${toJson({ file: out, bytes: bytes.length, ...asObject(rest) })}\n`);
  else process.stderr.write(`${out} written (${Math.ceil(bytes.length / 1000)} kB)\n`);
  return exitCodes.done;
};

const asObject = (rest: unknown): object => (typeof rest === "object" && rest !== null ? rest : {});

const binaryAtTerminal = (name: string): Failure => ({
  type: "NeedsOut",
  message: `This file is not text. Say where it goes, e.g. --out "${name}".`,
});

const writeWhole = (path: string, bytes: Uint8Array): Failure | null => {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, path);
    return null;
  } catch (thrown) {
    rmSync(draft, { force: true });
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "unknown";
    return { type: "FileNotWritten", message: `${path} cannot be written (${code}). Choose another place.` };
  }
};
