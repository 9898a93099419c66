/** Turns what was typed into an operation's input: positional files, files by option, folders and plain options. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse as parseYaml } from "yaml";
import type { Cli, CliParameter } from "#app/operation.ts";
import { err, ok, type Result } from "#core/base/result.ts";

export interface Typed {
  readonly positionals: ReadonlyArray<string>;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The raw input, not yet checked against the operation's schema. */
export const readInput = (
  cli: Cli,
  typed: Typed,
): Result<Readonly<Record<string, unknown>>, UnreadableFile> => {
  const input: Record<string, unknown> = {};
  const positionals = [...typed.positionals];
  for (const parameter of cli.parameters) {
    const value = isPositional(parameter) ? positionals.shift() : typed.options[optionKey(parameter.flag)];
    if (value === undefined) continue;
    const read = readParameter(parameter, value);
    if (!read.ok) return read;
    input[parameter.field] = read.value;
  }
  return ok(input);
};

export interface UnreadableFile {
  readonly type: "NoSuchFile" | "IsAFolder" | "NotAllowed" | "FileNotReadable" | "NotStructured";
  readonly message: string;
}

export const isPositional = (
  parameter: CliParameter,
): parameter is Extract<CliParameter, { readonly name: string }> => "name" in parameter;

/** "as-of" is typed `--as-of` and arrives as `asOf`. */
const optionKey = (flag: string): string =>
  flag.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

const readParameter = (parameter: CliParameter, value: unknown): Result<unknown, UnreadableFile> => {
  if (parameter.kind === "word" || parameter.kind === "option") return ok(value);
  const path = String(value);
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  if (parameter.kind === "structured-option") return parseStructured(path, bytes.value.toString("utf8"));
  return ok({ name: path === "-" ? "" : basename(path), base64: bytes.value.toString("base64") });
};

const readBytes = (path: string): Result<Buffer, UnreadableFile> => {
  try {
    return ok(readFileSync(path === "-" ? 0 : path));
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
    return err(
      fileErrorByCode[code]?.(path) ?? {
        type: "FileNotReadable",
        message: `${path} cannot be read (${code}).`,
      },
    );
  }
};

const fileErrorByCode: Readonly<Record<string, (path: string) => UnreadableFile>> = {
  ENOENT: (path) => ({
    type: "NoSuchFile",
    message: `There is no file ${path}. Check the path; - reads standard input.`,
  }),
  EISDIR: (path) => ({
    type: "IsAFolder",
    message: `${path} is a folder. Name a file in it; for many postings use mettle triage.`,
  }),
  EACCES: (path) => ({ type: "NotAllowed", message: `You may not read ${path}. Check its permissions.` }),
};

const parseStructured = (path: string, text: string): Result<unknown, UnreadableFile> => {
  try {
    return ok(parseYaml(text, { maxAliasCount: 0 }));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message.split("\n")[0] : "";
    return err({ type: "NotStructured", message: `${path} is neither JSON nor YAML: ${reason}` });
  }
};
