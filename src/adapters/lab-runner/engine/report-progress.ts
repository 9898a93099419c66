/** Tells a listener how the run goes on, a few times a second: counts, and the newest events for the lanes. */
import type { HistoryEvent } from "#core/labs/index.ts";
import type { RunParts } from "./run-parts.ts";

export const reportProgress = ({ writer, operations, progress }: RunParts): (() => void) => {
  const began = performance.now();
  let waiting: Array<HistoryEvent> = [];
  let faults = 0;
  writer.listen((event) => {
    if (event.ev === "fault" && event.edge !== "end") faults += 1;
    if (waiting.length < MOST_EVENTS) waiting.push(event);
  });
  const tell = (): void => {
    const { operations: asked, ok, unknown } = operations.counts;
    const ms = Math.round(performance.now() - began);
    progress({ what: "counts", operations: asked, ok, unknown, faults, ms });
    if (waiting.length > 0) progress({ what: "events", events: waiting });
    waiting = [];
  };
  const timer = setInterval(tell, EVERY_MS);
  return () => {
    clearInterval(timer);
    tell();
  };
};

const EVERY_MS = 250;
/** As the port says; in a busy quarter of a second there are more, and the history has them. */
const MOST_EVENTS = 200;
