/** A kept résumé as if it had been read from a page with one value a line, for readers that want a page. */
import { spanOf } from "#core/base/text-span.ts";
import { type FieldSource, type ResumeReading, resumeParts } from "#core/resume/index.ts";
import type { ResumeRecord } from "#core/resume-record/index.ts";

export const readingOfRecord = (record: ResumeRecord): ResumeReading => {
  const values = resumeParts.flatMap((part) => valuesIn(`/${part}`, record[part], DEEPEST));
  const text = values.map(({ value }) => value).join("\n");
  let start = 0;
  const fields = values.map(({ path, value }): FieldSource => {
    const span = spanOf("resume", text, start, start + value.length);
    start += value.length + 1;
    return { path, confidence: 1, box: null, span };
  });
  return { text, resume: record, fields, warnings: [], removed: [], pages: [] };
};

/** `/basics/location/city` and `/work/0/highlights/2` are the deepest. */
const DEEPEST = 4;

const valuesIn = (
  path: string,
  value: unknown,
  depth: number,
): ReadonlyArray<{ readonly path: string; readonly value: string }> => {
  if (typeof value === "string") return value === "" ? [] : [{ path, value }];
  if (typeof value !== "object" || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    IDS.has(key) ? [] : valuesIn(`${path}/${key}`, inner, depth - 1),
  );
};

/** A kept record has these beside its words. */
const IDS = new Set(["id", "highlightIds"]);
