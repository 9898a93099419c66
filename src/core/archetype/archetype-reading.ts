/** Which kind of job a posting is, with the words that say so; `unknown` when nothing settles it. */
import type { CardReference } from "../base/evidence.ts";
import type { Span } from "../base/text-span.ts";
import type { ArchetypeId } from "../catalogue/index.ts";

export interface ArchetypeReading {
  readonly id: ArchetypeId | "unknown";
  readonly specialisation: string | null;
  /** 0–1. */
  readonly confidence: number;
  readonly alternates: ReadonlyArray<{ readonly id: ArchetypeId; readonly confidence: number }>;
  readonly because: ReadonlyArray<Span | CardReference>;
}
