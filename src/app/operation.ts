/**
 * A use case, declared once. From it come the HTTP route and its OpenAPI entry, the command, the MCP tool and the
 * reference page; a door adds nothing but its own manners.
 */
import type { z } from "zod";
import type { Result } from "#core/base/result.ts";
import type { Style } from "#core/evaluation/index.ts";

/** An expected failure: `type` is stable (CamelCase), `message` says what happened and what to do next. */
export interface Failure {
  readonly type: string;
  readonly message: string;
}

export type HttpErrorStatus = 400 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 503;

export interface Rest {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** `/v1/postings/{id}`; names in braces are fields of the input. */
  readonly path: string;
  readonly success: 200 | 201 | 202 | 204;
  /** Path of the created resource, for 201 and 202. */
  readonly location?: (output: unknown) => string;
}

/** How the command line fills one field of the input; a field not named here is an option of its own name. */
export type CliParameter =
  /** A positional file, read whole; `-` is standard input. The field is a `DocumentInput`. */
  | {
      readonly kind: "file";
      readonly field: string;
      readonly name: string;
      readonly summary: string;
      readonly optional?: boolean;
    }
  | {
      readonly kind: "file-option";
      readonly field: string;
      readonly flag: string;
      readonly summary: string;
      readonly required?: boolean;
    }
  /** A positional file, decoded as UTF-8; standard input when it is not named. The field is a string. */
  | { readonly kind: "text"; readonly field: string; readonly name: string; readonly summary: string }
  /** The same by option, for what must not stand on a command line: others can read that. The field is a string. */
  | { readonly kind: "text-option"; readonly field: string; readonly flag: string; readonly summary: string }
  /** A JSON or YAML file, parsed. */
  | {
      readonly kind: "structured-option";
      readonly field: string;
      readonly flag: string;
      readonly summary: string;
    }
  | {
      readonly kind: "word";
      readonly field: string;
      readonly name: string;
      readonly summary: string;
      readonly optional?: boolean;
    }
  | { readonly kind: "option"; readonly field: string; readonly flag: string; readonly summary: string }
  /** A flag that takes the path to which the answer's file is written; the field is true. */
  | { readonly kind: "out-option"; readonly field: string; readonly flag: string; readonly summary: string }
  /** All further words, after `--` where they look like options; the last parameter. The field is a list of strings. */
  | { readonly kind: "rest"; readonly field: string; readonly name: string; readonly summary: string };

export interface Cli {
  /** The words typed after `mettle`, e.g. ["posting", "parse"]; one word for the commands of contracts.md. */
  readonly words: readonly [string, ...ReadonlyArray<string>];
  readonly parameters: ReadonlyArray<CliParameter>;
  /** A real command line that works in a fresh folder with the example files of the README. */
  readonly example: string;
  /** For operations whose answer asks something back: `--ask` puts each question, and runs again with the answers. */
  readonly asks?: Asks;
  /** Ctrl-C resolves `CallContext.stop` instead of ending the program. */
  readonly isInterruptible?: true;
  /** For answers that are themselves a verdict: 1 where it is not the good one. 0 where absent. */
  readonly exitCode?: (output: unknown) => 0 | 1;
}

export interface Asks {
  /** The field of the input that takes the answers; its structured option names the file that keeps them. */
  readonly field: string;
  readonly questionsOf: (output: unknown) => ReadonlyArray<AskedQuestion>;
}

export interface AskedQuestion {
  readonly id: string;
  /** The words that it is about, kept beside the answer: what has an id today may be elsewhere tomorrow. */
  readonly line: string;
  /** What the question is about, as lines for a terminal; printed once above its questions. */
  readonly about: ReadonlyArray<string>;
  readonly text: ReadonlyArray<string>;
}

