/** `mettle resume lint`: what a reader would stop at in a file, or what one rule means. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import {
  type ReportDeps,
  type UnusableInput,
  understandResume,
} from "#app/operations/evaluation/make-report.ts";
import { printLint } from "#app/print/print-lint.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { lintFindingShape, lintLevel, lintRuleShape } from "#app/shapes/lint-shape.ts";
import { err, ok } from "#core/base/result.ts";
import { lintResume } from "#core/resume-lint/index.ts";
import { describeRule, type LintAnswer, lintRuleTexts } from "./lint-rule-texts.ts";

const input = z.strictObject({
  resume: documentInput.nullable().default(null),
  explain: z.string().max(60).nullable().default(null).describe("Explain this rule instead"),
  rules: z.boolean().default(false).describe("List all rules instead"),
  level: lintLevel.nullable().default(null).describe("Worked out from titles and dates when null"),
  asOf: z.iso.date().nullable().default(null).describe("UTC day; the catalogue's own date when null"),
});

type LintFile = Operation<z.infer<typeof input>, LintAnswer, UnusableInput | NothingToLint, ReportDeps>;

export const lintResumeFile: LintFile = {
  noun: "resume",
  verb: "lint",
  summary: "List what a reader of a résumé would stop at, each with its next step; no score.",
  input,
  output: z.union([
    z.array(lintFindingShape).readonly(),
    z.array(lintRuleShape).readonly(),
  ]) as unknown as LintFile["output"],
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/resume-findings", success: 200 },
  cli: {
    words: ["resume", "lint"],
    parameters: [
      {
        kind: "file",
        field: "resume",
        name: "FILE",
        summary: "PDF, DOCX, Markdown, text or JSON Resume; - for stdin",
        optional: true,
      },
      { kind: "option", field: "explain", flag: "explain", summary: "the reason and examples of a rule" },
      { kind: "option", field: "rules", flag: "rules", summary: "list all rules" },
      { kind: "option", field: "level", flag: "level", summary: "junior, mid or senior" },
      { kind: "option", field: "asOf", flag: "as-of", summary: "the day on which it is read, YYYY-MM-DD" },
    ],
    example: "mettle resume lint knowledge/demo/resume.md",
  },
  print: (answer, terminal) => printLint(answer, terminal),
  run: async (deps, { resume, explain, rules, level, asOf }) => {
    if (rules) return ok(lintRuleTexts);
    if (explain !== null) return describeRule(explain);
    if (resume === null) return err(nothingToLint);
    const reading = await understandResume(deps, resume);
    if (!reading.ok) return reading;
    const { fields, pages, removed } = reading.value;
    const spanByPath = new Map(fields.map(({ path, span }) => [path, span]));
    const { catalogue, taxonomy } = deps.engine();
    return ok(
      lintResume(
        {
          resume: reading.value.resume,
          asOf: asOf ?? catalogue.date,
          level,
          source: reading.value.text,
          sourceOf: (path) => spanByPath.get(path) ?? null,
          pages,
          removed,
        },
        { taxonomy, wording: catalogue.wording },
      ),
    );
  },
};

interface NothingToLint {
  readonly type: "NothingToLint" | "NoSuchRule";
  readonly message: string;
}

const nothingToLint: NothingToLint = {
  type: "NothingToLint",
  message: "Name a résumé file, or a rule with --explain RULE; --rules lists the rules.",
};
