import { expect, test } from "vitest";
import { cardExamples, complaintsByFile } from "./card-examples.ts";

const examples = cardExamples();
const complaints = complaintsByFile(examples);

test("the page shows cards that pass and cards that do not, each as a file of its own", () => {
  expect(examples.filter((example) => example.complaints === "").length).toBeGreaterThan(0);
  expect(examples.filter((example) => example.complaints !== "").length).toBeGreaterThan(0);
  expect(complaints.size).toBe(examples.length);
});

test.each(examples)("the card shown as knowledge/$file is judged as the page says", (example) => {
  expect(complaints.get(example.file)).toBe(example.complaints);
});
