/** `mettle tailor POSTING --resume FILE`: what to ask, what to write, where to name it and what to keep; nothing invented. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import {
  type ReportDeps,
  type UnusableInput,
  understandPosting,
  understandResume,
} from "#app/operations/evaluation/make-report.ts";
import { tailorAnswers, tailoringShape } from "#app/shapes/claims/tailoring-shape.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { ok, type Result } from "#core/base/result.ts";
import { citableFactsOf } from "#core/claims/index.ts";
import { filled } from "#core/evaluation/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { ResumeReading } from "#core/resume/index.ts";
import { printTailoring, type TailorDeps, type Tailoring, tailor } from "#core/tailoring/index.ts";
import { type PlacedAnswers, placedAnswers } from "./placed-answers.ts";

export const tailorInput = z.strictObject({
  posting: documentInput,
  resume: documentInput,
  answers: tailorAnswers.describe("what was answered to earlier questions"),
  asOf: z.iso.date().nullable().default(null).describe("UTC day; the catalogue's own date when null"),
});

export type TailorInput = z.infer<typeof tailorInput>;

/** `unplaced`: questions whose line the résumé does not have; what was answered counts as a fact of no line. */
export type FileTailoring = Tailoring & Pick<PlacedAnswers, "unplaced">;

export const tailorPosting: Operation<TailorInput, FileTailoring, UnusableInput, ReportDeps> = {
  noun: "tailoring",
  verb: "create",
  summary: "Tailor a résumé to a posting: questions, wordings, keywords, selection. Nothing is invented.",
  input: tailorInput,
  output: tailoringShape as unknown as z.ZodType<FileTailoring>,
  statusByError: 422,
  changesState: false,
  rest: { method: "post", path: "/v1/tailorings", success: 200 },
  cli: {
    words: ["tailor"],
    parameters: [
      { kind: "file", field: "posting", name: "POSTING", summary: "the posting" },
      { kind: "file-option", field: "resume", flag: "resume", summary: "the résumé", required: true },
      {
        kind: "structured-option",
        field: "answers",
        flag: "answers",
        summary: "answers to earlier questions (JSON or YAML); --ask writes them",
      },
      { kind: "option", field: "asOf", flag: "as-of", summary: "the day 'present' ends on, YYYY-MM-DD" },
    ],
    example: "mettle tailor knowledge/demo/posting.md --resume knowledge/demo/resume.md",
    asks: {
      field: "answers",
      questionsOf: (output) =>
        (output as Tailoring).questions.map(({ id, bullet, text }) => ({
          id,
          line: bullet,
          about: filled("", `“${bullet}”`),
          text: filled("  ", text),
        })),
    },
  },
  print: (tailoring, style) => `${printTailoring(tailoring, { style })}${unplacedNote(tailoring)}`,
  run: async (deps, input) => {
    const read = await readBoth(deps, input);
    return read.ok ? ok(tailorTo(deps, read.value, input)) : read;
  },
};

export interface Both {
  readonly posting: Posting;
  readonly reading: ResumeReading;
}

export const readBoth = async (
  deps: ReportDeps,
  { posting, resume }: Pick<TailorInput, "posting" | "resume">,
): Promise<Result<Both, UnusableInput>> => {
  const understood = await understandPosting(deps, posting);
  if (!understood.ok) return understood;
  const reading = await understandResume(deps, resume);
  return reading.ok ? ok({ posting: understood.value, reading: reading.value }) : reading;
};

const tailorTo = (
  deps: EngineDep,
  { posting, reading }: Both,
  { answers, asOf }: Pick<TailorInput, "answers" | "asOf">,
): FileTailoring => {
  const known = tailorDeps(deps, asOf);
  const facts = citableFactsOf(reading, known);
  const placed = placedAnswers(reading.resume, answers);
  return {
    ...tailor({ posting, resume: reading.resume, facts, answers: placed.answers }, known),
    unplaced: placed.unplaced,
  };
};

/** An answer that counts for no line is said, or somebody waits for it to show. */
const unplacedNote = ({ unplaced }: FileTailoring): string => {
  if (unplaced.length === 0) return "";
  const lines = unplaced.flatMap((id) => filled("  - ", id));
  return `\n${["answers to no line of this résumé; answer again with --ask, 2 min each", ...lines].join("\n")}\n`;
};

/** What tailoring and verifying know beside facts. */
export const tailorDeps = ({ engine }: EngineDep, asOf: string | null): TailorDeps => {
  const { catalogue, taxonomy } = engine();
  return { taxonomy, wording: catalogue.wording, catalogue, asOf: asOf ?? catalogue.date };
};
