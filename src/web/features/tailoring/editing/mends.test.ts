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

test("the fact's own number takes the place of the wrong one", () => {
  const [first] = keepCandidates(
    claimed,
    refusal(claimed, "40M events daily", "4M messages/day", "quantity"),
  );
  expect(first).toBe("Built a Kafka consumer for order e-mails, handling 4M messages/day.");
});

test("of several numbers in a fact the likest comes first, and the fact as it was stated last", () => {
  const fact = "Ran the parcel queue: 3 consumers, 4M messages/day since 2021 with two colleagues.";
  const texts = keepCandidates(claimed, refusal(claimed, "40M events daily", fact, "quantity"));
  expect(texts[0]).toContain("4M messages");
  expect(texts.at(-1)).toBe(fact);
});

test("where there is no nearest fact there is nothing to keep", () => {
  expect(keepCandidates(claimed, refusal(claimed, "40M events daily", null, "quantity"))).toEqual([]);
});

test("dropping tries the least loss first, and never an empty line", () => {
  const texts = dropCandidates(claimed, refusal(claimed, "40M events daily", null, "quantity").token);
  expect(texts).toContain("Built a Kafka consumer for order e-mails.");
  expect(texts.every((text) => text.trim() !== "" && text !== claimed)).toBe(true);
  expect(texts.map(({ length }) => length)).toEqual(
    texts.map(({ length }) => length).toSorted((one, other) => other - one),
  );
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
