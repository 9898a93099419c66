/** The shape of lint findings and rules on the wire (`mettle resume lint --json`). */
import { z } from "zod";
import { span } from "./evaluation-shape.ts";

const severity = z.enum(["error", "warning", "info"]);

const fix = z
  .object({
    title: z.string(),
    replacements: z
      .array(
        z.object({
          path: z.string(),
          before: z.string(),
          after: z.string().describe('"" removes the value from its list'),
        }),
      )
      .readonly(),
  })
  .meta({ id: "LintFix" });

export const lintFindingShape = z
  .object({
    rule: z.string().describe("Its reason and examples: mettle resume lint --explain RULE"),
    severity,
    path: z.string().describe('RFC 6901 pointer into the résumé; "" is the whole'),
    span: span.nullable().describe("The words in the file; null for a record and for what is missing"),
    message: z.string().describe("What is wrong, what to do, and how long it takes"),
    fix: fix.nullable().describe("Only where no fact changes"),
  })
  .meta({ id: "LintFinding" });

export const lintRuleShape = z
  .object({
    id: z.string(),
    title: z.string(),
    severity,
    requirement: z.array(z.string()).readonly(),
    reason: z.string(),
    good: z.array(z.string()).readonly(),
    bad: z.array(z.string()).readonly(),
  })
  .meta({ id: "LintRule" });

export const lintLevel = z.enum(["junior", "mid", "senior"]);
