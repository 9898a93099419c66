/** How a résumé was read: the record, and for every field the place it came from. The contract of `resume parse`. */
import type { Span } from "#core/base/text-span.ts";
import type { PageLook, WordBox } from "#core/page-text/index.ts";
import type { Resume } from "./resume.ts";

export interface ResumeReading {
  readonly text: string;
  readonly resume: Resume;
  readonly fields: ReadonlyArray<FieldSource>;
  readonly warnings: ReadonlyArray<{
    readonly type: string;
    readonly message: string;
    readonly span: Span | null;
  }>;
  /** Hidden text: it stays in `text`, is reported here, and is never a field. */
  readonly removed: ReadonlyArray<{ readonly what: string; readonly span: Span }>;
  /** Size, margins and letter size of each page; empty where the format has none. */
  readonly pages: ReadonlyArray<PageLook>;
}

export interface FieldSource {
  /** RFC 6901 pointer into `resume`, e.g. `/work/0/highlights/2`. */
  readonly path: string;
  /** 0–1. */
  readonly confidence: number;
  /** Where the words stand on the page; null where there are no pages. */
  readonly box: WordBox | null;
  readonly span: Span | null;
}
