/** A fact taken apart by the readers that evaluate résumés: nothing here understands words in a way of its own. */
import { spanOf } from "#core/base/text-span.ts";
import { type Fact, factsOf } from "#core/facts/index.ts";
import { blankResume, blankWork, datesIn, type ResumeReading } from "#core/resume/index.ts";
import type { CitableFact, FactJob } from "../ledger-fact.ts";
import { changesIn } from "./changes-in.ts";
import type { FactAtoms } from "./fact-atoms.ts";

/** What the readers of résumés need. */
export type AtomsDeps = Parameters<typeof factsOf>[1];

/**
 * @example
 * atomsOf(fact, deps).changes; // [{ before: "3.2 s", after: "180 ms", direction: "falls" }]
 */
export const atomsOf = (fact: CitableFact, deps: AtomsDeps): FactAtoms => {
  const marks = factsOf(asReading(fact), deps);
  const [ownership] = marks.flatMap((mark) => mark.ownership ?? []);
  const [scope] = marks.flatMap((mark) => mark.scope ?? []);
  const [outcome] = marks.flatMap((mark) => mark.outcome ?? []);
  const quantities = marks.flatMap((mark) => mark.quantities);
  return {
    subject: subjectOf(fact.job),
    action: ownership ? { words: ownership.span.quote, rank: ownership.rank } : null,
    objects: objectsOf(marks),
    quantities: quantities.map(({ span, value, unit, perSecond, dimension, role, bound }) => ({
      words: span.quote,
      ...{ value, unit, perSecond, dimension, role, bound },
    })),
    changes: changesIn(quantities),
    scope: scope ? { words: scope.span.quote, level: scope.level } : null,
    outcome: outcome?.quote ?? null,
    time: timeOf(fact, deps),
  };
};

/** "Backend Engineer, Lumen". */
const subjectOf = (job: FactJob | null): string =>
  job === null ? "" : [job.title, job.organisation].filter((words) => words !== "").join(", ");

/** A skill that is named twice is one object. */
const objectsOf = (marks: ReadonlyArray<Fact>): FactAtoms["objects"] => {
  const objects = new Map<string, FactAtoms["objects"][number]>();
  for (const { skill, span, negated } of marks.flatMap(({ skills }) => skills)) {
    const key = `${skill}${negated ? " not" : ""}`;
    if (!objects.has(key)) objects.set(key, { skill, words: span.quote, used: !negated });
  }
  return [...objects.values()];
};

/** A header's own dates are those of its job. */
const timeOf = ({ text, job, kind }: CitableFact, { wording }: AtomsDeps): FactAtoms["time"] => {
  const stated =
    kind === "header" ? { start: "", end: "" } : datesIn(text.slice(0, LONGEST_DATED), { wording });
  if (stated.start !== "" || stated.end !== "") return { ...stated, from: "words" };
  if (job === null || (job.start === "" && job.end === "")) return null;
  return { start: job.start, end: job.end, from: "job" };
};

/** A period stands in a line, not in a page. */
const LONGEST_DATED = 1000;

/** A résumé of one line. */
const asReading = ({ text, kind }: CitableFact): ResumeReading => {
  const isName = kind === "stack-line" || kind === "skills-list";
  const entry = isName ? { keywords: [text] } : { highlights: [text] };
  const path = isName ? "/work/0/keywords/0" : "/work/0/highlights/0";
  return {
    text,
    resume: { ...blankResume, work: [{ ...blankWork, ...entry }] },
    fields: [{ path, confidence: 1, box: null, span: spanOf("resume", text, 0, text.length) }],
    warnings: [],
    removed: [],
    pages: [],
  };
};
