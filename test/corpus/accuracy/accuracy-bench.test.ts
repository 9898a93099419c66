import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createEngine } from "#app/create-engine.ts";
import { catalogue } from "#test/support/catalogue.ts";
import type { Label } from "../../../bench/accuracy/gold.ts";
import { printAccuracyBench, runAccuracyBench } from "../../../bench/accuracy/index.ts";
import { scoreSkills } from "../../../bench/accuracy/score-skills.ts";

const directory = new URL("./labelled", import.meta.url).pathname;
const engine = createEngine(catalogue);

test("two invented postings are read right, and a baseline of the same run stands beside", () => {
  const { postings, figures, misses } = runAccuracyBench({ directory, engine });
  expect(postings).toBe(2);
  expect(misses).toEqual([]);
  for (const { value, bound } of figures) expect(value).toBe(bound === "min" ? 100 : 0);
  expect(figures.every(({ baseline }) => baseline === null || baseline <= 100)).toBe(true);
});

test("a name in the labels that no card has is told, not skipped in silence", () => {
  expect(runAccuracyBench({ directory, engine }).unknownSkills).toEqual(["Quillwort"]);
});

test("predictions are one JSON line a posting, in the labels' own fields and names", () => {
  const folder = mkdtempSync(join(tmpdir(), "mettle-accuracy-"));
  const predictionsFile = join(folder, "predictions.jsonl");
  runAccuracyBench({ directory, engine, predictionsFile });
  const [first] = readFileSync(predictionsFile, "utf8")
    .trim()
    .split("\n")
    .map((line): Label => JSON.parse(line));
  rmSync(folder, { recursive: true });
  expect(first).toMatchObject({
    id: "001",
    must_have: ["Kafka", "Distributed systems"],
    must_any: [["Java", "Kotlin"]],
    nice_to_have: ["Terraform"],
    stack: ["PostgreSQL"],
    visa: "no",
  });
});

test("with its title blanked a posting is judged by its body", () => {
  const { figures } = runAccuracyBench({ directory, engine, isTitleBlanked: true });
  expect(figures.find(({ id }) => id === "level")?.value).toBeLessThan(100);
});

test("an or-group counts once and its other members are no false positives; stack is neutral", () => {
  const label: Label = {
    id: "1",
    archetype: "backend",
    level: "mid",
    min_years: null,
    must_have: ["Go"],
    must_any: [["AWS", "GCP"]],
    nice_to_have: ["Rust"],
    stack: ["Redis"],
    comp: null,
    remote: "unknown",
    locations: [],
    visa: "unknown",
    employment: "unknown",
    legit_flags: [],
  };
  const predicted: Label = {
    ...label,
    must_have: ["Go", "AWS", "Redis", "Rust"],
    must_any: [],
    nice_to_have: [],
  };
  const names = ["Go", "AWS", "GCP", "Rust", "Redis", "Java"];
  const scores = scoreSkills([{ gold: label, predicted }], names, () => true);
  expect(scores.groupsHit).toEqual({ hits: 1, of: 1 });
  expect(scores.mustFalse).toBe(1);
  expect(scores.sideRight).toEqual({ hits: 1, of: 2 });
  expect(scores.anyMention).toEqual({ hits: 4, of: 5 });
});

test("the printed table fits a terminal and marks what is not met", () => {
  const printed = printAccuracyBench(runAccuracyBench({ directory, engine, isTitleBlanked: true }));
  for (const line of printed.split("\n").slice(0, 20)) expect(line.length).toBeLessThanOrEqual(80);
  expect(printed).toContain("✗");
});
