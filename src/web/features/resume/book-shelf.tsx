/** The kept résumés. One that is deleted can be brought back as it was, with its history. */
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { deleteBook, recoverBook, type SavedBook } from "#web/api/resume-books.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";

export const BookShelf = ({ books }: { readonly books: ReadonlyArray<SavedBook> }) => {
  const client = useQueryClient();
  const [deleted, setDeleted] = useState<SavedBook | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const change = (work: Promise<void>, after: SavedBook | null): void => {
    work
      .then(async () => {
        setDeleted(after);
        await client.invalidateQueries({ queryKey: ["resume-books"] });
      })
      .catch((cause: unknown) => setError(cause instanceof Error ? cause : new Error("unknown")));
  };
  return (
    <>
      {error ? <FailureNotice error={error} /> : null}
      {books.length === 0 ? <p>None yet.</p> : null}
      <ul>
        {books.map((book) => (
          <li key={book.id} className="flex flex-wrap items-center gap-x-4 border-b border-rule py-2">
            <div className="min-w-0 flex-1 basis-56">
              <Link
                to="/resume/$book"
                params={{ book: book.id }}
                className="font-bold text-blue underline underline-offset-4"
              >
                {nameOf(book)}
              </Link>
              <p className="label">
                {[book.label, variantsIn(book), `changed ${book.updatedAt.slice(0, 10)}`]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <Link
              to="/tailor/$book"
              params={{ book: book.id }}
              aria-label={`Tailor ${nameOf(book)} for a posting`}
              className="min-h-6 py-1 font-mono text-note text-blue underline underline-offset-4"
            >
              Tailor
            </Link>
            <Button
              look="quiet"
              aria-label={`Delete ${nameOf(book)}`}
              onClick={() => change(deleteBook(book.id), book)}
            >
              Delete
            </Button>
          </li>
        ))}
      </ul>
      <div role="status" className="mt-3">
        {deleted ? (
          <p className="flex flex-wrap items-center gap-3 font-mono text-note">
            Deleted: {nameOf(deleted)}
            <Button onClick={() => change(recoverBook(deleted.id), null)}>Undo</Button>
          </p>
        ) : null}
      </div>
    </>
  );
};

const nameOf = ({ name }: SavedBook): string => name || "A résumé without a name";

const variantsIn = ({ variants }: SavedBook): string => {
  if (variants === 0) return "";
  return variants === 1 ? "1 variant" : `${variants} variants`;
};
