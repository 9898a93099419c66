/** The specification of the verifier by example: every class of lie beside what an honest person may say of the same facts. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { verifierOfMarkdown } from "#test/support/verifier-of-markdown.ts";

const entryShape = z.strictObject({
  class: z.string(),
  /** Lines of the one job that every résumé of this register has. */
  bullets: z.array(z.string()).default([]),
  /** Markdown behind that job: another job, studies, skills. */
  beside: z.string().default(""),
  lies: z.array(z.string()).min(2),
  truths: z.array(z.string()).min(2),
});

const here = new URL(".", import.meta.url);
const register = readdirSync(here)
  .filter((name) => name.endsWith(".yml"))
  .flatMap((name) => z.array(entryShape).parse(parse(readFileSync(new URL(name, here), "utf8"))));

const resumeOf = ({ bullets, beside }: z.infer<typeof entryShape>): string =>
  [
    "# Ama Lindqvarn",
    "",
    "Leeds · ama@mail.example",
    "",
    "## Experience",
    "",
    "### Backend Engineer, Harbourline, Leeds",
    "",
    "Mar 2020 – Sep 2023",
    "",
    ...bullets.map((bullet) => `- ${bullet}`),
    "",
    beside,
  ].join("\n");

test("at least sixty classes of lies are specified, each once", () => {
  const names = register.map((entry) => entry.class);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(60);
});

describe.each(register)("$class", (entry) => {
  const { isAccepted } = verifierOfMarkdown(resumeOf(entry));

  test.each(entry.lies)("refused: %s", (text) => {
    expect(isAccepted(text)).toBe(false);
  });

  test.each(entry.truths)("supported: %s", (text) => {
    expect(isAccepted(text)).toBe(true);
  });
});

test("docs/claims.md shows every class with its first lie", () => {
  const page = readFileSync(new URL("../../../docs/claims.md", import.meta.url), "utf8");
  const missing = register.filter(
    (entry) => !page.includes(`| ${entry.class} |`) || !page.includes(entry.lies[0] ?? ""),
  );
  expect(missing.map((entry) => entry.class)).toEqual([]);
});
