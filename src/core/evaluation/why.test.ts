import { expect, test } from "vitest";
import {
  evaluate,
  plain,
  printMarkdown,
  printText,
  printWhy,
  statementsOf,
  why,
  whyScore,
} from "#core/evaluation/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { builtFacts, builtInput, builtPosting } from "#test/support/evaluation-input.ts";

const posting = builtPosting("Senior Backend Engineer (fictional)\nmust: Go, Kafka\nnice: Terraform");
const resume = "Backend Engineer, Oakbank (fictional)\nCut p99 from 900 ms to 120 ms in the Go ledger";
const facts = builtFacts(resume, {
  "Cut p99 from 900 ms to 120 ms in the Go ledger": {
    ownership: "built",
    operations: ["latency"],
    outcome: true,
  },
});
const report = evaluate(builtInput(posting, resume, facts));
const { rubric } = catalogue;

test("the arithmetic can be repeated on paper", () => {
  const lines = whyScore(report, rubric).split("\n");
  const products = lines.flatMap((line) => [...line.matchAll(/(\d\.\d) × (\d\.\d\d) = (\d\.\d+)/gu)]);
  expect(products.length).toBe(4);
  for (const [, score, weight, product] of products) {
    expect(Number(product)).toBeCloseTo(Number(score) * Number(weight), 9);
  }
  const sum = products.reduce((total, [, , , product]) => total + Number(product), 0);
  expect(Math.floor((sum / 0.8) * 10 + 0.5 + 1e-9) / 10).toBe(report.score);
});

test("why shows the words, what stands around them, and what was looked for in vain", () => {
  const found = why(report, "B.req-1");
  expect(found?.passages.map(({ quote }) => quote)).toContain("Go");
  const missing = why(report, "B.req-2");
  expect(missing?.missing).toEqual(["Kafka"]);
  expect(missing?.cards).toEqual(["skills/kafka"]);
  expect(why(report, "B.nothing")).toBeNull();
});

test("a count is explained by the lines that it counts", () => {
  expect(why(report, "C.summary")?.parts.map(({ id }) => id)).toEqual(["C.bullet-1"]);
});

test("every statement can be asked why and fits into 80 columns", () => {
  for (const { id } of statementsOf(report)) {
    const explanation = why(report, id);
    const printed = explanation === null ? "" : printWhy(explanation);
    expect(printed).not.toBe("");
    for (const line of printed.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  }
});

test("the report fits into 80 columns and says the verdict without colour", () => {
  const printed = printText(report, { heading: null, rubric, style: plain });
  expect(printed).toContain(report.verdict);
  for (const line of printed.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
});

test("an escape sequence in a posting never reaches the terminal, nor a tag the Markdown", () => {
  const hostile = builtPosting("\u001b[31mSenior\u202e <script>alert(1)</script>\nmust: Go");
  const evaluation = evaluate(builtInput(hostile, resume, facts));
  const printed = printText(evaluation, { heading: hostile.title, rubric, style: plain });
  expect(printed.includes("\u001b") || printed.includes("\u202e")).toBe(false);
  expect(printMarkdown(evaluation, { heading: hostile.title, rubric })).not.toContain("<script>");
});
