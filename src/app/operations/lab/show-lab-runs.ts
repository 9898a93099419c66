/** Kept runs: the list, and one with everything its page shows. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { counterexampleOf, type Operation as LabOperation, spaceTimeSvg } from "#core/labs/index.ts";

const kept = z.object({
  id: z.string(),
  lab: z.string(),
  verdict: z.enum(["pass", "fail", "inconclusive", "error"]),
  invariant: z.string().nullable(),
  seed: z.string(),
  size: z.enum(["quick", "full"]),
  startedAt: z.string(),
  totalMs: z.number(),
  folder: z.string(),
});

const listed = z.object({ runs: z.array(kept).readonly() });

const listInput = z.strictObject({ lab: z.string().max(60).nullable().default(null) });

export const listLabRuns: Operation<
  z.infer<typeof listInput>,
  z.infer<typeof listed>,
  never,
  LabRecordsDep
> = {
  noun: "lab-run",
  verb: "list",
  summary: "List kept lab runs, newest first.",
  input: listInput,
  output: listed,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/lab-runs", success: 200 },
  cli: null,
  run: async ({ labRecords }, { lab }) => {
    const runs = await (await labRecords()).listRuns(lab);
    return ok({
      runs: runs.map(({ run, folder }) => {
        const { id, verdict, invariant, seed, size, startedAt, figures } = run;
        return {
          id,
          lab: run.lab,
          verdict,
          invariant,
          seed,
          size,
          startedAt,
          totalMs: figures.totalMs,
          folder,
        };
      }),
    });
  },
};

const shown = z.object({
  /** `LabRun` of core/labs. */
  run: z.looseObject({ id: z.string() }),
  folder: z.string(),
  counterexample: z.looseObject({ says: z.string() }).nullable(),
  /** The space-time diagram of the counterexample. */
  svg: z.string().nullable(),
  phases: z.array(z.string()).readonly(),
  /** At most 10,000, in the order they were sent. */
  operations: z.array(z.looseObject({ op: z.number() })).readonly(),
  faults: z.array(z.looseObject({ i: z.number() })).readonly(),
});

const showInput = z.strictObject({ id: z.string().regex(/^[\w.-]{1,80}$/u) });

interface NoSuchLabRun {
  readonly type: "NoSuchLabRun";
  readonly message: string;
}

export const showLabRun: Operation<
  z.infer<typeof showInput>,
  z.infer<typeof shown>,
  NoSuchLabRun,
  LabRecordsDep & EngineDep
> = {
  noun: "lab-run",
  verb: "show",
  summary: "Show a kept lab run: its verdicts, its counterexample and every operation.",
  input: showInput,
  output: shown,
  statusByError: { NoSuchLabRun: 404 },
  changesState: false,
  rest: { method: "get", path: "/v1/lab-runs/{id}", success: 200 },
  cli: null,
  run: async ({ labRecords }, { id }): Promise<Result<z.infer<typeof shown>, NoSuchLabRun>> => {
    const found = await (await labRecords()).findRun(id);
    if (found === null) return err({ type: "NoSuchLabRun", message: `No run ${id} is kept here.` });
    const { kept, history } = found;
    const example = counterexampleOf(kept.run, history);
    return ok({
      run: { ...kept.run },
      folder: kept.folder,
      counterexample: example === null ? null : { ...example },
      svg: example === null ? null : spaceTimeSvg(example),
      phases: [...history.phases],
      operations: history.operations.slice(0, mostShown).map((operation: LabOperation) => ({ ...operation })),
      faults: history.faults.map((fault) => ({ ...fault })),
    });
  },
};

/** More rows than this make a browser slow, and nobody reads them. */
const mostShown = 10_000;
