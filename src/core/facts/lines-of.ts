/** The lines of a résumé that state something, with the kind of statement and the job they belong to. */
import { type Span, spanOf } from "#core/base/text-span.ts";
import type { Resume, ResumeReading } from "#core/resume/index.ts";
import type { Fact } from "./fact.ts";
import { type AlignedText, alignedText, partOf } from "./text/aligned-text.ts";
import { sentencesOf } from "./text/sentences-of.ts";

export interface ResumeLine {
  readonly path: string;
  readonly kind: Fact["kind"];
  readonly span: Span;
  readonly text: AlignedText;
  /** Other names of the same list, which tell what an ambiguous name means ("Go" beside "Kafka"). */
  readonly beside: string;
  /** Path of the job or project. */
  readonly entry: string | null;
}

export const linesOf = (reading: ResumeReading): ReadonlyArray<ResumeLine> => {
  const page = pageOf(reading);
  const { resume } = reading;
  return [
    ...page.sentences("/basics/summary", resume.basics.summary, "summary", null),
    ...resume.work.flatMap((job, i) => [
      ...page.sentences(`/work/${i}/summary`, job.summary, "bullet", `/work/${i}`),
      ...page.bullets(`/work/${i}`, job.highlights),
      ...page.names(
        `/work/${i}/keywords`,
        job.keywords,
        isDated(job) ? "stack-line" : "skills-list",
        `/work/${i}`,
      ),
    ]),
    ...resume.projects.flatMap((one, i) => [
      ...page.sentences(`/projects/${i}/description`, one.description, "bullet", `/projects/${i}`),
      ...page.bullets(`/projects/${i}`, one.highlights),
      ...page.names(
        `/projects/${i}/keywords`,
        one.keywords,
        isDated(one) ? "stack-line" : "skills-list",
        `/projects/${i}`,
      ),
    ]),
    ...resume.volunteer.flatMap((one, i) => page.bullets(`/volunteer/${i}`, one.highlights)),
    ...resume.skills.flatMap((group, i) => page.skillGroup(`/skills/${i}`, group)),
    ...resume.certificates.flatMap((_, i) =>
      page.whole(`/certificates/${i}`, ["name", "issuer", "date"], "certificate"),
    ),
    ...resume.education.flatMap((_, i) => page.whole(`/education/${i}`, ["studyType", "area"], "education")),
  ];
};

const isDated = ({ startDate }: { readonly startDate: string }): boolean => startDate !== "";

const pageOf = ({ fields, text: page }: ResumeReading) => {
  const spanByPath = new Map(
    fields.flatMap(({ path, span }) => (span === null ? [] : [[path, span] as const])),
  );

  const one = (path: string, value: string): AlignedText | null => {
    const span = spanByPath.get(path);
    return span === undefined || value === "" ? null : alignedText(value, span, page);
  };

  const sentences = (path: string, value: string, kind: Fact["kind"], entry: string | null) => {
    const whole = one(path, value);
    if (whole === null) return [];
    return sentencesOf(whole.text).map(({ start, end }) => {
      const text = partOf(whole, start, end);
      return { path, kind, span: text.span, text, beside: "", entry };
    });
  };

  const bullets = (entry: string, highlights: ReadonlyArray<string>): ReadonlyArray<ResumeLine> =>
    highlights.flatMap((value, i) => {
      const path = `${entry}/highlights/${i}`;
      const text = one(path, value);
      return text === null
        ? []
        : [{ path, kind: "bullet" as const, span: text.span, text, beside: "", entry }];
    });

  const names = (path: string, values: ReadonlyArray<string>, kind: Fact["kind"], entry: string | null) =>
    values.flatMap((value, i): ReadonlyArray<ResumeLine> => {
      const text = one(`${path}/${i}`, value);
      return text === null
        ? []
        : [{ path: `${path}/${i}`, kind, span: text.span, text, beside: besideOf(values, i), entry }];
    });

  const skillGroup = (path: string, group: Resume["skills"][number]): ReadonlyArray<ResumeLine> => [
    ...lone(`${path}/name`, group.keywords.length === 0 ? group.name : ""),
    ...names(`${path}/keywords`, group.keywords, "skills-list", null),
  ];

  const lone = (path: string, value: string): ReadonlyArray<ResumeLine> => {
    const text = one(path, value);
    return text === null
      ? []
      : [{ path, kind: "skills-list", span: text.span, text, beside: "", entry: null }];
  };

  /** Several fields of one line read together, e.g. a certificate with issuer and year. */
  const whole = (
    path: string,
    names: ReadonlyArray<string>,
    kind: Fact["kind"],
  ): ReadonlyArray<ResumeLine> => {
    const spans = names.flatMap((name) => spanByPath.get(`${path}/${name}`) ?? []);
    const [first] = spans;
    if (first === undefined) return [];
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const span = end - start <= LONGEST_LINE ? spanOf("resume", page, start, end) : first;
    return [{ path, kind, span, text: alignedText(span.quote, span, page), beside: "", entry: null }];
  };

  return { sentences, bullets, names, skillGroup, whole };
};

/** Fields farther apart than this do not stand in one line. */
const LONGEST_LINE = 300;

/** Neighbours enough to tell, however long the list. */
const NEIGHBOURS = 4;

const besideOf = (values: ReadonlyArray<string>, at: number): string =>
  [...values.slice(Math.max(0, at - NEIGHBOURS), at), ...values.slice(at + 1, at + 1 + NEIGHBOURS)]
    .map((value) => value.slice(0, 60))
    .join(", ");
