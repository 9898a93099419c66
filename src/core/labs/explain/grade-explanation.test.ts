import { expect, test } from "vitest";
import { catalogue } from "#test/support/catalogue.ts";
import { type ExplainQuestion, gradeExplanation } from "./grade-explanation.ts";

const question: ExplainQuestion = {
  id: "why-duplicate-safe",
  text: "Your service was killed while a charge was under way. Why is it safe to send it again?",
  points: [
    {
      id: "same-key",
      says: "The retry carries the same key",
      must: true,
      phrases: ["same key", "key is stored", "reuse the key"],
    },
    {
      id: "provider-dedupes",
      says: "The provider recognises the key and replays its answer",
      must: true,
      phrases: ["provider replays", "provider recognises", "provider returns first answer"],
    },
    {
      id: "stored-before",
      says: "The key was stored before the charge",
      must: false,
      phrases: ["stored before", "written before", "saved before charging"],
    },
  ],
  mistakes: [{ says: "A kill cannot lose an answer", phrases: ["kill cannot lose", "nothing gets lost"] }],
  model: "",
};

const good =
  "The row with the key was written before the first charge was sent. After the restart we send the same key once more, and the provider recognises it and does not charge again.";

test("an answer in one's own words meets its points, each with the sentence that says it", () => {
  const graded = gradeExplanation(question, good);
  expect(graded.band).toBe("strong");
  expect(graded.points.map(({ quote }) => quote?.slice(0, 9))).toEqual([
    "After the",
    "After the",
    "The row w",
  ]);
});

test("the question read back, a list of terms and an empty answer say nothing", () => {
  for (const answer of [
    question.text,
    "",
    "   \n ",
    "same key, provider replays, stored before, idempotency, retries",
    "same key provider recognises written before charge outbox saga",
  ])
    expect(gradeExplanation(question, answer)).toMatchObject({ band: "weak", mistakes: [] });
});

test("a point that is denied is not said", () => {
  const graded = gradeExplanation(
    question,
    "After the restart we do not send the same key, so it makes a new one for it.",
  );
  expect(graded.points[0]?.quote).toBeNull();
});

test("a mistake takes a band away and is quoted", () => {
  const graded = gradeExplanation(
    question,
    `${good} It is fine anyway because a kill cannot lose an answer of the database.`,
  );
  expect(graded.band).toBe("good");
  expect(graded.mistakes[0]?.quote).toContain("a kill cannot lose");
});

test("a huge answer is graded in linear time", () => {
  expect(gradeExplanation(question, "same key and ".repeat(400_000)).band).toBe("weak");
});

const questions = catalogue.labs.flatMap(({ brief, id }) =>
  (brief?.explain ?? []).map((one) => ({ name: `${id} ${one.id}`, one })),
);

test.each(questions)("$name: its model answer is strong, and its question read back is weak", ({ one }) => {
  const { points, mistakes, band } = gradeExplanation(one, one.model);
  expect(points.filter(({ quote }) => quote === null).map(({ id }) => id)).toEqual([]);
  expect(mistakes).toEqual([]);
  expect(band).toBe("strong");
  expect(gradeExplanation(one, one.text).band).toBe("weak");
});
