/** Every statement carries the words that support it; a statement without a span does not type-check. */
import type { Span } from "./text-span.ts";

/** A catalogue card as a further reason, e.g. `{ card: "skills/kafka" }`. Never stands alone. */
export interface CardReference {
  readonly card: string;
}

export type Reason = Span | CardReference;

/** At least one span; cards may follow. */
export type Because = readonly [Span, ...ReadonlyArray<Reason>];

export interface Statement {
  /** Stable within a report, e.g. `B.req-3`; what `why` takes. */
  readonly id: string;
  readonly text: string;
  readonly because: Because;
}
