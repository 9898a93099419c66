/** What the run and the thread that judges it tell each other. */
import type { HistoryEvent, HistoryHeader, LabPolicy } from "#core/labs/index.ts";

export interface CheckSetting {
  readonly lab: string;
  readonly header: HistoryHeader;
  readonly policy: LabPolicy;
}

/** The events since the last order. */
export interface CheckOrder {
  readonly added: ReadonlyArray<HistoryEvent>;
  readonly isFinal: boolean;
}
