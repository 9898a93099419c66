/** A history as checkers read it: operations with their intervals, effects and faults, from the lines as written. */
import type { EventKind, HistoryEvent, HistoryHeader, Json } from "./event.ts";

/** How an operation ended: answered as asked, certainly without effect, or unknown (its effect may come any time later). */
export type Outcome = "ok" | "fail" | "info";

/** One request, as an interval that is closed at both ends: operations that touch are concurrent. */
export interface Operation {
  readonly op: number;
  readonly client: string;
  readonly f: string;
  readonly key: string;
  readonly in: Json;
  /** What the answer said, as the lab reads it; null while unanswered. */
  readonly out: Json;
  readonly http: number | null;
  readonly outcome: Outcome;
  /** Microseconds since the run began. */
  readonly start: number;
  /** Of an `info`: when the client gave up; its effect may still come, so checkers treat its end as open. */
  readonly end: number;
  readonly intent: number | null;
  readonly attempt: number;
  readonly instance: number | null;
  readonly err: string | null;
  /** Index of the phase it was sent in. */
  readonly phase: number;
}

/** Something a stub did for the service: a charge, a publication, an arrival. */
export interface Effect {
  readonly i: number;
  readonly t: number;
  readonly stub: string;
  readonly f: string;
  readonly key: string;
  readonly in: Json;
  readonly out: Json;
  readonly http: number | null;
  readonly phase: number;
}

/** Something the harness broke; `end` is `begin` for what happens at once (a kill), null while it lasts. */
export interface FaultMark {
  readonly i: number;
  readonly kind: string;
  readonly target: string;
  readonly trigger: string;
  readonly begin: number;
  readonly end: number | null;
}

/** A note of the harness about itself. */
export interface Note {
  readonly i: number;
  readonly t: number;
  readonly f: string;
  readonly key: string;
  readonly in: Json;
  readonly out: Json;
}

export interface History {
  readonly header: HistoryHeader;
  readonly events: ReadonlyArray<HistoryEvent>;
  readonly operations: ReadonlyArray<Operation>;
  readonly effects: ReadonlyArray<Effect>;
  readonly faults: ReadonlyArray<FaultMark>;
  readonly notes: ReadonlyArray<Note>;
  /** Names of the phases, in the order they began. */
  readonly phases: ReadonlyArray<string>;
  /** Time of the last event. */
  readonly end: number;
}

/** Reads the events of a run, complete or cut off: what was never answered is `info`, ended when the history ends. */
export const historyOf = (header: HistoryHeader, events: ReadonlyArray<HistoryEvent>): History => {
  const found = new Assembly(events.at(-1)?.t ?? 0);
  for (const event of events) found.take(event);
  return {
    header,
    events,
    operations: found.operations(),
    effects: found.effects,
    faults: found.faults,
    notes: found.notes,
    phases: found.phases,
    end: events.at(-1)?.t ?? 0,
  };
};

type Open<T> = { -readonly [member in keyof T]: T[member] };

class Assembly {
  readonly effects: Array<Effect> = [];
  readonly faults: Array<Open<FaultMark>> = [];
  readonly notes: Array<Note> = [];
  readonly phases: Array<string> = [];
  private readonly openByOp = new Map<number, Open<Operation>>();

  private readonly end: number;

  constructor(end: number) {
    this.end = end;
  }

  take(event: HistoryEvent): void {
    this.takers[event.ev](event);
  }

  operations(): ReadonlyArray<Operation> {
    return [...this.openByOp.values()];
  }

  private readonly close = (event: HistoryEvent): void => {
    const operation = event.op === undefined ? undefined : this.openByOp.get(event.op);
    if (operation === undefined) return;
    operation.outcome = event.ev as Outcome;
    operation.end = event.t;
    operation.out = event.out ?? null;
    operation.http = event.http ?? null;
    operation.err = event.err ?? null;
  };

  private readonly takers: Readonly<Record<EventKind, (event: HistoryEvent) => void>> = {
    ok: this.close,
    fail: this.close,
    info: this.close,
    invoke: (event) => {
      if (event.op === undefined) return;
      this.openByOp.set(event.op, {
        op: event.op,
        client: event.p,
        f: event.f ?? "",
        key: event.key ?? "",
        in: event.in ?? null,
        out: null,
        http: null,
        outcome: "info",
        start: event.t,
        end: this.end,
        intent: event.intent ?? null,
        attempt: event.attempt ?? 0,
        instance: event.instance ?? null,
        err: null,
        phase: this.phases.length - 1,
      });
    },
    effect: ({ i, t, p, f = "", key = "", in: given = null, out = null, http }) => {
      const phase = this.phases.length - 1;
      this.effects.push({ i, t, stub: p, f, key, in: given, out, http: http ?? null, phase });
    },
    fault: (event) => {
      if (event.edge === "end") this.heal(event);
      else this.faults.push(faultOf(event));
    },
    note: ({ i, t, f = "", key = "", in: given = null, out = null }) => {
      if (f === "phase") this.phases.push(key);
      this.notes.push({ i, t, f, key, in: given, out });
    },
  };

  private heal({ f, p, t }: HistoryEvent): void {
    const begun = this.faults.findLast(({ kind, target, end }) => kind === f && target === p && end === null);
    if (begun) begun.end = t;
  }
}

const faultOf = ({ i, f = "", p, t, trigger = "", edge }: HistoryEvent): Open<FaultMark> => ({
  i,
  kind: f,
  target: p,
  trigger,
  begin: t,
  end: edge === "begin" ? null : t,
});
