/** All rules on one résumé: pure, and quick enough to run on each keystroke. */
import type { Span } from "#core/base/text-span.ts";
import { type LintDeps, type LintInput, LONGEST_READ, lintCaseOf } from "./case/lint-case-of.ts";
import type { LintFinding, LintReplacement } from "./finding.ts";
import type { LintDraft, LintRule } from "./lint-rule.ts";
import { lintRules } from "./lint-rules.ts";

/**
 * Findings in the order of the résumé: contact and summary, jobs from the first to the last, and so on.
 *
 * @example
 * const findings = lintResume({ resume, asOf, level: null, sourceOf: () => null, pages: [], removed: [] }, deps);
 * findings[0]?.rule; // "vague-bullet"
 */
export const lintResume = (
  input: LintInput,
  deps: LintDeps,
  rules: ReadonlyArray<LintRule> = lintRules,
): ReadonlyArray<LintFinding> => {
  const prepared = lintCaseOf(input, deps);
  return rules
    .flatMap((rule) => rule.check(prepared).map((draft) => findingOf(rule, draft, input.sourceOf)))
    .map((finding) => ({ finding, key: orderOf(finding.path) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ finding }) => finding);
};

const findingOf = (
  { id, severity }: LintRule,
  draft: LintDraft,
  sourceOf: LintInput["sourceOf"],
): LintFinding => ({
  rule: id,
  severity: draft.severity ?? severity,
  path: draft.path,
  span: draft.span ?? narrowed(sourceOf(draft.path), draft.words),
  message: draft.message,
  fix: draft.fix?.replacements.every(isWhole) ? draft.fix : null,
});

/** A line that was not read to its end is not rewritten. */
const isWhole = ({ before }: LintReplacement): boolean => before.length < LONGEST_READ;

/** The words within their field; the whole field where the file breaks or marks them up. */
const narrowed = (span: Span | null, words: string | undefined): Span | null => {
  const at = span === null || words === undefined ? -1 : span.quote.indexOf(words);
  if (span === null || words === undefined || at < 0) return span;
  return { ...span, start: span.start + at, end: span.start + at + words.length, quote: words };
};

const SECTIONS = ["", "basics", "work", "projects", "volunteer", "skills", "education"];

/** The section, then the numbers of the path: `/work/0/highlights/2` → [2, 0, 2]. */
const orderOf = (path: string): ReadonlyArray<number> => {
  const [, section = "", ...rest] = path.split("/");
  const at = SECTIONS.indexOf(section);
  return [at < 0 ? SECTIONS.length : at, ...rest.map((part) => (/^\d+$/u.test(part) ? Number(part) + 1 : 0))];
};

const compare = (one: ReadonlyArray<number>, other: ReadonlyArray<number>): number => {
  for (let i = 0; i < Math.max(one.length, other.length); i += 1) {
    const difference = (one[i] ?? -1) - (other[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
};
