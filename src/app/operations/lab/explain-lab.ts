/** `mettle labs explain LAB`: three questions about the user's own newest run, and what the answers say. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { AskedQuestion, Failure, Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { KeptRun, LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import { err, ok } from "#core/base/result.ts";
import {
  type ExplainQuestion,
  type GradedExplanation,
  gradeExplanation,
  type LabRun,
} from "#core/labs/index.ts";
import { findLab } from "./find-lab.ts";

const answerShape = z.strictObject({
  question: z.string().max(100),
  line: z.string().max(1000).default(""),
  text: z.string().max(20_000),
});

const input = z.strictObject({
  lab: z.string().min(1).max(60),
  answers: z.array(answerShape).max(20).default([]),
});

const gradedShape = z.object({
  band: z.enum(["weak", "mixed", "good", "strong"]),
  points: z
    .array(z.object({ id: z.string(), says: z.string(), must: z.boolean(), quote: z.string().nullable() }))
    .readonly(),
  mistakes: z.array(z.object({ says: z.string(), quote: z.string() })).readonly(),
});

const output = z.object({
  lab: z.string(),
  run: z.string(),
  questions: z
    .array(
      z.object({
        id: z.string(),
        text: z.string(),
        answer: z.string().nullable(),
        graded: gradedShape.nullable(),
      }),
    )
    .readonly(),
});

export type Explained = z.infer<typeof output>;

export const explainLab: Operation<
  z.infer<typeof input>,
  Explained,
  Failure,
  EngineDep & LabRecordsDep & ClockDep
> = {
  noun: "lab",
  verb: "explain",
  summary: "Answer three questions about your own run; the bands go into the receipt.",
  input,
  output,
  statusByError: 422,
  changesState: true,
  rest: { method: "post", path: "/v1/lab-explanations", success: 200 },
  cli: {
    words: ["labs", "explain"],
    parameters: [
      { kind: "word", field: "lab", name: "LAB", summary: "payments, L02" },
      {
        kind: "structured-option",
        field: "answers",
        flag: "answers",
        summary: "answers, kept in this file (JSON)",
      },
    ],
    example: "mettle labs explain payments --ask",
    asks: { field: "answers", questionsOf: (explained) => openQuestions(explained as Explained) },
  },
  print: ({ questions }, style) =>
    questions
      .map(({ text, graded }, at) =>
        [
          `${style.strong(`${at + 1}.`)} ${text}`,
          ...(graded === null ? ["   (--ask to answer)"] : gradeLines(graded)),
        ].join("\n"),
      )
      .join("\n\n"),
  run: async (deps, { lab, answers }) => {
    const found = findLab(deps, lab);
    if (!found.ok) return found;
    const records = await deps.labRecords();
    const [newest] = await records.listRuns(found.value.lab.id);
    if (newest === undefined) return err(noRun(found.value.lab.id));
    const questions = found.value.brief.explain.map((question) => ({
      ...question,
      text: aboutRun(question.text, newest.run),
    }));
    const explained = questions.map((question) => explanationOf(question, answers));
    for (const { id, answer, graded } of explained) {
      if (answer === null || graded === null) continue;
      const about = { lab: found.value.lab.id, run: newest.run.id, day: deps.clock.today() };
      await records.saveExplanation({ ...about, question: id, text: answer, band: graded.band });
    }
    return ok({ lab: found.value.lab.id, run: newest.run.id, questions: explained });
  },
};

const noRun = (lab: string): Failure => ({
  type: "NoRun",
  message: `The questions are about your own run, and there is none yet. mettle labs run ${lab} --quick takes a few seconds.`,
});

const explanationOf = (
  question: ExplainQuestion,
  answers: z.infer<typeof input>["answers"],
): Explained["questions"][number] => {
  const answer = answers.findLast((one) => one.question === question.id)?.text ?? null;
  const graded = answer === null ? null : gradeExplanation(question, answer);
  return { id: question.id, text: question.text, answer, graded };
};

/** The figures of the run in the places that the question keeps for them. */
const aboutRun = (text: string, run: KeptRun["run"]): string =>
  text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => figureByName[name]?.(run) ?? whole);

const figureByName: Readonly<Record<string, (run: LabRun) => string>> = {
  kills: ({ figures }) => String(figures.faults["kill9"] ?? 0),
  requests: ({ figures }) => String(figures.operations),
  faults: ({ figures }) => String(Object.values(figures.faults).reduce((sum, count) => sum + count, 0)),
  seed: ({ seed }) => seed,
  invariant: ({ invariant, invariants }) => invariant ?? invariants.at(-1)?.invariant ?? "",
};

const openQuestions = ({ questions }: Explained): ReadonlyArray<AskedQuestion> =>
  questions
    .filter(({ answer }) => answer === null)
    .map(({ id, text }) => ({ id, line: "", about: [], text: [text] }));

/** What was said, with its words; what was not detected, as that; no praise. */
const gradeLines = ({ band, points, mistakes }: GradedExplanation): ReadonlyArray<string> => [
  `   ${band}`,
  ...points.map(({ says, quote }) =>
    quote === null ? `   – not detected: ${says}` : `   + ${says}: “${quote}”`,
  ),
  ...mistakes.map(({ says, quote }) => `   ! “${quote}” says: ${says}. Look at it again, five minutes.`),
];
