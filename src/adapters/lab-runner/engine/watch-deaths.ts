/** A service that ends by itself: a finding, unless what it depends on had just been taken away and it starts again. */
import type { Violation } from "#core/labs/index.ts";
import type { LogRing } from "../process/log-ring.ts";
import type { CandidateExit } from "../process/process-types.ts";
import type { Fleet } from "./fleet/fleet.ts";
import type { HistoryWriter } from "./history-writer.ts";
import { contractViolation, type RunEnd } from "./run-end.ts";
import type { Present } from "./run-parts.ts";

export interface DeathWatch {
  readonly writer: HistoryWriter;
  readonly present: Present;
  readonly log: LogRing;
  readonly end: RunEnd;
  /** The invariant that a service breaks by not coming back. */
  readonly noReturnOf: string;
}

export const watchDeaths = ({ writer, present, log, end, noReturnOf }: DeathWatch) => {
  let excused = 0;
  return async (fleet: Fleet, number: number, exit: CandidateExit): Promise<void> => {
    const name = `service#${number}`;
    writer.write({ p: name, ev: "note", f: "died", key: name, out: { says: exit.says } });
    const isExcused = exit.how === "ended" && (present.scheduler?.isNeighbourDown(AFTERMATH_MS) ?? false);
    excused += 1;
    if (!isExcused || excused > MOST_EXCUSED) {
      end.end({ kind: "broken", violation: ownDeath(name, present.phase, exit, log) });
      return;
    }
    // To crash and be started again by a supervisor is a way to handle a lost database that no contract forbids.
    const [instance] = fleet.targets(number);
    const revived = instance === undefined ? null : await fleet.revive(instance);
    if (revived?.ok === false && !end.signal.aborted)
      end.end({ kind: "broken", violation: noReturn(noReturnOf, number, revived.error.message, log) });
  };
};

/** So long after its database or a neighbour came back, a crash is still taken for a consequence. */
const AFTERMATH_MS = 1500;
const MOST_EXCUSED = 10;

const ownDeath = (name: string, phase: string, { says }: CandidateExit, log: LogRing): Violation =>
  contractViolation(`${name} stopped by itself in the phase "${phase}": ${says}.${lastWords(log)}`);

/** It was killed, and started again with the same command and the same `DATA_DIR`. */
export const noReturn = (invariant: string, number: number, message: string, log: LogRing): Violation => ({
  ...contractViolation(
    `service#${number} did not come back after it was killed: ${message}${lastWords(log)}`,
  ),
  invariant,
});

/** The last lines of the log, for a sentence. */
export const lastWords = (log: LogRing): string => {
  const lines = log.lines().slice(-3);
  return lines.length === 0
    ? " It wrote nothing to its log."
    : ` Its log ends: ${lines.join(" / ").slice(0, 600)}`;
};
