/** Whether requests were admitted or refused as declared while the database was out of reach. */
import type { FaultMark, History, Operation } from "#core/labs/history/history.ts";
import type { InvariantVerdict, Violation } from "#core/labs/verdict/violation.ts";
import { addedLatencyMs } from "../plan.ts";
import { isAdmitted } from "./limited-requests.ts";

/** A statement that was sent just before the cut may still be answered. */
const settleMicroseconds = 50_000;

export const checkOutage = (history: History): InvariantVerdict => {
  const cuts = history.faults.filter(({ kind }) => kind === "db-cut");
  const asked = history.operations.flatMap((operation) => {
    const cut = cuts.find((one) => isWithin(operation, one));
    return cut && operation.http !== null ? [{ operation, cut }] : [];
  });
  const asks = asksDatabase(history);
  const violations = asked.flatMap(({ operation, cut }) => {
    const isOpen = operation.key.startsWith("away-open");
    if (isOpen && !isAdmitted(operation)) return [violationOf(operation, cut, "open")];
    if (!isOpen && operation.key.startsWith("away-closed") && asks && isAdmitted(operation)) {
      return [violationOf(operation, cut, "closed")];
    }
    return [];
  });
  return {
    invariant: "outage-as-declared",
    status: violations.length > 0 ? "fail" : "pass",
    violations: violations.slice(0, 20),
    stats: { asked: asked.length, outages: cuts.length },
  };
};

const isWithin = ({ start, end }: Operation, { begin, end: healed }: FaultMark): boolean =>
  start > begin + settleMicroseconds && healed !== null && end < healed;

/** Enough answers in the time of the slow database to tell whether any came without asking it. */
const fewestSlow = 6;

/** Whoever keeps its state elsewhere may admit while the database is away; it is not slowed by a slow one. */
const asksDatabase = (history: History): boolean => {
  const slow = history.faults.filter(({ kind }) => kind === "db-latency");
  const within = history.operations.filter(
    (operation) => isAdmitted(operation) && slow.some((fault) => isWithin(operation, fault)),
  );
  const isSlowed = ({ start, end }: Operation) => end - start >= addedLatencyMs * 900;
  return within.length >= fewestSlow && within.every(isSlowed);
};

const violationOf = ({ op, key, http }: Operation, { i }: FaultMark, declared: string): Violation => ({
  invariant: "outage-as-declared",
  says: `The database was out of reach and ON_OUTAGE=${declared}, but the first request of "${key}" was answered ${http}.`,
  ops: [op],
  effects: [],
  faults: [i],
  isMinimal: true,
});
