import { expect, test } from "vitest";
import { createEngine } from "#app/create-engine.ts";
import { invariant } from "#core/base/invariant.ts";
import { pageTextOf } from "#core/page-text/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { placedAnswers } from "./placed-answers.ts";

const resumeOf = (...bullets: ReadonlyArray<string>) => {
  const lines = bullets.map((bullet) => `- ${bullet}`).join("\n");
  const text = `# Ines Falk (fictional)\n\n## Experience\n\n### Backend Engineer, Oakbank (fictional)\n\n2020 – 2023\n\n${lines}\n`;
  const reading = createEngine(catalogue).readResume(pageTextOf(text, "markdown"));
  invariant(reading.ok, "a short résumé is read");
  return reading.value.resume;
};
const kafka = "Used Kafka for e-mails.";
const docker = "Deployed with Docker.";
const question = "/work/0/highlights/0:number";

test("an answer goes with its line where the résumé was put in another order", () => {
  const given = [{ question, line: kafka, text: "900 ms to 120 ms" }];
  expect(placedAnswers(resumeOf(kafka, docker), given)).toEqual({
    answers: [{ question, text: "900 ms to 120 ms" }],
    unplaced: [],
  });
  expect(placedAnswers(resumeOf(docker, kafka), given)).toEqual({
    answers: [{ question: "/work/0/highlights/1:number", text: "900 ms to 120 ms" }],
    unplaced: [],
  });
});

test("an answer whose line is gone is told of no other line, and that is said", () => {
  const { answers, unplaced } = placedAnswers(resumeOf(docker), [{ question, line: kafka, text: "900 ms" }]);
  expect(unplaced).toEqual([question]);
  expect(answers.map((answer) => answer.question)).toEqual([`/nowhere${question}`]);
});

test("an id that no line has is said, unless nothing was answered", () => {
  const given = ["/work/9/highlights/9:number", "garbage", ""].map((id) => ({
    question: id,
    text: "40 e-mails",
  }));
  expect(placedAnswers(resumeOf(kafka), given).unplaced).toEqual([
    "/work/9/highlights/9:number",
    "garbage",
    "",
  ]);
  expect(placedAnswers(resumeOf(kafka), [{ question: "garbage", text: " " }]).unplaced).toEqual([]);
});

test("answers that were kept without their line stay at their place", () => {
  expect(placedAnswers(resumeOf(kafka), [{ question, text: "900 ms" }])).toEqual({
    answers: [{ question, text: "900 ms" }],
    unplaced: [],
  });
});
