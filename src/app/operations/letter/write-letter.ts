/** `mettle letter POSTING --resume FILE`: a cover letter, or an answer to a form's question, from facts alone. */
import type { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { ReportDeps, UnusableInput } from "#app/operations/evaluation/make-report.ts";
import { placedAnswers } from "#app/operations/tailoring/placed-answers.ts";
import { readBoth, tailorDeps, tailorInput } from "#app/operations/tailoring/tailor-posting.ts";
import { letterShape, letterWish } from "#app/shapes/claims/letter-shape.ts";
import { ok } from "#core/base/result.ts";
import { citableFactsOf } from "#core/claims/index.ts";
import { coverLetter, type Letter, type LetterInput, printLetter, shortAnswer } from "#core/letters/index.ts";
import { factsOfAnswers, type TailorDeps, tailor } from "#core/tailoring/index.ts";

const input = tailorInput.extend(letterWish);

export const writeLetter: Operation<z.infer<typeof input>, Letter, UnusableInput, ReportDeps> = {
  noun: "letter",
  verb: "write",
  summary: "Write a cover letter, or answer a question of a form, from facts alone.",
  input,
  output: letterShape,
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/letters", success: 200 },
  cli: {
    words: ["letter"],
    parameters: [
      { kind: "file", field: "posting", name: "POSTING", summary: "the posting" },
      { kind: "file-option", field: "resume", flag: "resume", summary: "the résumé", required: true },
      {
        kind: "structured-option",
        field: "answers",
        flag: "answers",
        summary: "answers that count as facts",
      },
      { kind: "option", field: "question", flag: "question", summary: "answer this instead of a letter" },
      { kind: "option", field: "addressee", flag: "addressee", summary: "whom the letter greets" },
      { kind: "option", field: "asOf", flag: "as-of", summary: "the day 'present' ends on, YYYY-MM-DD" },
    ],
    example: "mettle letter knowledge/demo/posting.md --resume knowledge/demo/resume.md",
  },
  print: printLetter,
  run: async (deps, { answers: given, question, addressee, asOf, ...files }) => {
    const both = await readBoth(deps, files);
    if (!both.ok) return both;
    const { posting, reading } = both.value;
    const known = tailorDeps(deps, asOf);
    const facts = citableFactsOf(reading, known);
    const { resume } = reading;
    const { answers } = placedAnswers(resume, given);
    const tailoring = tailor({ posting, resume, facts, answers }, known);
    const said = [...facts, ...factsOfAnswers(answers, facts)];
    return ok(letterFor({ posting, resume, tailoring, facts: said, addressee }, question, known));
  },
};

export const letterFor = (input: LetterInput, question: string | null, deps: TailorDeps): Letter =>
  question === null ? coverLetter(input, deps) : shortAnswer({ ...input, question }, deps);
