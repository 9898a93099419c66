/** Everything that one run is made of, once it has been started. */
import type { LabProgress } from "#app/ports/lab/lab-runner.ts";
import type { Action, Lab, LabPlan, RunSize } from "#core/labs/index.ts";
import type { Connections } from "../client/connections.ts";
import type { Operations } from "../client/operations.ts";
import type { LabDatabase } from "../database/database-types.ts";
import type { StartFailure } from "../process/process-types.ts";
import type { EdgeDecision } from "../proxies/edge-types.ts";
import type { StubServer } from "../stubs/stub-types.ts";
import type { Performed } from "./faults/perform-action.ts";
import type { FaultScheduler } from "./faults/schedule-faults.ts";
import type { Fleet } from "./fleet/fleet.ts";
import type { HistoryWriter } from "./history-writer.ts";
import type { RunEnd } from "./run-end.ts";
import type { LagWatch } from "./watch-lag.ts";

export interface RunParts {
  readonly seed: string;
  readonly size: RunSize;
  readonly lab: Lab;
  readonly plan: LabPlan;
  readonly writer: HistoryWriter;
  readonly fleet: Fleet;
  readonly database: LabDatabase | null;
  readonly stubByName: ReadonlyMap<string, StubServer>;
  readonly connections: Connections;
  readonly operations: Operations;
  readonly lag: LagWatch;
  readonly end: RunEnd;
  readonly perform: (action: Action, trigger: string) => Performed;
  /** It was killed before a phase, and cannot be started again. */
  readonly onNoReturn: (failure: StartFailure) => void;
  readonly progress: (event: LabProgress) => void;
  /** What the present phase lets go wrong: the hooks of clients, stubs and database ask it. */
  readonly present: Present;
}

export interface Present {
  scheduler: FaultScheduler | null;
  phase: string;
  /** Decided for requests on their way to a proxy, by their token. */
  readonly decisionByToken: Map<string, EdgeDecision>;
}
