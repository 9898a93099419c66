/** What independent programs make of a file, as the systems of employers would: text only, each in its own order. */
import type { FileContent } from "../documents.ts";

export interface Extraction {
  readonly texts: ReadonlyArray<{ readonly name: string; readonly text: string }>;
  /** Extractors that could not be asked, with the reason ("not installed", "found no text"). */
  readonly silent: ReadonlyArray<{ readonly name: string; readonly why: string }>;
}

export interface ResumeExtractors {
  readonly extract: (file: FileContent) => Promise<Extraction>;
}

export interface ResumeExtractorsDep {
  readonly extractors: ResumeExtractors;
}
