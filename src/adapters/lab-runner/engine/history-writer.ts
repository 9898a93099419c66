/**
 * Writes the history as it happens: kept for the checks, and appended to a file, so that a run that was cut off can be looked
 * at too. Bounded: a run that writes more than any lab can is ended rather than let the memory grow.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import type { HistoryEvent, HistoryHeader } from "#core/labs/index.ts";
import type { Clock } from "./clock.ts";

/** An event before it has its number; its time is now where absent. */
export type NewEvent = Omit<HistoryEvent, "i" | "t">;

export interface HistoryWriter {
  readonly write: (event: NewEvent) => HistoryEvent;
  readonly events: ReadonlyArray<HistoryEvent>;
  /** Whether nothing more is kept. */
  readonly isFull: () => boolean;
  readonly flush: () => void;
  /** Also when the program is being ended: what is buffered is written first. */
  readonly close: () => void;
  /** Told of every event at once. */
  readonly listen: (listener: (event: HistoryEvent) => void) => void;
}

export const createHistoryWriter = (
  path: string | null,
  header: HistoryHeader,
  clock: Clock,
): HistoryWriter => {
  const events: Array<HistoryEvent> = [];
  const listeners: Array<(event: HistoryEvent) => void> = [];
  const file = path === null ? null : openSync(path, "w");
  let buffered = [JSON.stringify(header)];
  let isOpen = file !== null;
  const flush = (): void => {
    if (file === null || !isOpen || buffered.length === 0) return;
    const text = `${buffered.join("\n")}\n`;
    buffered = [];
    writeSync(file, text);
  };
  const close = (): void => {
    flush();
    if (isOpen && file !== null) closeSync(file);
    isOpen = false;
    process.off("exit", close);
  };
  process.on("exit", close);
  return {
    write: (event) => {
      const whole: HistoryEvent = { i: events.length, t: clock.now(), ...event };
      if (events.length >= MOST_EVENTS) return whole;
      events.push(whole);
      if (isOpen) buffered.push(JSON.stringify(whole));
      if (buffered.length >= FLUSH_EVENTS) flush();
      for (const listener of listeners) listener(whole);
      return whole;
    },
    events,
    isFull: () => events.length >= MOST_EVENTS,
    flush,
    close,
    listen: (listener) => void listeners.push(listener),
  };
};

/** A full run of a lab writes some 5,000 to 40,000. */
const MOST_EVENTS = 400_000;
/** About 40 kB at a time: a tenth of a millisecond, far below what any check allows for. */
const FLUSH_EVENTS = 256;
