/** What a report needs beside the run: the lab's words, colours, and how to run it again. */
import type { LabCard } from "#core/catalogue/index.ts";
import type { Style } from "#core/evaluation/index.ts";

export interface PrintRunOptions {
  readonly card: LabCard;
  readonly style: Style;
  /** Where the page of this run lies; null when it was not kept. */
  readonly htmlPath: string | null;
  /** What runs it again, without its seed: `mettle labs run payments --dir my-payments`. */
  readonly command: string;
}
