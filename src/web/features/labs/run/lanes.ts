/** Lanes that fill in: the newest events of a run that is under way, as bars on one time axis. */
import type { HistoryEvent } from "#core/labs/index.ts";

export interface Bar {
  readonly lane: string;
  readonly op: number;
  readonly from: number;
  /** Null while unanswered. */
  readonly to: number | null;
  readonly ev: "open" | "ok" | "fail" | "info";
}

export interface Mark {
  readonly lane: string;
  readonly at: number;
  readonly kind: "fault" | "effect";
  readonly name: string;
}

export interface Lanes {
  readonly bars: ReadonlyArray<Bar>;
  readonly marks: ReadonlyArray<Mark>;
  /** Microseconds since the run began. */
  readonly now: number;
  /** In the order they were first seen. */
  readonly names: ReadonlyArray<string>;
}

export const noLanes: Lanes = { bars: [], marks: [], now: 0, names: [] };

/** What is drawn at once: two seconds. */
export const shownMicros = 2_000_000;

/** More lanes than these are told in words. */
const mostLanes = 16;

export const withEvents = (lanes: Lanes, events: ReadonlyArray<HistoryEvent>): Lanes => {
  const now = events.at(-1)?.t ?? lanes.now;
  const oldest = now - shownMicros;
  const byOp = new Map(lanes.bars.map((bar) => [bar.op, bar]));
  const marks = [...lanes.marks];
  const names = [...lanes.names];
  for (const event of events) {
    if (event.op !== undefined) byOp.set(event.op, barOf(event, byOp.get(event.op)));
    if (event.ev === "fault" || event.ev === "effect")
      marks.push({ lane: event.p, at: event.t, kind: event.ev, name: event.f ?? "" });
    if (event.ev !== "note" && !names.includes(event.p) && names.length < mostLanes) names.push(event.p);
  }
  const bars = [...byOp.values()].filter(({ to }) => to === null || to >= oldest);
  return { bars, marks: marks.filter(({ at }) => at >= oldest), now, names };
};

const barOf = (event: HistoryEvent, before: Bar | undefined): Bar => {
  const { op = 0, p, t, ev } = event;
  if (ev === "invoke" || before === undefined) return { lane: p, op, from: t, to: null, ev: "open" };
  return { ...before, to: t, ev: ev === "ok" || ev === "fail" || ev === "info" ? ev : "open" };
};
