/** The evaluation together with the posting and résumé as they were understood: what the web page shows side by side. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import { evaluationShape } from "#app/shapes/evaluation-shape.ts";
import { postingShape } from "#app/shapes/posting-shape.ts";
import { resumeReadingShape } from "#app/shapes/resume-shape.ts";
import { makeReport, type Report, type ReportDeps, type UnusableInput } from "./make-report.ts";
import { type ReportInput, reportInput } from "./report-input.ts";

type ShowReport = Operation<ReportInput, Report, UnusableInput, ReportDeps>;

export const reportShape = z.object({
  evaluation: evaluationShape,
  posting: postingShape,
  resume: resumeReadingShape,
}) as unknown as ShowReport["output"];

export const showReport: ShowReport = {
  noun: "report",
  verb: "create",
  summary: "Evaluate, and show the posting and résumé as they were understood.",
  input: reportInput,
  output: reportShape,
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/reports", success: 200 },
  cli: null,
  run: makeReport,
};
