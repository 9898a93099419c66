/** A résumé as a file to send or as pictures to look at. Same record and settings → same bytes. */
import type { Result } from "#core/base/result.ts";
import type { Resume } from "#core/resume/index.ts";

/** Four single-stream layouts, each tagged for screen readers. */
export const templates = ["quarto", "linear", "dense", "folio"] as const;
export type Template = (typeof templates)[number];

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

export interface PrintSettings {
  readonly template: Template;
  readonly paper: Paper;
  /** Letter size in points, 9–12; the template's own when null. */
  readonly size: number | null;
  /** Share of the template's white space, 0.8–1; all of it when absent. Page fit closes it up. */
  readonly spacing?: number;
}

export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no font can draw, so that nobody finds out from the reader. */
  readonly missing: ReadonlyArray<string>;
}

export interface PreviewPage {
  /** Names the picture: the same hash is the same picture. */
  readonly hash: string;
  /** Null for a picture that the asker holds already, or did not ask for. */
  readonly svg: string | null;
  /** PDF points. */
  readonly width: number;
  readonly height: number;
}

export interface ResumePreview {
  readonly pages: ReadonlyArray<PreviewPage>;
  /** As of a print: what the pictures show as "?" or not at all. */
  readonly missing: ReadonlyArray<string>;
}

export interface PreviewAsking {
  /** A newer preview of the same stream (an editor's session) takes the place of one that still waits. */
  readonly stream?: string;
  /** Hashes of the pictures that the asker holds: they are not sent again. */
  readonly known?: ReadonlyArray<string>;
  /** The pages that somebody looks at; null, or none given, is all of them. */
  readonly near?: PageRange | null;
}

/** Counted from 0, both ends included. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

export interface PrintFailure {
  readonly type: "PrinterUnavailable" | "PrintTimedOut" | "PrintFailed";
  /** What is wrong and what to do next. */
  readonly message: string;
}

export interface ResumePrinter {
  readonly pdf: (resume: Resume, settings: PrintSettings) => Promise<Result<PrintedPdf, PrintFailure>>;
  readonly preview: (
    resume: Resume,
    settings: PrintSettings,
    asking?: PreviewAsking,
  ) => Promise<Result<ResumePreview, PrintFailure>>;
  /** The number of pages, without drawing them: what page fit measures. */
  readonly pages: (resume: Resume, settings: PrintSettings) => Promise<Result<number, PrintFailure>>;
  readonly docx: (resume: Resume, settings: PrintSettings) => Promise<Result<Uint8Array, PrintFailure>>;
}

export interface ResumePrinterDep {
  readonly printer: ResumePrinter;
}
