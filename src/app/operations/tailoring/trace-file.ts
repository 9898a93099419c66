/** `mettle trace FILE [LINE]`: the facts behind every line of a résumé or letter, or the word that has none. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import { type ReportDeps, understandResume } from "#app/operations/evaluation/make-report.ts";
import { citableFacts } from "#app/operations/fact/citable-facts.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import { printTrace } from "#app/print/print-trace.ts";
import { tailorAnswers } from "#app/shapes/claims/tailoring-shape.ts";
import { type TracedLine, tracedLines } from "#app/shapes/claims/trace-shape.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { WordList } from "#core/catalogue/index.ts";
import { citableFactsOf, createVerifier, type SentenceVerdict } from "#core/claims/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import { factsOfAnswers } from "#core/tailoring/index.ts";
import { placedAnswers } from "./placed-answers.ts";
import { tailorDeps } from "./tailor-posting.ts";

const input = z.strictObject({
  file: documentInput,
  line: z
    .string()
    .max(2000)
    .nullable()
    .default(null)
    .describe("the number of a line, or words of it; every line when null"),
  resume: documentInput
    .nullable()
    .default(null)
    .describe("the résumé whose facts count; the ledger of the workspace when null"),
  answers: tailorAnswers,
  asOf: z.iso.date().nullable().default(null),
});

export const traceFile: Operation<
  z.infer<typeof input>,
  ReadonlyArray<TracedLine>,
  Failure,
  ReportDeps & WorkspaceDep
> = {
  noun: "trace",
  verb: "show",
  summary: "Show the facts behind each line of a résumé, or the word that has none.",
  input,
  output: tracedLines,
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/traces", success: 200 },
  cli: {
    words: ["trace"],
    parameters: [
      { kind: "file", field: "file", name: "FILE", summary: "the résumé that would be sent, in any format" },
      {
        kind: "word",
        field: "line",
        name: "LINE",
        summary: "number of a line, or words of it",
        optional: true,
      },
      {
        kind: "file-option",
        field: "resume",
        flag: "resume",
        summary: "the résumé whose facts count; the ledger when absent",
      },
      {
        kind: "structured-option",
        field: "answers",
        flag: "answers",
        summary: "answers that count as facts",
      },
      { kind: "option", field: "asOf", flag: "as-of", summary: "the day 'present' ends on, YYYY-MM-DD" },
    ],
    example: "mettle trace knowledge/demo/resume.md --resume knowledge/demo/resume.md",
  },
  print: printTrace,
  run: async (deps, { file, line, resume, answers, asOf }) => {
    const read = await understandResume(deps, file);
    if (!read.ok) return read;
    const known = tailorDeps(deps, asOf);
    const facts = await factsFor(deps, { resume, answers, asOf });
    if (!facts.ok) return facts;
    const verifier = createVerifier(facts.value, known);
    const textById = new Map(facts.value.map(({ id, text }) => [id, text]));
    const isTitle = sectionTitleReader(known.wording);
    const stated = citableFactsOf(read.value, known).filter((fact) => !isTitle(fact));
    const lines = stated.map(({ text }, index): TracedLine => {
      const verdicts = verifier.verify(text);
      const ids = new Set(verdicts.flatMap(({ claims }) => claims.flatMap((claim) => claim.facts)));
      return {
        line: index + 1,
        text,
        status: worstOf(verdicts),
        facts: [...ids].map((id) => ({ id, text: textById.get(id) ?? "" })),
        verdicts,
      };
    });
    return wanted(lines, line);
  },
};

/** "Experience" above a section says nothing about the person. */
const sectionTitleReader = (wording: ReadonlyArray<WordList>): ((fact: CitableFact) => boolean) => {
  const groups = wording.find(({ id }) => id === "resume-sections")?.groups ?? {};
  const titles = new Set(Object.values(groups).flat());
  return ({ kind, text }) =>
    kind === "other" &&
    titles.has(
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}&? -]+/gu, " ")
        .trim(),
    );
};

/** Of a file with the answers to its questions, or everything that may be cited from the ledger. */
const factsFor = async (
  deps: ReportDeps & WorkspaceDep,
  { resume, answers, asOf }: Pick<z.infer<typeof input>, "resume" | "answers" | "asOf">,
): Promise<Result<ReadonlyArray<CitableFact>, Failure>> => {
  if (resume === null) {
    const facts = await citableFacts(deps, null);
    return facts.length > 0 ? ok(facts) : err(emptyLedger);
  }
  const base = await understandResume(deps, resume);
  if (!base.ok) return base;
  const facts = citableFactsOf(base.value, tailorDeps(deps, asOf));
  return ok([...facts, ...factsOfAnswers(placedAnswers(base.value.resume, answers).answers, facts)]);
};

const emptyLedger: Failure = {
  type: "EmptyLedger",
  message: "The ledger holds no fact yet. Name the résumé whose facts count with --resume FILE.",
};

const worstOf = (verdicts: ReadonlyArray<SentenceVerdict>): SentenceVerdict["status"] =>
  verdicts.find(({ status }) => status === "contradicted")?.status ??
  verdicts.find(({ status }) => status === "unsupported")?.status ??
  "supported";

const wanted = (
  lines: ReadonlyArray<TracedLine>,
  line: string | null,
): Result<ReadonlyArray<TracedLine>, Failure> => {
  if (line === null) return ok(lines);
  const words = line.toLowerCase();
  const found = /^\d+$/u.test(line)
    ? lines.filter((one) => one.line === Number(line))
    : lines.filter(({ text }) => text.toLowerCase().includes(words));
  return found.length > 0
    ? ok(found)
    : err({
        type: "NoSuchLine",
        message: `No line of the file has the number or words "${line}". Without LINE every line is listed with its number.`,
      });
};
