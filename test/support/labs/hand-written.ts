/** Histories written by hand, for the checks of labs: requests with their times in milliseconds, in any order. */
import { type History, type HistoryEvent, historyOf, type Json } from "#core/labs/index.ts";

export interface Asked {
  readonly f: string;
  readonly key: string;
  readonly at: readonly [number, number];
  readonly in?: Json;
  readonly out?: Json;
  /** Absent: no answer came. */
  readonly http?: number;
  /** By the status where absent: 2xx ok, 4xx fail, none info. */
  readonly outcome?: "ok" | "fail" | "info";
}

/** Effects (`p` is the stub) and notes (`p` is "harness"). */
export interface Happened {
  readonly ev: "effect" | "note" | "fault";
  readonly p: string;
  readonly f: string;
  readonly key?: string;
  readonly at: number;
  readonly in?: Json;
  readonly out?: Json;
}

/** Phases begin at these moments, in milliseconds. */
export const handWritten = (
  lab: string,
  phases: Readonly<Record<string, number>>,
  asked: ReadonlyArray<Asked>,
  happened: ReadonlyArray<Happened> = [],
): History => {
  const lines: Array<Omit<HistoryEvent, "i">> = [
    ...Object.entries(phases).map(([key, at]) => ({
      t: at * 1_000,
      p: "harness",
      ev: "note" as const,
      f: "phase",
      key,
    })),
    ...happened.map(({ at, ...event }) => ({ ...event, t: at * 1_000 })),
    ...asked.flatMap(eventsOf),
  ];
  const events = lines.sort((a, b) => a.t - b.t).map((event, i) => ({ ...event, i }));
  return historyOf({ v: 1, lab, seed: "00", planHash: "00", harness: "0", size: "quick" }, events);
};

const eventsOf = (
  { f, key, at: [start, end], http, outcome, ...rest }: Asked,
  op: number,
): ReadonlyArray<Omit<HistoryEvent, "i">> => {
  const about = { p: `c${op}`, op, f, key };
  return [
    { ...about, ev: "invoke", t: start * 1_000, ...(rest.in === undefined ? {} : { in: rest.in }) },
    {
      ...about,
      ev: outcome ?? outcomeOf(http),
      t: end * 1_000,
      ...(http === undefined ? { err: "socket hang up" } : { http }),
      ...(rest.out === undefined ? {} : { out: rest.out }),
    },
  ];
};

const outcomeOf = (http: number | undefined): "ok" | "fail" | "info" => {
  if (http === undefined || http >= 500) return "info";
  return http < 300 ? "ok" : "fail";
};
