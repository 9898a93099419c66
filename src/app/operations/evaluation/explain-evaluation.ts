/** `mettle why score` and `mettle why SENTENCE`: the arithmetic, or one sentence with the words that support it. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import { err, ok } from "#core/base/result.ts";
import {
  type Evaluation,
  type Explanation,
  printWhy,
  statementsOf,
  why,
  whyScore,
} from "#core/evaluation/index.ts";
import { makeReport, type ReportDeps } from "./make-report.ts";
import { reportInput } from "./report-input.ts";

const input = reportInput.extend({
  what: z.string().min(1).max(500).describe('"score", the id of a sentence such as B.req-3, or words of it'),
});

interface Answer {
  readonly what: string;
  readonly text: string;
}

export const explainEvaluation: Operation<z.infer<typeof input>, Answer, Failure, ReportDeps> = {
  noun: "evaluation",
  verb: "explain",
  summary: "Say why: the arithmetic of the score, or the evidence of one sentence.",
  input,
  output: z.object({ what: z.string(), text: z.string() }),
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/explanations", success: 200 },
  cli: {
    words: ["why"],
    parameters: [
      {
        kind: "word",
        field: "what",
        name: "WHAT",
        summary: "score, a sentence's id (B.req-3), or words of it",
      },
      { kind: "file", field: "posting", name: "POSTING", summary: "the posting" },
      { kind: "file-option", field: "resume", flag: "resume", summary: "the résumé", required: true },
      { kind: "structured-option", field: "profile", flag: "profile", summary: "targets and constraints" },
      {
        kind: "structured-option",
        field: "evidence",
        flag: "evidence",
        summary: "answers, stories, receipts",
      },
      { kind: "option", field: "asOf", flag: "as-of", summary: "the day 'present' ends on, YYYY-MM-DD" },
    ],
    example: "mettle why score knowledge/demo/posting.md --resume knowledge/demo/resume.md",
  },
  print: ({ text }) => text,
  run: async (deps, { what, ...files }) => {
    const report = await makeReport(deps, files);
    if (!report.ok) return report;
    const { evaluation } = report.value;
    if (what === "score") return ok({ what, text: whyScore(evaluation, deps.engine().catalogue.rubric) });
    const explanation = explain(evaluation, what);
    if (explanation === null) {
      return err({
        type: "NoSuchStatement",
        message: `No sentence of this report has the id or words "${what}". The JSON report lists every id.`,
      });
    }
    return ok({ what, text: printWhy(explanation) });
  },
};

/** By id, else the first sentence that holds the words, whatever their case. */
const explain = (evaluation: Evaluation, what: string): Explanation | null => {
  const words = what.toLowerCase();
  const named = statementsOf(evaluation).find(
    ({ id, text }) => id === what || text.toLowerCase().includes(words),
  );
  return why(evaluation, named?.id ?? what);
};
