/** Small hand-built postings and facts (fictional), for tests of the evaluation that need no parser. */
import { type Span, spanOf } from "#core/base/text-span.ts";
import type { EvaluationInput } from "#core/evaluation/index.ts";
import type { Entry, Fact } from "#core/facts/index.ts";
import type { Posting } from "#core/posting/index.ts";
import { quantitiesIn } from "#core/quantities/index.ts";
import type { Requirement } from "#core/requirements/index.ts";
import { blankResume, type ResumeReading } from "#core/resume/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";

const taxonomy = createTaxonomy(catalogue.skills);

export const builtPosting = (text: string, fields: Partial<Posting> = {}): Posting => ({
  text,
  title: text.split("\n")[0] ?? null,
  company: null,
  archetype: { id: "backend", specialisation: null, confidence: 0.9, alternates: [], because: [] },
  level: "senior",
  years: null,
  requirements: requirementsIn(text),
  pay: null,
  payAlternates: [],
  remote: "unknown",
  daysInOffice: null,
  locations: [],
  workRights: "unknown",
  employment: "unknown",
  loop: [],
  signals: [],
  removed: [],
  because: {
    title: [],
    company: [],
    level: [],
    years: [],
    pay: [],
    remote: [],
    daysInOffice: [],
    locations: [],
    workRights: [],
    employment: [],
    clearance: [],
  },
  ...fields,
});

/** Lines "must: Go, Kafka or NATS" and "nice: Terraform"; a comma separates requirements, "or" makes a group. */
const requirementsIn = (text: string): ReadonlyArray<Requirement> =>
  [...text.matchAll(/^(must|nice|stack): (.*)$/gmu)]
    .flatMap((line) => partsOf(text, line))
    .map((requirement, index) => ({ ...requirement, id: `req-${index + 1}` }));

const partsOf = (text: string, line: RegExpMatchArray): ReadonlyArray<Omit<Requirement, "id">> => {
  const [whole, word, list = ""] = line;
  const tier = word === "must" || word === "nice" ? word : "stack";
  let at = (line.index ?? 0) + whole.length - list.length;
  const lineStart = at;
  const mentions = taxonomy.mentionsIn(list);
  return list.split(", ").flatMap((part) => {
    const from = at - lineStart;
    const span = spanOf("posting", text, at, at + part.length);
    at += part.length + 2;
    const [first, ...rest] = mentions
      .filter(({ start }) => start >= from && start < from + part.length)
      .flatMap(({ skill }) => taxonomy.card(skill) ?? [])
      .map(({ id, name, kind }) => ({ skill: id, name, kind }));
    return first === undefined ? [] : [{ tier, anyOf: [first, ...rest], years: null, span }];
  });
};

export const citation = (source: Span["source"], text: string, quote: string): Span => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  return spanOf(source, text, start, start + quote.length);
};

export type Marks = Partial<{
  readonly kind: Fact["kind"];
  readonly ownership: NonNullable<Fact["ownership"]>["rank"];
  readonly scope: NonNullable<Fact["scope"]>["level"];
  readonly operations: ReadonlyArray<Fact["operations"][number]["kind"]>;
  readonly tradeoffs: ReadonlyArray<Fact["tradeoffs"][number]["kind"]>;
  readonly outcome: boolean;
  /** `null` for a line outside any job. */
  readonly entry: Entry | null;
}>;

/** Facts for some lines of `text`, each with the marks that a reader would find in it. */
export const builtFacts = (text: string, marksByLine: Readonly<Record<string, Marks>>): ReadonlyArray<Fact> =>
  Object.entries(marksByLine).map(([line, marks], index) => {
    const span = citation("resume", text, line);
    const within = (start: number, end: number): Span =>
      spanOf("resume", text, span.start + start, span.start + end);
    return {
      path: `/work/0/highlights/${index}`,
      kind: marks.kind ?? "bullet",
      span,
      entry: marks.entry === undefined ? builtEntry(text) : marks.entry,
      skills: taxonomy
        .mentionsIn(line)
        .map(({ skill, start, end }) => ({ skill, span: within(start, end), negated: false })),
      quantities: quantitiesIn(line).map((quantity) => ({
        ...quantity,
        span: within(quantity.start, quantity.end),
      })),
      ownership: marks.ownership === undefined ? null : { rank: marks.ownership, span },
      scope: marks.scope === undefined ? null : { level: marks.scope, span },
      operations: (marks.operations ?? []).map((kind) => ({ kind, span })),
      tradeoffs: (marks.tradeoffs ?? []).map((kind) => ({ kind, span })),
      outcome: marks.outcome === true ? span : null,
    };
  });

export const builtEntry = (text: string, fields: Partial<Entry> = {}): Entry => ({
  path: "/work/0",
  kind: "work",
  organisation: "Oakbank (fictional)",
  title: "Backend Engineer",
  span: citation("resume", text, text.split("\n")[0] ?? ""),
  start: "2019-01",
  end: "2026-01",
  current: false,
  months: 84,
  ...fields,
});

const emptyReading = (text: string): ResumeReading => ({
  text,
  resume: blankResume,
  fields: [],
  warnings: [],
  removed: [],
  pages: [],
});

export const builtInput = (
  posting: Posting,
  resumeText: string,
  facts: ReadonlyArray<Fact>,
  fields: Partial<EvaluationInput> = {},
): EvaluationInput => ({
  posting,
  resume: emptyReading(resumeText),
  facts,
  profile: null,
  profileText: null,
  evidence: null,
  evidenceText: null,
  catalogue,
  taxonomy,
  asOf: "2026-11-23",
  ...fields,
});
