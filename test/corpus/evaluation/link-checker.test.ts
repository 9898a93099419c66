import { expect, test } from "vitest";
import type { Evaluation } from "#core/evaluation/index.ts";
import { evaluate } from "#core/evaluation/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { builtFacts, builtInput, builtPosting } from "#test/support/evaluation-input.ts";
import { brokenLinks, spellingsByName } from "#test/support/link-checker.ts";

const resume = "Backend Engineer, Oakbank (fictional)\nBuilt the ledger service in Go for 40 shops";
const report = evaluate(
  builtInput(
    builtPosting("Senior Backend Engineer (fictional)\nmust: Go, Kafka"),
    resume,
    builtFacts(resume, { "Built the ledger service in Go for 40 shops": { ownership: "built" } }),
  ),
);
const names = spellingsByName(catalogue.skills);

/** The report with one more statement in block B. */
const withStatement = (statement: unknown): Evaluation => {
  const { B } = report.blocks;
  const planted = { ...B, statements: [...B.statements, statement] } as Evaluation["blocks"]["B"];
  return { ...report, blocks: { ...report.blocks, B: planted } };
};

const span = { source: "resume", start: 0, end: 16, quote: "Backend Engineer" };

test("a report as it comes has no broken link", () => {
  expect(brokenLinks(report, names)).toEqual([]);
});

test.each([
  ["a statement without a span", { id: "x", text: "Fine.", because: [] }],
  ["a card that stands alone", { id: "x", text: "Fine.", because: [{ card: "skills/go" }] }],
  ["a quote that is not at its offsets", { id: "x", text: "Fine.", because: [{ ...span, start: 3 }] }],
  [
    "an absence of something that is there",
    { id: "x", text: "Fine.", because: [{ ...span, end: resume.length, quote: "", absent: ["go"] }] },
  ],
  [
    "an absence in part of the text",
    { id: "x", text: "Fine.", because: [{ ...span, quote: "", absent: ["rust"] }] },
  ],
  ["a count of something else", { id: "x", text: "2 of 9 bullets.", because: [span] }],
  ["a number that nobody wrote", { id: "x", text: "It carried 4000 messages.", because: [span] }],
  ["a quotation that nobody wrote", { id: "x", text: "“Led the team” says so.", because: [span] }],
  ["a skill that the quote does not name", { id: "x", text: "Kafka: used at work.", because: [span] }],
  ["an id used twice", { id: "B.summary", text: "Fine.", because: [span] }],
])("the checker rejects %s", (_, statement) => {
  expect(brokenLinks(withStatement(statement), names)).not.toEqual([]);
});
