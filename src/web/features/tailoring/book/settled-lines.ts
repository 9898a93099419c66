/** Which lines stay as they are, for as long as the tab is open: a reload asks nothing twice. Ids alone, no words. */

const placeOf = (book: string, posting: string): string => `mettle.tailoring.${book}.${posting}`;

/** What a browser kept is untrusted. */
export const readSettled = (book: string, posting: string): ReadonlySet<string> => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(book, posting)) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : []);
  } catch {
    return new Set();
  }
};

export const keepSettled = (book: string, posting: string, settled: ReadonlySet<string>): void => {
  try {
    sessionStorage.setItem(placeOf(book, posting), JSON.stringify([...settled]));
  } catch {
    // A full or forbidden store only means that a reload asks again.
  }
};
