export type { LintLevel } from "./case/lint-case.ts";
export type { LintDeps, LintInput } from "./case/lint-case-of.ts";
export type { LintFinding, LintFix, LintReplacement, LintSeverity } from "./finding.ts";
export { lintResume } from "./lint-resume.ts";
export type { LintExample, LintRule } from "./lint-rule.ts";
export { lintRules } from "./lint-rules.ts";
