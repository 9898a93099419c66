/** What differs between those who serve models: how a question is put, and where in the answer its words are. */
import type { ModelAddress } from "#app/ports/model.ts";
import type { WireRequest } from "../transport/exchange.ts";

export interface Question {
  readonly system: string;
  readonly turns: ReadonlyArray<Turn>;
  /** JSON Schema of the reply. */
  readonly schema: object;
  readonly maxTokens: number;
  readonly isStreamed: boolean;
  readonly dialect: Dialect;
}

export interface Turn {
  readonly role: "user" | "assistant";
  readonly text: string;
}

/** Compatible servers know different parts of the interface; each form asks for less than the one before. */
export interface Dialect {
  readonly form: "schema" | "object" | "text";
  readonly limit: "max_tokens" | "max_completion_tokens";
}

export const firstDialect: Dialect = { form: "schema", limit: "max_tokens" };

/** What one answer, or one event of it, says; absent is not said. */
export interface Said {
  readonly text?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** The model has said all it wanted. */
  readonly isEnd?: boolean;
  /** Nothing of interest follows, so that nobody waits for a server that forgets to hang up. */
  readonly isLast?: boolean;
  /** It wanted to say more than it was allowed. */
  readonly isCut?: boolean;
  readonly isError?: boolean;
}

export interface Provider {
  readonly request: (address: ModelAddress, key: string | null, question: Question) => WireRequest;
  readonly readWhole: (answer: unknown) => Said;
  readonly readEvent: (event: unknown) => Said;
  /** What to ask with when a question was rejected; null when nothing is left to leave out. */
  readonly simpler: Readonly<Record<Dialect["form"], Dialect["form"] | null>>;
  /** Events are lines of JSON; else server-sent events. */
  readonly hasJsonLines: boolean;
}

/** For whoever cannot be given a schema in another way. */
export const withSchema = (system: string, schema: object): string =>
  `${system}\n\nAnswer with one JSON object and nothing else. It fits this JSON Schema:\n${JSON.stringify(schema)}`;

/** What stands at `path` of an answer that may be anything. */
export const valueAt = (value: unknown, ...path: ReadonlyArray<string | number>): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    value,
  );

export const textAt = (value: unknown, ...path: ReadonlyArray<string | number>): string | undefined => {
  const found = valueAt(value, ...path);
  return typeof found === "string" ? found : undefined;
};

/** Counts of tokens; what is no count was not said. */
export const countAt = (value: unknown, ...path: ReadonlyArray<string | number>): number | undefined => {
  const found = valueAt(value, ...path);
  return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
};

/** Leaves out what was not said, so that a later event does not undo an earlier one. */
export const said = (parts: { readonly [Part in keyof Said]: Said[Part] | undefined }): Said =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
