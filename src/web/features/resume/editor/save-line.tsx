/** Whether what is typed is saved, quietly; a conflict is shown in words and waits for a decision. */
import { useQuery } from "@tanstack/react-query";
import { readBook } from "#web/api/resume-books.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";
import { BookDiff } from "../diff/book-diff.tsx";
import type { SaveState } from "./book-session.ts";
import type { BookDesk } from "./use-book.ts";

interface SaveLineProps {
  readonly state: SaveState;
  readonly onRetry: () => void;
}

export const SaveLine = ({ state, onRetry }: SaveLineProps) => {
  if (state instanceof Error) {
    return (
      <div className="flex flex-wrap items-center gap-2">
        <FailureNotice error={state} />
        <Button onClick={onRetry}>Save again</Button>
      </div>
    );
  }
  return (
    <p role="status" className="label">
      {words[state]}
    </p>
  );
};

const words: Readonly<Record<Exclude<SaveState, Error>, string>> = {
  clean: "Saved as you type, on this machine.",
  changed: "Typing …",
  saving: "Saving …",
  saved: "Saved.",
  undone: "Undone.",
  redone: "Done again.",
  conflict: "Not saved.",
};

export const ConflictNotice = ({ desk }: { readonly desk: BookDesk }) => {
  const query = useQuery({
    queryKey: ["resume-book", desk.saved.id, "theirs", desk.saved.version],
    queryFn: () => readBook(desk.saved.id),
    staleTime: 0,
    gcTime: 0,
  });
  if (query.error) return <FailureNotice error={query.error} />;
  const theirs = query.data;
  return (
    <Notice tone="warning" title="This résumé was changed elsewhere since you opened it.">
      <p>Nothing is lost: both versions stay in the history. Choose which one to go on with.</p>
      {theirs ? (
        <>
          <div className="my-2 max-h-48 overflow-y-auto bg-sheet p-2">
            <BookDiff before={theirs.book} after={desk.book} empty="Both say the same." />
          </div>
          <p className="flex flex-wrap gap-2">
            <Button onClick={() => desk.keepMine(theirs)}>Keep mine</Button>
            <Button onClick={() => desk.take(theirs)}>Take the other</Button>
          </p>
        </>
      ) : null}
    </Notice>
  );
};
