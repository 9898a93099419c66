import { expect, test } from "vitest";
import { dropCandidates, keepCandidates, type Refusal } from "./mends.ts";

const refusal = (text: string, quote: string, nearest: string | null, kind: Refusal["kind"]): Refusal => {
  const start = text.indexOf(quote);
  return {
    text,
    status: "unsupported",
    kind,
    facts: [],
    nearest: nearest === null ? null : { fact: "F-12", text: nearest },
    reason: "",
    token: { start, end: start + quote.length, quote },
  };
};

const claimed = "Built a Kafka consumer for order e-mails, handling 40M events daily.";

test("a few words of the fact take the place of the wrong ones", () => {
  const [first] = keepCandidates(
    claimed,
    refusal(claimed, "40M events daily", "4M messages/day", "quantity"),
  );
  expect(first).toBe("Built a Kafka consumer for order e-mails, handling 4M messages/day.");
});

test("of a whole fact the words that stand in that place are taken, and the fact as it was stated comes last", () => {
  const fact =
    "Cut p99 of the label API from 900 ms to 180 ms by moving rate tables from Redis to PostgreSQL.";
  const faster = fact.replace("180 ms", "18 ms");
  const elsewhere = fact.replace("PostgreSQL", "MongoDB");
  expect(keepCandidates(faster, refusal(faster, "18 ms", fact, "quantity"))).toEqual([fact]);
  expect(keepCandidates(elsewhere, refusal(elsewhere, "MongoDB", fact, "entity"))).toEqual([fact]);
  const other = "Cut p99 of the label API from 900 ms to 18 ms, as planned.";
  const texts = keepCandidates(other, refusal(other, "18 ms", fact, "quantity"));
  expect(texts[0]).toBe("Cut p99 of the label API from 900 ms to 180 ms, as planned.");
  expect(texts.at(-1)).toBe(fact);
});

test("a bare number gives way to the bare number", () => {
  const fact = "Processed 4M messages/day in the parcel events service, written in Go.";
  const text = fact.replace("4M", "40M");
  expect(keepCandidates(text, refusal(text, "40M", fact, "quantity"))[0]).toBe(fact);
});

test("a number takes its preposition along, or its rate", () => {
  const phrase = "Ran the parcel queue at 40M events a day in Go.";
  expect(dropCandidates(phrase, refusal(phrase, "40M events", null, "quantity").token)[0]).toBe(
    "Ran the parcel queue in Go.",
  );
  const rate = "Processed 40M messages/day in Go.";
  expect(dropCandidates(rate, refusal(rate, "40M", null, "quantity").token)[0]).toBe(
    "Processed messages in Go.",
  );
});

test("where there is no nearest fact there is nothing to keep", () => {
  expect(keepCandidates(claimed, refusal(claimed, "40M events daily", null, "quantity"))).toEqual([]);
});

test("dropping tries the least loss first, and never an empty line", () => {
  const texts = dropCandidates(claimed, refusal(claimed, "40M events daily", null, "quantity").token);
  expect(texts).toContain("Built a Kafka consumer for order e-mails.");
  expect(texts.every((text) => text.trim() !== "" && text !== claimed)).toBe(true);
});

test("a sentence that loses its first words begins with a capital again", () => {
  const text = "Successfully built a retry queue in Go.";
  const [first] = dropCandidates(text, refusal(text, "Successfully", null, "word").token);
  expect(first).toBe("Built a retry queue in Go.");
});

test("only the line of the word is touched", () => {
  const text = "Built a queue.\nRan it for 40M users.\nWrote the runbook.";
  for (const left of dropCandidates(text, refusal(text, "40M users", null, "quantity").token)) {
    expect(left.startsWith("Built a queue.\n")).toBe(true);
    expect(left.endsWith("\nWrote the runbook.")).toBe(true);
  }
});
