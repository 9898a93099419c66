/** The record that the file should hold, out of the address: a kept résumé or one of its variants. */
import { useQuery } from "@tanstack/react-query";
import type { ResumeRecord } from "#core/resume-record/index.ts";
import { listBooks, type OpenBook, readBook, type SavedBook } from "#web/api/resume-books.ts";
import { recordIn } from "#web/features/resume/record/record-in.ts";
import type { CheckSearch } from "../check-search.ts";

export interface ChosenRecord {
  readonly books: ReadonlyArray<SavedBook>;
  readonly open: OpenBook | null;
  /** Null where none is chosen, or while it is on its way. */
  readonly record: ResumeRecord | null;
  readonly recordName: string | null;
  /** A record that is still on its way would first be checked without, then with. */
  readonly isReady: boolean;
  /** Names the record as it stands, so that the same question is not asked twice. */
  readonly key: string;
  readonly error: Error | null;
}

export const useRecord = ({ book, variant }: CheckSearch): ChosenRecord => {
  const books = useQuery({ queryKey: ["resume-books"], queryFn: listBooks, staleTime: 0 });
  const query = useQuery({
    queryKey: ["resume-check-book", book],
    queryFn: () => readBook(book ?? ""),
    enabled: book !== undefined,
    staleTime: 0,
    retry: false,
  });
  const open = book === undefined ? null : (query.data ?? null);
  const record = open ? recordIn(open.book, variant ?? null) : null;
  return {
    books: books.data ?? [],
    open,
    record,
    recordName: record ? record.basics.name || "a résumé without a name" : null,
    isReady: book === undefined || record !== null,
    key: `${book} ${variant} ${open?.version}`,
    error: query.error ?? books.error,
  };
};
