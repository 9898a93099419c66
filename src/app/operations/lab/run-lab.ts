/** `mettle labs run LAB`: the user's program, driven, broken and judged; exit code 0 only for a pass. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import type { LabProgress } from "#app/ports/lab/lab-runner.ts";
import { type LabRunAnswer, labRunAnswer, labRunShape } from "#app/shapes/lab/lab-run-shape.ts";
import { ok } from "#core/base/result.ts";
import { printRun } from "#core/labs/index.ts";
import { commandWords, type DriveDeps, type DrivenLab, driveLab } from "./drive-lab.ts";

export const seedShape = z
  .string()
  .regex(/^[0-9a-f]{1,16}$/u, "must be 1 to 16 hexadecimal digits, such as 7f3a")
  .nullable()
  .default(null);

const input = z
  .strictObject({
    lab: z.string().min(1).max(60).nullable().default(null),
    dir: z.string().min(1).default("."),
    seed: seedShape,
    quick: z.boolean().default(false).describe("a few seconds"),
    deep: z.boolean().default(false).describe("ten full seeds"),
    command: z.array(z.string()).default([]),
  })
  .refine(({ quick, deep }) => !(quick && deep), "give --quick or --deep, not both");

/** What the printers need beside the answer, kept out of the JSON. */
const drivenByAnswer = new WeakMap<object, { readonly driven: DrivenLab; readonly folder: string }>();

export const runLab: Operation<z.infer<typeof input>, LabRunAnswer, Failure, DriveDeps> = {
  noun: "lab",
  verb: "run",
  summary: "Drive your service through a lab: faults, load, and a check of its whole history.",
  input,
  output: labRunShape,
  statusByError: 422,
  changesState: true,
  rest: null,
  cli: {
    words: ["labs", "run"],
    parameters: [
      {
        kind: "word",
        field: "lab",
        name: "LAB",
        summary: "payments, L02; read from lab.json when not given",
        optional: true,
      },
      {
        kind: "rest",
        field: "command",
        name: "COMMAND",
        summary: "after --: what to run instead of lab.json's",
      },
      { kind: "option", field: "dir", flag: "dir", summary: "the folder of the program; . when not given" },
      { kind: "option", field: "seed", flag: "seed", summary: "hexadecimal: the same plan again" },
      { kind: "option", field: "quick", flag: "quick", summary: "at most six seconds" },
      { kind: "option", field: "deep", flag: "deep", summary: "ten full seeds, for a receipt" },
    ],
    example: "mettle labs run payments --quick --dir payments",
    isInterruptible: true,
    exitCode: (output) => ((output as LabRunAnswer).verdict === "pass" ? 0 : 1),
  },
  print: (answer, style) => {
    const known = drivenByAnswer.get(answer);
    if (!known) return `${answer.verdict}: ${answer.report}`;
    const { runs, kept, history, found } = known.driven;
    const last = runs.at(-1) ?? runs[0];
    const command = commandWords(found.lab.id, known);
    const text = printRun(last, history, { card: found.card, style, htmlPath: kept.report, command });
    return runs.length > 1 ? `${text}\n${runs.length} seeds were run.` : text;
  },
  run: async (deps, { lab, dir, seed, quick, deep, command }, context) => {
    const request = { lab, folder: dir, words: command, seed, depth: depthOf(quick, deep) };
    const progress = (event: LabProgress, { number, of }: { number: number; of: number }): void => {
      line = lineOf(line, event);
      context.progress(line.phase, line.phases, of > 1 ? `seed ${number}/${of} · ${line.text}` : line.text);
    };
    let line: Line = { phase: 0, phases: 1, name: "starting", text: "starting" };
    const driven = await driveLab(deps, request, { progress, stop: context.stop });
    if (!driven.ok) return driven;
    const answer = labRunAnswer(driven.value);
    drivenByAnswer.set(answer, { driven: driven.value, folder: dir });
    return ok(answer);
  },
};

const depthOf = (quick: boolean, deep: boolean): "quick" | "full" | "deep" => {
  if (deep) return "deep";
  return quick ? "quick" : "full";
};

/** What the progress line says now. */
interface Line {
  readonly phase: number;
  readonly phases: number;
  readonly name: string;
  readonly text: string;
}

const lineOf = (line: Line, event: LabProgress): Line => {
  switch (event.what) {
    case "phase":
      return { phase: event.number, phases: event.of, name: event.phase, text: event.phase };
    case "counts": {
      const { operations, faults } = event;
      return { ...line, text: `${line.name} · ${operations} requests · ${faults} faults` };
    }
    case "events":
      return line;
    case "building":
    case "starting":
    case "checking":
    case "shrinking":
      return { ...line, text: event.what };
  }
};
