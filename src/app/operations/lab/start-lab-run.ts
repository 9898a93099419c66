/** A lab run that the page watches: asked for once, streamed, and kept. Only a command that was shown is run. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import { runShape } from "#app/operations/run/run-operations.ts";
import type { LabFoldersDep } from "#app/ports/lab/lab-folders.ts";
import type { LabProgress } from "#app/ports/lab/lab-runner.ts";
import type { Run, RunHandler, RunReport, RunsDep } from "#app/ports/runs.ts";
import { labRunAnswer } from "#app/shapes/lab/lab-run-shape.ts";
import { err, ok } from "#core/base/result.ts";
import { type Depth, type DriveDeps, driveLab } from "./drive-lab.ts";
import { seedShape } from "./run-lab.ts";

const input = z.strictObject({
  dir: z.string().min(1).max(1000),
  command: z
    .string()
    .max(2000)
    .describe("the command line as it was shown: what the file says must still be that"),
  seed: seedShape,
  depth: z.enum(["quick", "full", "deep"]).default("quick"),
});

interface LabJob {
  readonly dir: string;
  readonly seed: string | null;
  readonly depth: Depth;
}

export const startLabRun: Operation<z.infer<typeof input>, Run, Failure, LabFoldersDep & RunsDep> = {
  noun: "lab-run",
  verb: "start",
  summary: "Run a lab against the program in a folder; watch it by its run id.",
  input,
  output: runShape,
  statusByError: 422,
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/lab-runs",
    success: 202,
    location: (output) => `/v1/runs/${(output as Run).id}`,
  },
  cli: null,
  run: async ({ labFolders, runs }, { dir, command, seed, depth }) => {
    const place = labFolders.read(dir, null, []);
    if (!place.ok) return place;
    const now = place.value.command.run.join(" ");
    if (now !== command) return err(commandChanged(now));
    const job: LabJob = { dir: place.value.folder, seed, depth };
    return ok(await (await runs()).start("lab", job, progressTotal));
  },
};

const commandChanged = (now: string): Failure => ({
  type: "CommandChanged",
  message: `lab.json now says "${now}". Look at it, and start the run again.`,
});

/** Progress of a run is told in hundredths of its phases. */
const progressTotal = 100;

/** An interrupted run starts over: its program was killed with the server, and a half history proves nothing. */
export const createLabHandler = (deps: DriveDeps): RunHandler => ({
  kind: "lab",
  work: async (job, report) => {
    // The queue stored exactly what `startLabRun` gave it.
    const { dir, seed, depth } = job as LabJob;
    const teller = createTeller(report);
    const request = { lab: null, folder: dir, words: [], seed, depth };
    const driven = await driveLab(deps, request, {
      progress: teller.tell,
      stop: new Promise(() => undefined),
    });
    await teller.told();
    if (!driven.ok) throw new LabNotRun(driven.error.message);
    return labRunAnswer(driven.value);
  },
});

/** The reason is the message; whoever watches the run sees it. */
class LabNotRun extends Error {}

/** Keeps the order, and drops counts that come faster than anyone can look. */
const createTeller = (report: RunReport) => {
  let last = Promise.resolve();
  let countedAt = 0;
  const send = (work: () => Promise<void>): void => {
    last = last.then(work, work);
  };
  return {
    tell: (event: LabProgress, seed: { readonly number: number; readonly of: number }): void => {
      if (event.what === "counts") {
        if (event.ms - countedAt < 200 && event.ms >= countedAt) return;
        countedAt = event.ms;
      }
      if (event.what === "phase") {
        const done = Math.round((progressTotal * (event.number - 1)) / event.of);
        send(() => report.progress(done, progressTotal, event.phase));
      }
      send(() => report.item({ seed, event }));
    },
    told: () => last,
  };
};
