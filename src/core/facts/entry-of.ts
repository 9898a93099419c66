/** Jobs, projects and voluntary work with their time, from the résumé's own dates. */
import type { Span } from "#core/base/text-span.ts";
import { spanOf } from "#core/base/text-span.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import type { Entry } from "./fact.ts";

/** Every dated or undated entry of the résumé, whether or not anything is written under it. */
export const entriesOf = (reading: ResumeReading, asOf: string): ReadonlyArray<Entry> => {
  const { work, projects, volunteer } = reading.resume;
  const spanByPath = headerSpansOf(reading);
  const make = (
    path: string,
    kind: Entry["kind"],
    names: readonly [string, string],
    start: string,
    end: string,
  ) =>
    entryOf(
      { path, kind, organisation: names[0], title: names[1], span: spanByPath(path) },
      start,
      end,
      asOf,
    );
  return [
    ...work.map((job, i) => make(`/work/${i}`, "work", [job.name, job.position], job.startDate, job.endDate)),
    ...projects.map((one, i) =>
      make(`/projects/${i}`, "project", [one.name, ""], one.startDate, one.endDate),
    ),
    ...volunteer.map((one, i) =>
      make(`/volunteer/${i}`, "volunteer", [one.organization, one.position], one.startDate, one.endDate),
    ),
  ];
};

type Named = Pick<Entry, "path" | "kind" | "organisation" | "title" | "span">;

const entryOf = (named: Named, startDate: string, endDate: string, asOf: string): Entry => {
  const start = monthOf(startDate);
  const current = endDate === "present" || (start !== null && endDate === "" && named.kind === "work");
  const end = current ? null : monthOf(endDate);
  return { ...named, start, end, current, months: monthsOf(startDate, current ? asOf : endDate) };
};

/** "2019" counts from January; anything that is no date is none. */
const monthOf = (date: string): string | null => {
  const match = /^(\d{4})(?:-(\d{2}))?/u.exec(date);
  return match === null ? null : `${match[1]}-${match[2] ?? "01"}`;
};

/**
 * Both months count ("Jan – Dec 2020" is twelve), a page with years only counts from January to January,
 * and an entry with dates lasted at least a month.
 */
const monthsOf = (startDate: string, endDate: string): number | null => {
  const [start, end] = [monthOf(startDate), monthOf(endDate)];
  if (start === null || end === null) return null;
  const isExact = /^\d{4}-\d{2}/u.test(endDate);
  return Math.max(1, monthNumber(end) - monthNumber(start) + (isExact ? 1 : 0));
};

export const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** A header is short; fields farther apart than this are not one header (in JSON they may stand anywhere). */
const LONGEST_HEADER = 400;

const headerSpansOf = ({ fields, text }: ResumeReading): ((path: string) => Span) => {
  const spansByEntry = new Map<string, Array<Span>>();
  for (const { path, span } of fields) {
    const [, entry, field = ""] = /^(\/[a-z]+\/\d+)\/([A-Za-z]+)/u.exec(path) ?? [];
    if (entry === undefined || span === null) continue;
    const spans = spansByEntry.get(entry) ?? [];
    if (HEADER_FIELDS.has(field) || spans.length === 0) spansByEntry.set(entry, [...spans, span]);
  }
  return (path) => {
    const spans = spansByEntry.get(path) ?? [];
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    if (spans.length > 0 && end - start <= LONGEST_HEADER) return spanOf("resume", text, start, end);
    return spans[0] ?? spanOf("resume", text, 0, 0);
  };
};

const HEADER_FIELDS = new Set(["name", "position", "organization", "startDate", "endDate"]);
