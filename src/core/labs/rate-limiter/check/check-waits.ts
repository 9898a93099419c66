/** Whoever is sent away for longer than a bucket takes to fill was not told the truth either. */
import type { History } from "#core/labs/history/history.ts";
import type { Violation } from "#core/labs/verdict/violation.ts";
import { memberOf } from "./limited-requests.ts";

/** The contract allows 2 s, rounded up; a third is given to those who round twice. */
const longestSeconds = 3;

export const needlessWaits = (history: History): ReadonlyArray<Violation> =>
  history.operations.flatMap(({ op, key, out, f }) => {
    const seconds = f === "limited" ? memberOf(out, "retryAfter") : null;
    if (typeof seconds !== "number" || (seconds <= longestSeconds && seconds >= 0)) return [];
    const says = `"${key}" was told to come back after ${seconds} s; a token is there after 0.1 s.`;
    return [{ invariant: "retry-after-true", says, ops: [op], effects: [], faults: [], isMinimal: true }];
  });
