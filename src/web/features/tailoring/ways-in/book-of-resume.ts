/** The kept résumé that was made from a saved file; made from its reading when there is none. */
import { createBook, listBooks } from "#web/api/resume-books.ts";
import { readSavedResume } from "#web/api/resume-readings.ts";
import { bookOf } from "#web/features/resume/new-book.ts";

export const bookOfResume = async (resume: string): Promise<string> => {
  // Newest first, so the one that was made last is found.
  const known = (await listBooks()).find((book) => book.resume === resume);
  if (known) return known.id;
  const { name, reading } = await readSavedResume(resume);
  const note = name === "" ? "Taken in for tailoring" : `Taken in from ${name} for tailoring`;
  return (await createBook({ book: bookOf(reading.resume), note, resume })).id;
};
