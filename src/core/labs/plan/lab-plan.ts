/** A whole run before it begins: phases of clients, faults and load, all drawn from one seed. */
import type { Json } from "../history/event.ts";
import type { EdgeRules, Fault } from "./fault.ts";
import type { RequestStep, Steps } from "./step.ts";

/** `quick` is for the loop of write and try, at most 6 s; `full` for a receipt, at most 20 s. */
export type RunSize = "quick" | "full";

/** One logical client; each has its lane in the drawing. */
export interface ClientPlan {
  /** "c1", "worker-2" */
  readonly name: string;
  /** The instance it asks where a request does not say; 0 where absent. */
  readonly instance?: number;
  readonly steps: () => Steps;
  /** Goes on until every other client of the phase is done, then is ended: a poller, a delivery loop. */
  readonly background?: boolean;
}

/** Requests at fixed moments, whatever the service does: a slow answer delays nobody's sending (open loop). */
export interface LoadPlan {
  /** Arrivals a second. */
  readonly rate: number;
  readonly ms: number;
  readonly request: (n: number) => RequestStep;
  /** Whether these operations stand in the history, for a checker; otherwise only their figures do. */
  readonly isRecorded: boolean;
  /** Of the time from the intended moment to the answer. Scaled by the calibration of the machine. */
  readonly p99Ms: number;
  /** The least share of requests that must be answered as asked. */
  readonly okShare: number;
}

export interface Phase {
  /** "contract", "concurrency", "kills", "mixed", "load", "final" … shown to the user as it begins. */
  readonly name: string;
  readonly clients: ReadonlyArray<ClientPlan>;
  readonly faults: ReadonlyArray<Fault>;
  readonly edge?: EdgeRules;
  readonly load?: LoadPlan;
  /** The phase is ended after so long, whatever its clients are doing. */
  readonly limitMs: number;
  /** Environment that differs from the plan's: the service is restarted with it before the phase begins. */
  readonly env?: Readonly<Record<string, string>>;
  /** The service is killed and started again before the phase begins. */
  readonly restart?: boolean;
}

export interface LabPlan {
  readonly phases: ReadonlyArray<Phase>;
  /** Given to the service beside what every service gets. */
  readonly env: Readonly<Record<string, string>>;
  readonly instances: number;
  readonly database: boolean;
  readonly stubs: ReadonlyArray<StubPlan>;
  /** Everything that was drawn, so that the plan has a digest although clients are code. */
  readonly drawn: Json;
}

/** A neighbour of the service that the harness plays: a payment provider, an upstream, a broker. */
export interface StubPlan {
  /** "psp": who, in the history. */
  readonly name: string;
  /** The variable that tells the service its address: "PSP_URL". */
  readonly env: string;
  /** Milliseconds that it takes to answer when nothing is wrong with it. */
  readonly latencyMs: number;
  /** What it answers. May keep state of its own between calls; must not depend on anything else. */
  readonly handle: (request: StubRequest) => StubAnswer;
  /**
   * What stands in the history of every request that was read, also of those that the stub fails or never answers
   * (`handle` is not asked about these, since it would do the work). Must not change anything.
   */
  readonly arrivalOf?: (request: StubRequest) => StubAnswer["arrival"] | null;
}

export interface StubRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
  /** Microseconds since the run began. */
  readonly t: number;
}

export interface StubAnswer {
  readonly http: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** What was done, for the history and for triggers. `null`: nothing worth keeping. */
  readonly effect: {
    readonly f: string;
    readonly key: string;
    readonly in?: Json;
    readonly out?: Json;
  } | null;
  /** That it was asked, kept beside the effect where the work was done. For failing stubs too: `StubPlan.arrivalOf`. */
  readonly arrival?: { readonly f: string; readonly key: string; readonly in?: Json };
}
