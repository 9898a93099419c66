/** The job queue's requests as steps, and its answers as the lab reads them: every shape that the contract allows. */
import type { Json } from "#core/labs/history/event.ts";
import type { RequestStep } from "#core/labs/plan/step.ts";

/** A job as the plan drew it. `fate` is what the workers do with it, attempt by attempt. */
export interface Job {
  readonly id: string;
  readonly priority: number;
  readonly maxAttempts: number;
  readonly fate: Fate;
}

/**
 * `done` acked · `fails-once` nacked, then acked · `poison` always nacked · `kills-once` its first worker dies with
 * it · `kills-always` every worker does · `oversleeps` its first worker acks when another has it.
 */
export type Fate = "done" | "fails-once" | "poison" | "kills-once" | "kills-always" | "oversleeps";

export interface Lease {
  readonly id: string;
  readonly attempt: number;
  readonly token: string;
}

type Ask = Omit<RequestStep, "do">;

export const enqueue = ({ id, priority, maxAttempts }: Job, runAt?: string): Ask => ({
  f: "enqueue",
  key: id,
  method: "POST",
  path: "/jobs",
  body: { id, payload: { from: "lab" }, priority, maxAttempts, ...(runAt === undefined ? {} : { runAt }) },
  in: { priority, maxAttempts, ...(runAt === undefined ? {} : { runAt }) },
  out: () => null,
});

export const lease = (worker: string, n: number, visibilityMs: number): Ask => ({
  f: "lease",
  key: worker,
  method: "POST",
  path: "/lease",
  body: { worker, n, visibilityMs },
  in: { n, visibilityMs },
  out: ({ body }) => leasesIn(body).map((one) => ({ ...one })),
});

export const end = (f: "ack" | "nack", { id, token }: Lease, attempt = 0): Ask => ({
  f,
  key: id,
  method: "POST",
  path: `/jobs/${id}/${f}`,
  body: { token },
  definite: [409],
  attempt,
  out: () => null,
});

export const readDead = (): Ask => ({
  f: "dead",
  key: "dlq",
  method: "GET",
  path: "/dlq",
  readOnly: true,
  faulty: false,
  out: ({ body }) => idsIn(body),
});

export const find = (id: string): Ask => ({
  f: "find",
  key: id,
  method: "GET",
  path: `/jobs/${id}`,
  readOnly: true,
  answers: [404],
  out: () => null,
});

/** Leases in an answer; a token may be a number, and stays distinct as text. Entries without id or token are left out. */
export const leasesIn = (body: Json): ReadonlyArray<Lease> =>
  listIn(body).flatMap((entry) => {
    const token = memberOf(entry, "token");
    const id = memberOf(entry, "id");
    if (token === null || token === undefined || id === null || id === undefined) return [];
    return [{ id: String(id), attempt: Number(memberOf(entry, "attempt") ?? 0), token: String(token) }];
  });

/** Ids in a list of jobs, or of ids. */
export const idsIn = (body: Json): ReadonlyArray<string> =>
  listIn(body).flatMap((entry) => {
    const id = typeof entry === "object" ? memberOf(entry, "id") : entry;
    return id === null || id === undefined ? [] : [String(id)];
  });

/** The list itself, or the first list that the answer wraps. */
const listIn = (body: Json): ReadonlyArray<Json> => {
  if (isList(body)) return body;
  if (body === null || typeof body !== "object") return [];
  return Object.values(body).find(isList) ?? [];
};

const isList = (value: Json): value is ReadonlyArray<Json> => Array.isArray(value);

export const memberOf = (value: Json, name: string): Json | undefined =>
  value !== null && typeof value === "object" && !isList(value) ? value[name] : undefined;
