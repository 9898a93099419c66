export type { LintFinding, LintFix, LintSeverity } from "./finding.ts";
export { lintResume } from "./lint-resume.ts";
export type { LintExample, LintRule } from "./lint-rule.ts";
export { lintRules } from "./lint-rules.ts";
