/** Until when a fault lasted. A kill is over at once; what is drawn is how long nobody answered. */
import type { FaultMark, History, Operation } from "#core/labs/history/history.ts";

/** Microseconds since the run began. */
export const downUntil = (fault: FaultMark, history: History): number => {
  if (fault.end === null) return history.end;
  if (fault.end > fault.begin || !isStop(fault)) return fault.end;
  const instance = /#(\d{1,4})$/u.exec(fault.target)?.[1];
  const later = history.operations.filter(
    (one) =>
      one.start > fault.begin &&
      (instance === undefined || one.instance === null || one.instance === Number(instance)),
  );
  const answered = earliest(later.filter(({ http }) => http !== null));
  const refused = later.filter(
    (one) => one.http === null && one.outcome === "fail" && (answered === null || one.start < answered.end),
  );
  const lastRefusal = refused.reduce((last, { end }) => Math.max(last, end), fault.begin);
  if (answered === null) return lastRefusal;
  return lastRefusal > fault.begin ? Math.min(lastRefusal, answered.end) : answered.start;
};

const isStop = ({ kind }: FaultMark): boolean => kind === "kill9" || kind === "term";

const earliest = (operations: ReadonlyArray<Operation>): Operation | null =>
  operations.reduce<Operation | null>(
    (first, one) => (first === null || one.end < first.end ? one : first),
    null,
  );
