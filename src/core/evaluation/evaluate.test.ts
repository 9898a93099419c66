import { expect, test } from "vitest";
import { evaluate } from "#core/evaluation/index.ts";
import { builtEntry, builtFacts, builtInput, builtPosting } from "#test/support/evaluation-input.ts";

const posting = builtPosting(`Senior Backend Engineer (fictional)
must: Go, PostgreSQL, Kafka or RabbitMQ
nice: Terraform`);

const resume = `Backend Engineer, Oakbank (fictional), 2019 – 2026
Built the ledger service in Go and cut p99 latency from 900 ms to 120 ms
Chose PostgreSQL over MongoDB because transfers need transactions, and accepted slower writes
Led the response to a Kafka outage and capped retries so that it could not spread
Replaced nightly batch exports by an outbox relay in Go, since replays were cheaper than locks
Skills: Go, PostgreSQL, Kafka, Terraform`;

const facts = builtFacts(resume, {
  "Built the ledger service in Go and cut p99 latency from 900 ms to 120 ms": {
    ownership: "built",
    scope: "service",
    operations: ["latency", "before-after"],
    outcome: true,
  },
  "Chose PostgreSQL over MongoDB because transfers need transactions, and accepted slower writes": {
    ownership: "owned",
    scope: "service",
    tradeoffs: ["choice", "alternative", "reason", "cost"],
  },
  "Led the response to a Kafka outage and capped retries so that it could not spread": {
    ownership: "led",
    scope: "service",
    operations: ["incident", "failure-owned", "prevention"],
  },
  "Replaced nightly batch exports by an outbox relay in Go, since replays were cheaper than locks": {
    ownership: "built",
    scope: "service",
    tradeoffs: ["choice", "alternative", "reason"],
  },
  "Skills: Go, PostgreSQL, Kafka, Terraform": { kind: "skills-list", entry: null },
});

test("a résumé that shows the work is told to apply", () => {
  const evaluation = evaluate(builtInput(posting, resume, facts));
  expect(evaluation.verdict).toBe("apply");
});

test("the same person with a list of technologies is not", () => {
  const list = facts.filter(({ kind }) => kind === "skills-list");
  const evaluation = evaluate(builtInput(posting, resume, list));
  expect(evaluation.score).toBe(0);
  expect(evaluation.gaps.map(({ kind }) => kind)).toContain("listed-not-shown");
});

test("the same input gives the same bytes", () => {
  const input = builtInput(posting, resume, facts);
  expect(JSON.stringify(evaluate(input))).toBe(JSON.stringify(evaluate(input)));
});

test("a nurse's résumé scores below two, and no line insults it", () => {
  const text =
    "Nurse, Ward 7 (fictional), 2015 – 2026\nLed a ward of 14 beds and cut falls from 9 to 3 a year";
  const line = "Led a ward of 14 beds and cut falls from 9 to 3 a year";
  const nurse = builtFacts(text, {
    [line]: {
      ownership: "led",
      scope: "team",
      operations: ["before-after"],
      outcome: true,
      entry: builtEntry(text, { title: "Nurse" }),
    },
  });
  expect(evaluate(builtInput(posting, text, nurse)).score).toBeLessThan(2);
});
