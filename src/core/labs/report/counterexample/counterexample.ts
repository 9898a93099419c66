/** What a counterexample is, as data: the JSON of a run, the table, the drawing and the page all show this and no more. */
import type { Json } from "#core/labs/history/event.ts";
import type { Outcome } from "#core/labs/history/history.ts";

/** Who has a line of their own in table and drawing: clients first, then the instances, then stubs and database. */
export interface Lane {
  readonly name: string;
  readonly kind: "client" | "service" | "neighbour";
}

/** A request of the slice. Times are milliseconds since the first of them began. */
export interface ShownOperation {
  /** `Operation.op`; of a folded row, that of its first. */
  readonly op: number;
  readonly lane: string;
  readonly f: string;
  readonly key: string;
  readonly in: Json;
  readonly out: Json;
  readonly http: number | null;
  readonly outcome: Outcome;
  readonly startMs: number;
  readonly endMs: number;
  readonly err: string | null;
  /** The same try so often in a row, with the same answer: one row stands for all of them. */
  readonly times: number;
  /** The violation names it; the others show what happened between. */
  readonly isCited: boolean;
}

export interface ShownEffect {
  readonly i: number;
  readonly lane: string;
  readonly f: string;
  readonly key: string;
  readonly in: Json;
  readonly out: Json;
  readonly atMs: number;
  readonly isCited: boolean;
}

export interface ShownFault {
  readonly i: number;
  readonly kind: string;
  readonly lane: string;
  readonly trigger: string;
  readonly beginMs: number;
  /** When it was over; of a kill, when the service answered again. Equal to `beginMs` where that cannot be told. */
  readonly endMs: number;
}

export interface Counterexample {
  /** Id of the invariant, as on the lab's card. */
  readonly invariant: string;
  readonly says: string;
  readonly isMinimal: boolean;
  /** Where the slice begins, in milliseconds since the run began. */
  readonly fromMs: number;
  readonly lanes: ReadonlyArray<Lane>;
  /** In the order of time; at most 12. */
  readonly operations: ReadonlyArray<ShownOperation>;
  readonly effects: ReadonlyArray<ShownEffect>;
  readonly faults: ReadonlyArray<ShownFault>;
  /** What lies in the same stretch of time and would only hide the rest. */
  readonly leftOut: { readonly operations: number; readonly effects: number; readonly faults: number };
}
