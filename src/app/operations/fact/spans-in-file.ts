/** Where words of a kept résumé stand in the file that it was imported from, as far as they still do. */
import type { EngineDep } from "#app/engine.ts";
import type { DocumentsDep } from "#app/ports/documents.ts";
import type { Workspace } from "#app/ports/workspace.ts";
import type { Span } from "#core/base/text-span.ts";
import type { ResumeReading } from "#core/resume/index.ts";

export type SpanOf = (text: string) => Span | null;

/** Nothing is found where there is no file, or none that can be read: the fact is as true without its place. */
export const spansInFile = async (
  { engine, documents }: EngineDep & Partial<DocumentsDep>,
  shelf: Workspace["resumes"],
  resume: string | null,
): Promise<SpanOf> => {
  const found = resume === null ? null : await shelf.find(resume);
  if (!documents || !found?.ok) return () => null;
  const page = await documents.readResume(found.value.file);
  const reading = page.ok ? engine().readResume(page.value) : page;
  return reading.ok ? spanFinderOf(reading.value) : () => null;
};

/** A whole field first; else the sentence inside one, as far as the page writes it in the same way. */
const spanFinderOf = ({ text: page, resume, fields }: ResumeReading): SpanOf => {
  const values = fields.flatMap(({ path, span }) => {
    const value = valueAt(resume, path);
    return span !== null && typeof value === "string" && !UNSTORABLE.test(span.quote)
      ? [{ value, span }]
      : [];
  });
  const spanByValue = new Map(values.map(({ value, span }) => [value, span]));
  return (text) => {
    const whole = spanByValue.get(text);
    if (whole) return whole;
    const start = text.length < SHORTEST_SENTENCE ? -1 : page.indexOf(text);
    if (start >= 0) return { source: "resume", start, end: start + text.length, quote: text };
    return text.length < SHORTEST_SENTENCE
      ? null
      : (values.find(({ value }) => value.includes(text))?.span ?? null);
  };
};

/** Shorter words stand in many places of a page. */
const SHORTEST_SENTENCE = 20;

/** A span says exactly the words of its place, so one that no database keeps as it is, is left out. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

const valueAt = (root: unknown, path: string): unknown =>
  path
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, part) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, part)
          ? Reflect.get(value, part)
          : undefined,
      root,
    );
