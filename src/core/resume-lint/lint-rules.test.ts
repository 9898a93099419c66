import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import type { LintFinding } from "./finding.ts";
import { type LintExample, lintResume, lintRules } from "./index.ts";
import type { LintRule } from "./lint-rule.ts";

const deps = { taxonomy: createTaxonomy(catalogue.skills), wording: catalogue.wording };

const findingsOn = (example: LintExample, rule: LintRule): ReadonlyArray<LintFinding> => {
  const { resume, level = null, pages = [], removed = [], written = {}, marked = {} } = example;
  const lines = Object.entries(marked).map(([path, sign]) => ({ path, line: `${sign} ${path}` }));
  const source = example.source ?? lines.map(({ line }) => line).join("\n");
  const sourceOf = (path: string) => {
    const at = source.indexOf(path);
    const quote = written[path] ?? (path in marked ? path : undefined);
    const start = at < 0 ? 0 : at;
    return quote === undefined
      ? null
      : { source: "resume" as const, start, end: start + quote.length, quote };
  };
  return lintResume({ resume, asOf: "2026-11-23", level, pages, removed, source, sourceOf }, deps, [rule]);
};

test.each(lintRules.map((rule) => [rule.id, rule] as const))(
  "%s: its examples show what it says",
  (_, rule) => {
    for (const example of rule.good) {
      expect([example.show, findingsOn(example, rule).map(({ message }) => message)]).toEqual([
        example.show,
        [],
      ]);
    }
    for (const example of rule.bad) {
      const findings = findingsOn(example, rule);
      expect([example.show, findings.length > 0]).toEqual([example.show, true]);
      for (const { message } of findings) expect(message).toMatch(/\d+ (?:minutes?|hours?)\.$/u);
    }
  },
);

test("every file of rules/ is registered under its own name, and no id stands twice", () => {
  const files = readdirSync(new URL("./rules", import.meta.url)).map((name) => name.replace(/\.ts$/u, ""));
  expect(lintRules.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("a fix changes form only: every figure and every name is still there", () => {
  const fixes = lintRules.flatMap((rule) =>
    rule.bad.flatMap((example) => findingsOn(example, rule).flatMap(({ fix }) => fix?.replacements ?? [])),
  );
  expect(fixes.length).toBeGreaterThan(0);
  const figures = (text: string) => text.match(/\d+/gu) ?? [];
  for (const { path, before, after } of fixes) {
    const isDate = /Date$/u.test(path);
    if (after !== "" && !isDate) expect(figures(after)).toEqual(figures(before));
  }
});
