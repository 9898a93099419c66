/** A résumé as if it had been read from a page with one value a line, so that the readers of facts work without a file. */
import { spanOf } from "#core/base/text-span.ts";
import { type FieldSource, type Resume, type ResumeReading, resumeParts } from "#core/resume/index.ts";

export const readingOf = (resume: Resume): ResumeReading => {
  const fields: Array<FieldSource> = [];
  const values = resumeParts.flatMap((part) => valuesIn(`/${part}`, resume[part], DEEPEST));
  const text = values.map(({ value }) => value).join("\n");
  let start = 0;
  for (const { path, value } of values) {
    fields.push({
      path,
      confidence: 1,
      box: null,
      span: spanOf("resume", text, start, start + value.length),
    });
    start += value.length + 1;
  }
  return { text, resume, fields, warnings: [], removed: [], pages: [] };
};

interface Value {
  readonly path: string;
  readonly value: string;
}

/** `/work/0/highlights/2` is the deepest. */
const DEEPEST = 4;

const valuesIn = (path: string, value: unknown, depth: number): ReadonlyArray<Value> => {
  if (typeof value === "string") return value === "" ? [] : [{ path, value }];
  if (typeof value !== "object" || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    IDS.has(key) ? [] : valuesIn(`${path}/${key}`, inner, depth - 1),
  );
};

/** A kept record has these beside its words. */
const IDS = new Set(["id", "highlightIds"]);
