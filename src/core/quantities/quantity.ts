/** A number with its unit, normalised so that two texts can be compared: 4M messages/day = 46.3 messages per second. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Plain value in base units (ms for time, bytes for data, 1 for counts, 0–100 for percent). */
  readonly value: number;
  readonly dimension: Dimension;
  /** Singular noun as understood: "request", "message", "user", "ms", "percent", "USD", "row", "engineer", "" … */
  readonly unit: string;
  /** Events per second when the text states a rate ("/day", "per hour", "rps"), else null. */
  readonly perSecond: number | null;
  /** Place in a change: "from 3.2 s to 180 ms" has a before and an after; "by 40 %" is a change. */
  readonly role: "before" | "after" | "change" | "level";
  /** "over", "at least" → min; "under", "sub-" → max; plain → exact; "~" → about. */
  readonly bound: "exact" | "min" | "max" | "about";
}

export type Dimension =
  | "throughput"
  | "latency"
  | "reliability"
  | "volume"
  | "users"
  | "money"
  | "people"
  | "duration"
  | "share"
  | "count";
