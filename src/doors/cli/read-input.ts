/** Turns what was typed into an operation's input: positional files, files by option, folders and plain options. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Cli, CliParameter } from "#app/operation.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { NotStructured } from "./parse-structured.ts";

export interface Typed {
  readonly positionals: ReadonlyArray<string>;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The raw input, not yet checked against the operation's schema. */
export const readInput = async (
  cli: Cli,
  typed: Typed,
): Promise<Result<Readonly<Record<string, unknown>>, UnreadableFile>> => {
  const input: Record<string, unknown> = {};
  const positionals = [...typed.positionals];
  for (const parameter of cli.parameters) {
    const value = typedValue(parameter, positionals, typed.options);
    if (value === undefined) continue;
    const read = await readParameter(parameter, value);
    if (!read.ok) return read;
    input[parameter.field] = read.value;
  }
  return ok(input);
};

export type UnreadableFile =
  | {
      readonly type: "NoSuchFile" | "IsAFolder" | "NotAllowed" | "FileNotReadable";
      readonly message: string;
    }
  | NotStructured;

export const isPositional = (
  parameter: CliParameter,
): parameter is Extract<CliParameter, { readonly name: string }> => "name" in parameter;

/** Takes what it uses away from `positionals`. */
const typedValue = (
  parameter: CliParameter,
  positionals: Array<string>,
  options: Typed["options"],
): unknown => {
  if (!isPositional(parameter)) return options[optionKey(parameter.flag)];
  if (parameter.kind === "rest") return positionals.length > 0 ? positionals.splice(0) : undefined;
  return positionals.shift() ?? (parameter.kind === "text" ? "-" : undefined);
};

/** "as-of" is typed `--as-of` and arrives as `asOf`. */
const optionKey = (flag: string): string =>
  flag.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

const readParameter = async (
  parameter: CliParameter,
  value: unknown,
): Promise<Result<unknown, UnreadableFile>> => {
  if (parameter.kind === "out-option") return ok(true);
  if (isAsTyped(parameter)) return ok(value);
  const path = String(value);
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  if (parameter.kind === "text" || parameter.kind === "text-option")
    return ok(new TextDecoder().decode(bytes.value));
  if (parameter.kind === "structured-option") {
    // Loaded here, because most commands read no YAML and all of them start cold.
    const { parseStructured } = await import("./parse-structured.ts");
    return parseStructured(path, bytes.value.toString("utf8"));
  }
  return ok({ name: path === "-" ? "" : basename(path), base64: bytes.value.toString("base64") });
};

const isAsTyped = ({ kind }: CliParameter): boolean =>
  kind === "word" || kind === "option" || kind === "rest";

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
    message: `${path} is a folder. Name a file in it.`,
  }),
  EACCES: (path) => ({ type: "NotAllowed", message: `You may not read ${path}. Check its permissions.` }),
};
