/** pg-boss between whoever starts a run and the workers that do it. The run itself, its events and its lock are in `db/`. */
import PgBoss from "pg-boss";
import type { RunHandler, RunSource, SqlExecutor } from "#app/ports/runs.ts";

export interface Workers {
  readonly enqueue: (executor: SqlExecutor, kind: string, id: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** An eye sees ten steps a second; more would only be rows. */
const progressEveryMs = 150;

export const startWorkers = async (
  executor: SqlExecutor,
  handlers: ReadonlyArray<RunHandler>,
  source: RunSource,
  onBug: (thrown: unknown) => void,
): Promise<Workers> => {
  const boss = new PgBoss({ db: executor, schema: "pgboss", supervise: true, schedule: false });
  boss.on("error", onBug);
  await boss.start();
  for (const handler of handlers) {
    await boss.createQueue(handler.kind);
    await boss.work<{ readonly id: string }>(handler.kind, { pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const { data } of jobs) await workOn(handler, source, data.id, onBug);
    });
  }
  // A run whose worker was killed is still unfinished and no longer locked: queue it again.
  const kinds = new Set(handlers.map(({ kind }) => kind));
  for (const { id, kind } of await source.unfinished()) {
    if (kinds.has(kind)) await boss.send(kind, { id });
  }
  return {
    enqueue: async (bound, kind, id) => {
      await boss.send(kind, { id }, { db: bound });
    },
    stop: () => boss.stop({ graceful: true, timeout: 2000, wait: true }),
  };
};

const workOn = async (
  handler: RunHandler,
  source: RunSource,
  id: string,
  onBug: (thrown: unknown) => void,
): Promise<void> => {
  const run = await source.take(id);
  if (run === null) return;
  let done = 0;
  let reportedAt = 0;
  try {
    const result = await handler.work(
      run.input,
      {
        item: (value) => run.append("item", value, done),
        progress: async (now, total, label) => {
          done = now;
          if (now < total && performance.now() - reportedAt < progressEveryMs) return;
          reportedAt = performance.now();
          await run.append("progress", { done: now, total, file: label }, now);
        },
      },
      run.events,
    );
    await run.finish({ result });
  } catch (thrown) {
    onBug(thrown);
    await run.finish({
      error: {
        type: "RunFailed",
        message: "The run met a bug in Mettle; the log on the terminal says which.",
      },
    });
  } finally {
    await run.release();
  }
};
