/** The history as requests that were admitted, refused, or have an unknown end. */
import type { LimitedRequest } from "#core/checkers/index.ts";
import type { Json } from "#core/labs/history/event.ts";
import type { History, Operation } from "#core/labs/history/history.ts";

/** Forgiven on each promise: the grain of clocks, theirs and ours. */
const forgivenMicroseconds = 20_000;

/** What certainly did nothing (refused connections, 4xx) is left out. */
export const limitedRequests = (history: History): ReadonlyArray<LimitedRequest> =>
  history.operations
    .filter(({ f, outcome }) => f === "limited" && outcome !== "fail")
    .map((operation) => requestOf(operation));

const requestOf = ({ op, key, start, end, outcome, out }: Operation): LimitedRequest => {
  const known = { id: op, key, start, end };
  if (outcome !== "ok") return { ...known, outcome: "unknown" };
  if (memberOf(out, "admitted") === true) return { ...known, outcome: "admitted" };
  const seconds = memberOf(out, "retryAfter");
  return typeof seconds === "number"
    ? { ...known, outcome: "rejected", retryAfter: seconds * 1_000_000 + forgivenMicroseconds }
    : { ...known, outcome: "rejected" };
};

export const memberOf = (value: Json, name: string): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? ((value as { readonly [member: string]: Json })[name] ?? null)
    : null;

export const isAdmitted = ({ outcome, out }: Operation): boolean =>
  outcome === "ok" && memberOf(out, "admitted") === true;
