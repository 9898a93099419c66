/** What the plan's clients know together: which jobs there are, and which of them have ended. */
import type { Job } from "./requests.ts";

export interface Board {
  readonly add: (jobs: ReadonlyArray<Job>) => void;
  readonly jobOf: (id: string) => Job | undefined;
  readonly end: (id: string) => void;
  readonly hasEnded: (id: string) => boolean;
  /** Jobs of which an enqueue was answered ok: only they must end. */
  readonly promise: (id: string) => void;
  readonly areEnded: (jobs: ReadonlyArray<Job>) => boolean;
  readonly isAllEnded: () => boolean;
}

export const createBoard = (): Board => {
  const jobById = new Map<string, Job>();
  const open = new Set<string>();
  const ended = new Set<string>();
  return {
    add: (jobs) => {
      for (const job of jobs) jobById.set(job.id, job);
    },
    jobOf: (id) => jobById.get(id),
    end: (id) => {
      ended.add(id);
      open.delete(id);
    },
    hasEnded: (id) => ended.has(id),
    promise: (id) => {
      if (!ended.has(id)) open.add(id);
    },
    areEnded: (jobs) => jobs.every(({ id }) => ended.has(id)),
    isAllEnded: () => open.size === 0,
  };
};
