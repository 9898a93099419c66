/** Why a file that begins like a Word file is not read. */

export type DocxFailure =
  | { readonly reason: "encrypted" | "broken" | "too-large" | "timed-out" }
  /** A zip or an old Office file of another kind, e.g. "an OpenDocument". */
  | { readonly reason: "other-format"; readonly kind: string };
