/** `mettle evaluate POSTING --resume FILE`: the A–G evaluation, the same bytes through every door. */

import type { Operation } from "#app/operation.ts";
import { evaluationShape } from "#app/shapes/evaluation-shape.ts";
import { type Evaluation, printMarkdown, printText } from "#core/evaluation/index.ts";
import { makeReport, type ReportDeps, type UnusableInput } from "./make-report.ts";
import { type ReportInput, reportInput } from "./report-input.ts";

export const evaluatePosting: Operation<ReportInput, Evaluation, UnusableInput, ReportDeps> = {
  noun: "evaluation",
  verb: "create",
  summary: "Evaluate a posting against a résumé: seven blocks, every sentence with its evidence.",
  input: reportInput,
  output: evaluationShape,
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/evaluations", success: 200 },
  cli: {
    words: ["evaluate"],
    parameters: [
      {
        kind: "file",
        field: "posting",
        name: "POSTING",
        summary: "the posting: text, Markdown, HTML, JSON, .eml; - for stdin",
      },
      {
        kind: "file-option",
        field: "resume",
        flag: "resume",
        summary: "the résumé: Markdown, text, JSON Resume, PDF",
        required: true,
      },
      {
        kind: "structured-option",
        field: "profile",
        flag: "profile",
        summary: "targets, places, work rights, pay floor (JSON or YAML)",
      },
      {
        kind: "structured-option",
        field: "evidence",
        flag: "evidence",
        summary: "answers, stories, receipts (JSON)",
      },
      { kind: "option", field: "asOf", flag: "as-of", summary: "the day 'present' ends on, YYYY-MM-DD" },
    ],
    example: "mettle evaluate knowledge/demo/posting.md --resume knowledge/demo/resume.md",
  },
  print: (evaluation, style, { engine }) =>
    printText(evaluation, { heading: null, rubric: engine().catalogue.rubric, style }),
  printMarkdown: (evaluation, { engine }) =>
    printMarkdown(evaluation, { heading: null, rubric: engine().catalogue.rubric }),
  run: async (deps, input) => {
    const report = await makeReport(deps, input);
    return report.ok ? { ok: true, value: report.value.evaluation } : report;
  },
};
