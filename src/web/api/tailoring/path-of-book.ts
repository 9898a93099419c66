/** Addresses below a kept résumé. */

export const pathOfBook = (book: string, rest: string): string =>
  `/v1/resume-books/${encodeURIComponent(book)}/${rest}`;
