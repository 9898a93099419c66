import { expect, test } from "vitest";
import { plain } from "#core/evaluation/index.ts";
import type { LintFinding } from "#core/resume-lint/index.ts";
import { printLint } from "./print-lint.ts";

const finding = (more: Partial<LintFinding>): LintFinding => ({
  rule: "vague-bullet",
  severity: "warning",
  path: "/work/0/highlights/2",
  span: null,
  message: "“Maintained backend services” says no result. Add what got better and by how much. 3 minutes.",
  fix: null,
  ...more,
});

test("without findings it says what no rule can see", () => {
  expect(printLint([], plain)).toContain("No rule has anything to say.");
});

test("findings stand under their part of the résumé, with severity as a word and the rule at the right", () => {
  const text = printLint(
    [finding({}), finding({ severity: "error", path: "/basics/email", rule: "contact-missing" })],
    plain,
  );
  expect(text).toContain("Experience, job 1\n  warning  “Maintained");
  expect(text).toContain("Contact and summary\n  error    ");
  expect(text).toMatch(/ {2}vague-bullet$/mu);
  expect(text).toContain("1 error · 1 warning · 0 info");
  expect(text).toContain("--explain contact-missing");
});

test("no line is wider than 80 columns, however long the words", () => {
  const long = finding({
    message: `${"x".repeat(300)} ${"word ".repeat(60)}3 minutes.`,
    rule: "r".repeat(27),
  });
  for (const line of printLint([long], plain).split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});
