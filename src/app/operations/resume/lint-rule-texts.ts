/** The rules of the linter as a person reads them: reason and examples, without the function. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import { lintRuleShape } from "#app/shapes/lint-shape.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { type LintFinding, type LintRule, lintRules } from "#core/resume-lint/index.ts";

export interface LintRuleText extends Pick<LintRule, "id" | "title" | "severity" | "requirement" | "reason"> {
  readonly good: ReadonlyArray<string>;
  readonly bad: ReadonlyArray<string>;
}

export type LintAnswer = ReadonlyArray<LintFinding> | ReadonlyArray<LintRuleText>;

export const lintRuleTexts: ReadonlyArray<LintRuleText> = lintRules.map(
  ({ id, title, severity, requirement, reason, good, bad }) => ({
    id,
    title,
    severity,
    requirement,
    reason,
    good: good.map(({ show }) => show),
    bad: bad.map(({ show }) => show),
  }),
);

/** A list of one, so that one rule and all rules have one shape. */
export const describeRule = (id: string): Result<ReadonlyArray<LintRuleText>, NoSuchRule> => {
  const found = lintRuleTexts.filter((rule) => rule.id === id);
  return found.length > 0
    ? ok(found)
    : err({
        type: "NoSuchRule",
        message: `There is no rule "${id}". mettle resume lint --rules lists them.`,
      });
};

export interface NoSuchRule {
  readonly type: "NoSuchRule";
  readonly message: string;
}

type ListRules = Operation<Record<string, never>, ReadonlyArray<LintRuleText>, never, EngineDep>;

export const listLintRules: ListRules = {
  noun: "lint-rule",
  verb: "list",
  summary: "List the rules of the résumé linter with their reasons and examples.",
  input: z.strictObject({}) as unknown as ListRules["input"],
  output: z.array(lintRuleShape).readonly() as unknown as ListRules["output"],
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/lint-rules", success: 200 },
  cli: null,
  run: async () => ok(lintRuleTexts),
};
