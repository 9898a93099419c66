/** Findings for a terminal of 80 columns: by section, the severity as a word, the rule at the right. */
import type { Terminal } from "#app/operation.ts";
import type { LintAnswer, LintRuleText } from "#app/operations/resume/lint-rule-texts.ts";
import { filled, padded } from "#core/evaluation/index.ts";
import type { LintFinding, LintSeverity } from "#core/resume-lint/index.ts";

export const printLint = (answer: LintAnswer, style: Terminal): string => {
  if (answer.length > 0 && answer.every((each) => "id" in each)) return printRules(answer, style);
  return printFindings(
    answer.filter((each) => "rule" in each),
    style,
  );
};

const WIDTH = 80;

const printFindings = (findings: ReadonlyArray<LintFinding>, style: Terminal): string => {
  if (findings.length === 0)
    return "No rule has anything to say. What no rule can see: whether it is true and worth telling.\n";
  const sections = new Map<string, Array<LintFinding>>();
  for (const finding of findings) {
    const name = sectionOf(finding.path);
    sections.set(name, [...(sections.get(name) ?? []), finding]);
  }
  const lines = [...sections].flatMap(([name, found]) => [
    style.strong(name),
    ...found.flatMap((finding) => findingLines(finding, style)),
    "",
  ]);
  return `${[...lines, ...footLines(findings, style)].join("\n")}\n`;
};

const findingLines = (
  { severity, message, rule, fix }: LintFinding,
  style: Terminal,
): ReadonlyArray<string> => {
  const text = fix === null ? message : `${message} [safe fix]`;
  const [first = "", ...rest] = filled(`  ${padded(severity, 8)} `, text);
  const tone = severity === "info" ? style.quiet : style.warning;
  const marked = `  ${tone(padded(severity, 8))} ${first.slice(LEFT)}`;
  const last = rest.at(-1) ?? first;
  const room = WIDTH - last.length - rule.length;
  if (room < 2) return [marked, ...rest, `${" ".repeat(WIDTH - rule.length)}${style.quiet(rule)}`];
  const tail = `${" ".repeat(room)}${style.quiet(rule)}`;
  return rest.length === 0 ? [`${marked}${tail}`] : [marked, ...rest.slice(0, -1), `${last}${tail}`];
};

/** Two blanks, the word, one blank. */
const LEFT = 11;

const footLines = (findings: ReadonlyArray<LintFinding>, style: Terminal): ReadonlyArray<string> => {
  const count = (severity: LintSeverity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const of = (n: number, name: string) => `${n} ${name}${n === 1 ? "" : "s"}`;
  const total = `${of(count("error"), "error")} · ${of(count("warning"), "warning")} · ${count("info")} info`;
  const worst = (["error", "warning", "info"] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )[0];
  const rule = worst?.rule ?? "";
  return [style.strong(total), style.quiet(`why, with examples: mettle resume lint --explain ${rule}`)];
};

const nameBySection: Readonly<Record<string, string>> = {
  "": "The whole résumé",
  basics: "Contact and summary",
  work: "Experience",
  projects: "Projects",
  volunteer: "Voluntary work",
  skills: "Skills",
  education: "Education",
};

/** `/work/0/highlights/2` → "Experience, job 1". */
const sectionOf = (path: string): string => {
  const [, section = "", at] = path.split("/");
  const name = nameBySection[section] ?? `${section.charAt(0).toUpperCase()}${section.slice(1)}`;
  return section === "work" && at !== undefined ? `${name}, job ${Number(at) + 1}` : name;
};

const printRules = (rules: ReadonlyArray<LintRuleText>, style: Terminal): string => {
  const [only] = rules;
  if (rules.length === 1 && only !== undefined) return printRule(only, style);
  const width = Math.max(...rules.map(({ id }) => id.length)) + 1;
  const lines = rules.flatMap(({ id, severity, title }) =>
    filled(`${padded(id, width)}${padded(severity, 8)} `, title),
  );
  return `${[...lines, "", style.quiet(`${rules.length} rules. One in full: mettle resume lint --explain RULE`)].join("\n")}\n`;
};

const printRule = (
  { id, title, severity, requirement, reason, good, bad }: LintRuleText,
  style: Terminal,
): string => {
  const shown = (examples: ReadonlyArray<string>) =>
    examples.flatMap((show) => show.split("\n").flatMap((line) => filled("  ", line)));
  const lines = [
    style.strong(`${id}: ${title}`),
    "",
    ...filled("", reason),
    "",
    style.strong("This raises it"),
    ...shown(bad),
    "",
    style.strong("This does not"),
    ...shown(good),
    "",
    style.quiet(`Severity ${severity}. From ${requirement.join(", ")}.`),
  ];
  return `${lines.join("\n")}\n`;
};
