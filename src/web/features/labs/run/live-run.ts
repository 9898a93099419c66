/** What is known of a run while it goes on. */
import type { LabNews } from "#web/api/labs/labs.ts";
import { type Lanes, noLanes, withEvents } from "./lanes.ts";

export interface LiveRun {
  readonly seed: number;
  readonly seeds: number;
  readonly step: string;
  readonly requests: number;
  readonly ok: number;
  readonly unknown: number;
  readonly faults: number;
  readonly lanes: Lanes;
}

export const newLiveRun: LiveRun = {
  seed: 1,
  seeds: 1,
  step: "waiting for its turn",
  requests: 0,
  ok: 0,
  unknown: 0,
  faults: 0,
  lanes: noLanes,
};

export const withNews = (live: LiveRun, { seed, event }: LabNews): LiveRun => {
  const base = seed.number === live.seed ? live : { ...newLiveRun, seed: seed.number };
  const now = { ...base, seeds: seed.of };
  switch (event.what) {
    case "phase":
      return { ...now, step: `phase ${event.number} of ${event.of}: ${event.phase}` };
    case "counts": {
      const { operations: requests, ok, unknown, faults } = event;
      return { ...now, requests, ok, unknown, faults };
    }
    case "events":
      return { ...now, lanes: withEvents(now.lanes, event.events) };
    case "building":
    case "starting":
    case "checking":
    case "shrinking":
      return { ...now, step: event.what };
  }
};
