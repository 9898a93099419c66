/** `mettle claims verify --resume FILE < TEXT`: each sentence against the facts of a résumé, a refusal with its reason. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import {
  type ReportDeps,
  type UnusableInput,
  understandResume,
} from "#app/operations/evaluation/make-report.ts";
import { printVerdicts } from "#app/print/print-verdicts.ts";
import { claimsText, sentenceVerdicts } from "#app/shapes/claims/claims-shape.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { ok } from "#core/base/result.ts";
import { citableFactsOf, createVerifier, type SentenceVerdict } from "#core/claims/index.ts";

const input = z.strictObject({
  resume: documentInput,
  text: claimsText.describe("what is claimed; a newline ends a sentence"),
  asOf: z.iso.date().nullable().default(null).describe("UTC day; the catalogue's own date when null"),
});

export const verifyClaims: Operation<
  z.infer<typeof input>,
  ReadonlyArray<SentenceVerdict>,
  UnusableInput,
  ReportDeps
> = {
  noun: "claim",
  verb: "verify",
  summary: "Check each sentence of a text against the facts of a résumé.",
  input,
  output: sentenceVerdicts,
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/verifications", success: 200 },
  cli: {
    words: ["claims", "verify"],
    parameters: [
      {
        kind: "text",
        field: "text",
        name: "TEXT",
        summary: "a file with sentences; standard input when absent",
      },
      {
        kind: "file-option",
        field: "resume",
        flag: "resume",
        summary: "the résumé whose facts count",
        required: true,
      },
      { kind: "option", field: "asOf", flag: "as-of", summary: "the day 'present' ends on, YYYY-MM-DD" },
    ],
    example: "mettle claims verify letter.txt --resume knowledge/demo/resume.md",
  },
  print: printVerdicts,
  run: async (deps, { resume, text, asOf }) => {
    const reading = await understandResume(deps, resume);
    if (!reading.ok) return reading;
    const { catalogue, taxonomy } = deps.engine();
    const { wording } = catalogue;
    const known = { taxonomy, wording, asOf: asOf ?? catalogue.date };
    return ok(createVerifier(citableFactsOf(reading.value, known), known).verify(text));
  },
};