/** What one call may use besides its input: who asks, and the conditions that HTTP headers or flags set. */
export interface CallContext {
  /** Version that the caller believes to be current (If-Match), or null. */
  readonly ifMatch: string | null;
  /** Reports progress of long work; a no-op where nobody listens. */
  readonly progress: (done: number, total: number, label: string) => void;
  /** Resolves when whoever asked no longer wants the answer (Ctrl-C); long work then ends early and cleans up. */
  readonly stop: Promise<unknown>;
}

/** For callers that wait for the answer, whatever happens. */
export const neverStopped: Promise<unknown> = new Promise(() => undefined);

/** A file that an answer holds: `--out FILE` writes it, and HTTP sends it to who accepts its media type. */
export interface AnsweredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: { readonly text: string } | { readonly base64: string };
}

export interface Operation<In, Out, E extends Failure, Deps> {
  readonly noun: string;
  readonly verb: string;
  readonly summary: string;
  readonly input: z.ZodType<In>;
  readonly output: z.ZodType<Out>;
  /** Forgetting the status of an error does not compile; errors of an open set (`type: string`) are all of one status. */
  readonly statusByError: string extends E["type"]
    ? HttpErrorStatus
    : Readonly<Record<E["type"], HttpErrorStatus>>;
  readonly changesState: boolean;
  readonly rest: Rest | null;
  readonly cli: Cli | null;
  /** The same answer as text for a terminal; JSON where absent. */
  readonly print?: (output: Out, terminal: Terminal, deps: Deps) => string;
  /** The same answer as Markdown, for operations whose answer is something to read. */
  readonly printMarkdown?: (output: Out, deps: Deps) => string;
  /** For operations whose answer is a file. */
  readonly file?: (output: Out) => FileAnswer;
  readonly run: (deps: Deps, input: In, context: CallContext) => Promise<Result<Out, E>>;
}

export interface FileAnswer {
  readonly file: AnsweredFile;
  /** What `--json` says beside the file. */
  readonly rest: unknown;
  /** What a person must know about the file before sending it: a line each, in a terminal. */
  readonly notes?: ReadonlyArray<string>;
}

/** What a printer may know of the terminal: its style, never its size. */
export type Terminal = Style;

/** An operation whose types a door need not know: it parses `unknown` and answers with what JSON can hold. */
export interface BoundOperation<Deps> {
  readonly noun: string;
  readonly verb: string;
  readonly summary: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly statusOf: (error: Failure) => HttpErrorStatus;
  readonly errorStatuses: ReadonlyArray<HttpErrorStatus>;
  readonly changesState: boolean;
  readonly rest: Rest | null;
  readonly cli: Cli | null;
  readonly print: ((output: unknown, terminal: Terminal, deps: Deps) => string) | null;
  readonly printMarkdown: ((output: unknown, deps: Deps) => string) | null;
  readonly file: ((output: unknown) => FileAnswer) | null;
  readonly run: (deps: Deps, input: unknown, context: CallContext) => Promise<Result<unknown, Failure>>;
}

/** Forgets the types of one operation, after they have been checked against each other. */
export const bind = <In, Out, E extends Failure, Deps>(
  operation: Operation<In, Out, E, Deps>,
): BoundOperation<Deps> => {
  const { statusByError, print, printMarkdown, file, ...rest } = operation;
  const statuses: HttpErrorStatus | Readonly<Record<string, HttpErrorStatus>> = statusByError;
  return {
    ...rest,
    statusOf: ({ type }) => (typeof statuses === "number" ? statuses : (statuses[type] ?? 422)),
    errorStatuses: typeof statuses === "number" ? [statuses] : [...new Set(Object.values(statuses))],
    print: print ? (output, terminal, deps) => print(output as Out, terminal, deps) : null,
    printMarkdown: printMarkdown ? (output, deps) => printMarkdown(output as Out, deps) : null,
    file: file ? (output) => file(output as Out) : null,
    run: (deps, input, context) => operation.run(deps, input as In, context),
  };
};
