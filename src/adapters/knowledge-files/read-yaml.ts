/** Reads one YAML file against a schema; a mistake names the file and the line, and all mistakes come at once. */
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

export interface Mistake {
  /** Path below `knowledge/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface YamlFile {
  readonly value: unknown;
  readonly mistakes: ReadonlyArray<Mistake>;
  /** The line on which the value at `path` starts, or the nearest parent's. */
  readonly lineOf: (path: ReadonlyArray<PropertyKey>) => number;
}

export const readYaml = (file: string, text: string): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const mistakes = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    message,
  }));
  const lineOf = (path: ReadonlyArray<PropertyKey>): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (hasRange(node)) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { value: mistakes.length > 0 ? null : document.toJS(), mistakes, lineOf };
};

const hasRange = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);

/** `value` as the schema sees it, or its mistakes; `at` is where the value stands in the file. */
export const checkAgainst = <T>(
  schema: z.ZodType<T>,
  value: unknown,
  place: { readonly file: string; readonly yaml: YamlFile; readonly at: ReadonlyArray<PropertyKey> },
): { readonly card: T | null; readonly mistakes: ReadonlyArray<Mistake> } => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { card: parsed.data, mistakes: [] };
  const mistakes = parsed.error.issues.map((issue) => ({
    file: place.file,
    line: place.yaml.lineOf([...place.at, ...issue.path]),
    message: `${[...place.at, ...issue.path].map(String).join(".") || "file"}: ${issue.message}`,
  }));
  return { card: null, mistakes };
};
