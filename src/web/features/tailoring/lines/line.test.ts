import { expect, test } from "vitest";
import type { Proposal } from "#core/tailoring/index.ts";
import { isDecided, type LineState, stateOfLine, type TailorLine, weaknessOf } from "./line.ts";

const before = "Used Kafka for message processing.";
const after = "Moved order e-mails to a Kafka consumer.";
const proposal = (words: string, weakness = ""): Proposal => ({
  path: "/work/0/highlights/0",
  before,
  after: words,
  long: words,
  facts: [],
  trace: [],
  missing: [],
  weakness,
  verdicts: [],
});
const line = (change: Partial<TailorLine>): TailorLine => ({
  id: "e2",
  path: "/work/0/highlights/0",
  kind: "sentence",
  job: "e1",
  before,
  now: before,
  proposal: null,
  questions: [],
  contradictions: [],
  dropped: null,
  ...change,
});
const none: ReadonlySet<string> = new Set();

test("a line without anything to say about it is kept", () => {
  expect(stateOfLine(line({}), none)).toBe("kept");
});

test("a proposal waits until it is taken; words of one's own are told apart from it", () => {
  expect(stateOfLine(line({ proposal: proposal(after) }), none)).toBe("proposed");
  expect(stateOfLine(line({ proposal: proposal(after), now: after }), none)).toBe("accepted");
  expect(stateOfLine(line({ proposal: proposal(after), now: "Ran Kafka." }), none)).toBe("own-words");
});

test("a proposal that changes no word leaves a weak bullet weak", () => {
  expect(stateOfLine(line({ proposal: proposal(before, "a tool without a purpose") }), none)).toBe("weak");
});

test("what is better left out waits as well, and what is left out is decided", () => {
  expect(stateOfLine(line({ dropped: "It answers nothing." }), none)).toBe("drop-proposed");
  expect(stateOfLine(line({ dropped: "It answers nothing.", now: null }), none)).toBe("left-out");
});

test("a line that the person wants as it is asks nothing more", () => {
  const settled = new Set(["e2"]);
  expect(stateOfLine(line({ proposal: proposal(after) }), settled)).toBe("as-it-was");
  expect(stateOfLine(line({ dropped: "It answers nothing." }), settled)).toBe("as-it-was");
});

test("only what waits for a decision is not done", () => {
  const waiting: ReadonlyArray<LineState> = ["proposed", "weak", "drop-proposed"];
  const decided: ReadonlyArray<LineState> = ["kept", "accepted", "own-words", "as-it-was", "left-out"];
  expect(waiting.some(isDecided)).toBe(false);
  expect(decided.every(isDecided)).toBe(true);
});

test("what is weak says what to do about it and how long that takes", () => {
  const question = {
    id: "q",
    path: "",
    fact: "",
    bullet: before,
    asks: "number",
    text: "",
    why: "",
  } as const;
  const weak = line({ proposal: proposal(before, "no result is told") });
  expect(weaknessOf(weak)).toBe("no result is told · reword it, 5 min");
  expect(weaknessOf({ ...weak, questions: [{ ...question, minutes: 3 }] })).toBe(
    "no result is told · answer a question, 3 min",
  );
  const two = [2, 3].map((minutes) => ({ ...question, minutes }));
  expect(weaknessOf(line({ questions: two }))).toBe("answer 2 questions, 5 min");
});
