/** Whole invented résumés: good ones are left in peace, poor ones are told what is wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { pageTextOf } from "#core/page-text/index.ts";
import { readResume } from "#core/resume/index.ts";
import { type LintFinding, lintResume } from "#core/resume-lint/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "../../support/catalogue.ts";

const { wording } = catalogue;
const deps = { taxonomy: createTaxonomy(catalogue.skills), wording };
const here = new URL(".", import.meta.url);

const findingsOn = (file: string): ReadonlyArray<LintFinding> => {
  const text = readFileSync(new URL(file, here), "utf8");
  const reading = readResume(pageTextOf(text, file.endsWith(".md") ? "markdown" : "text"), { wording });
  if (!reading.ok) return [];
  const { resume, fields, removed, pages, text: source } = reading.value;
  const spanByPath = new Map(fields.map(({ path, span }) => [path, span]));
  const sourceOf = (path: string) => spanByPath.get(path) ?? null;
  return lintResume({ resume, asOf: "2026-11-23", level: null, source, sourceOf, pages, removed }, deps);
};

const expected: Readonly<Record<string, { rules: Array<string>; never?: Array<string> }>> = parse(
  readFileSync(new URL("expected.yml", here), "utf8"),
);

test.each(readdirSync(new URL("good", here)))("good/%s: no error and at most three warnings", (file) => {
  const told = findingsOn(`good/${file}`).filter(({ severity }) => severity !== "info");
  expect(told.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(told.map(({ rule, message }) => `${rule}: ${message}`).slice(3)).toEqual([]);
});

test.each(readdirSync(new URL("poor", here)))("poor/%s: every fault it was written with is found", (file) => {
  const found = new Set(findingsOn(`poor/${file}`).map(({ rule }) => rule));
  const { rules, never = [] } = expected[file] ?? { rules: [] };
  expect(rules.filter((rule) => !found.has(rule))).toEqual([]);
  expect(never.filter((rule) => found.has(rule))).toEqual([]);
});

test("a finding cites the file's own words", () => {
  for (const file of readdirSync(new URL("poor", here))) {
    const text = readFileSync(new URL(`poor/${file}`, here), "utf8");
    for (const { span } of findingsOn(`poor/${file}`)) {
      if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.quote);
    }
  }
});
