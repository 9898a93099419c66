/** The two policies, key by key: let through too often, refused without cause, sent away with a wrong time. */
import { checkRateLimit, type LimitFinding, type LimitPolicy } from "#core/checkers/index.ts";
import type { History } from "#core/labs/history/history.ts";
import type { LabPolicy } from "#core/labs/lab.ts";
import type { InvariantVerdict, Violation } from "#core/labs/verdict/violation.ts";
import { limitedRequests } from "./limited-requests.ts";

const judged = ["no-over-admission", "keys-isolated", "no-false-reject", "retry-after-true"] as const;
type Judged = (typeof judged)[number];

/** One token: limiters that refill by whole tokens or by ticks are right too. */
const slack = 1;
const mostViolations = 20;

export const checkLimits = (history: History, policy: LabPolicy): ReadonlyArray<InvariantVerdict> => {
  const requests = limitedRequests(history);
  const [inWindow, inBucket] = [true, false].map((isWindow) =>
    requests.filter(({ key }) => key.startsWith("window-") === isWindow),
  );
  const firstOp = new Map<string, number>();
  for (const { key, id } of requests) if (!firstOp.has(key)) firstOp.set(key, id);
  const usedAlone = (key: string): boolean => requests.filter((one) => one.key === key).length === 1;
  const { bucket, overWindow, underWindow } = policiesOf(policy);
  const findings = [
    ...checkRateLimit(inBucket ?? [], bucket, { slack }).findings,
    ...checkRateLimit(inWindow ?? [], overWindow, { slack }).findings.filter(
      ({ kind }) => kind === "over-admitted",
    ),
    ...checkRateLimit(inWindow ?? [], underWindow, { slack }).findings.filter(
      ({ kind }) => kind !== "over-admitted",
    ),
  ];
  const violations = findings.map(({ kind, key, says, ids, omitted }): Violation & { invariant: Judged } => ({
    invariant: invariantOf(kind, usedAlone(key)),
    says,
    ops: ids,
    effects: [],
    faults: [],
    isMinimal: omitted === 0,
  }));
  const stats = { requests: requests.length, keys: firstOp.size };
  return judged.map((invariant) => {
    const found = violations.filter((one) => one.invariant === invariant).slice(0, mostViolations);
    return { invariant, status: found.length > 0 ? "fail" : "pass", violations: found, stats };
  });
};

/** A key's only request can have been refused only because of other keys. */
const invariantOf = (kind: LimitFinding, isAlone: boolean): Judged => {
  if (kind === "over-admitted") return "no-over-admission";
  if (kind === "untrue-retry-after") return "retry-after-true";
  return isAlone ? "keys-isolated" : "no-false-reject";
};

/** A fixed window lets through twice its limit around a border; one that weighs the window before looks back two. */
const policiesOf = (
  policy: LabPolicy,
): Readonly<Record<"bucket" | "overWindow" | "underWindow", LimitPolicy>> => {
  const limit = policy["windowLimit"] ?? 20;
  const length = (policy["windowMs"] ?? 1_000) * 1_000;
  return {
    bucket: {
      kind: "bucket",
      capacity: policy["bucketSize"] ?? 20,
      perSecond: policy["refillPerSecond"] ?? 10,
    },
    overWindow: { kind: "window", limit: limit * 2, length },
    underWindow: { kind: "window", limit, length: length * 2 },
  };
};
