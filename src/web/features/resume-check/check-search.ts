/** The address of a check: alone, or of a kept résumé, whose own print is then checked at once. */
export interface CheckSearch {
  /** Id of a kept résumé. */
  readonly book?: string;
  /** Id of one of its variants. */
  readonly variant?: string;
}

/** The address is untrusted: what is no text is left out. */
export const checkSearch = ({ book, variant }: Record<string, unknown>): CheckSearch => {
  if (typeof book !== "string") return {};
  return typeof variant === "string" ? { book, variant } : { book };
};
