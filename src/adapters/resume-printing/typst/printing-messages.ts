/** What is said between the printer and its worker. */
import type { PageRange, PreviewPage, Template } from "#app/ports/resume/resume-printer.ts";

export interface PrintingRequest {
  readonly id: number;
  readonly kind: "pdf" | "preview" | "pages";
  readonly template: Template;
  /** JSON, read by the templates as values and never as markup. */
  readonly resume: string;
  readonly settings: string;
  /** Hashes of page pictures that need not be drawn again. */
  readonly known: ReadonlyArray<string>;
  /** The pages whose pictures are wanted; all when null. */
  readonly near: PageRange | null;
}

export type PrintingAnswer =
  | { readonly id: number; readonly type: "printed"; readonly printed: Printed }
  | { readonly id: number; readonly type: "failed"; readonly reason: string };

/** With the characters that no font can draw and that are therefore not, or not rightly, on the paper. */
export type Printed = Export & { readonly missing: ReadonlyArray<string> };

export type Export =
  | { readonly kind: "pdf"; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly kind: "preview"; readonly pages: ReadonlyArray<PreviewPage> }
  | { readonly kind: "pages"; readonly pages: number };

/** Sent once, when the compiler is loaded: a worker that ends before cannot print on this machine at all. */
export interface PrinterReady {
  readonly type: "ready";
}
