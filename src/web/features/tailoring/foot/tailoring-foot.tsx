/** How far it is, where it is saved, and what it becomes: always in sight, and the place where news are said. */
import { Link } from "@tanstack/react-router";
import type { Resume } from "#core/resume/index.ts";
import type { Variant } from "#core/resume-record/index.ts";
import { ConflictNotice } from "#web/features/resume/editor/save-line.tsx";
import type { BookDesk } from "#web/features/resume/editor/use-book.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { Downloads } from "./downloads.tsx";

interface TailoringFootProps {
  readonly desk: BookDesk;
  readonly variant: Variant | null;
  readonly resume: Resume;
  readonly said: string;
  /** How many proposals wait. */
  readonly waiting: number;
  readonly onAcceptAll: () => void;
  readonly onUndo: () => void;
  readonly onName: (name: string) => void;
}

export const TailoringFoot = (props: TailoringFootProps) => {
  const { desk, variant, resume, said, waiting, onAcceptAll, onUndo, onName } = props;
  return (
    <footer className="screen-only sticky bottom-0 z-20 -mx-4 mt-8 border-t border-rule bg-paper px-4 py-2 max-sm:static sm:-mx-6 sm:px-6">
      {desk.state === "conflict" ? <ConflictNotice desk={desk} /> : null}
      {desk.state instanceof Error ? <FailureNotice error={desk.state} /> : null}
      <p
        role="status"
        aria-live="polite"
        className="label min-h-5 text-ink max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:border-t max-sm:border-rule max-sm:bg-paper max-sm:px-4 max-sm:py-2 max-sm:empty:hidden"
      >
        {said}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Saved desk={desk} variant={variant} onName={onName} />
        <span className="flex flex-wrap gap-2">
          <Button shortcut="u" onClick={onUndo}>
            Undo
          </Button>
          <Button onClick={onAcceptAll}>{waiting === 0 ? "Accept all" : `Accept all ${waiting}`}</Button>
        </span>
        <Downloads resume={resume} />
      </div>
    </footer>
  );
};

/** Every decision is a step of the history of the résumé, so it can be undone tomorrow as well. */
const Saved = ({ desk, variant, onName }: Pick<TailoringFootProps, "desk" | "variant" | "onName">) => {
  if (variant === null)
    return <p className="label mr-auto">Your first decision begins a variant; the master stays as it is.</p>;
  return (
    <p className="label mr-auto flex flex-wrap items-baseline gap-x-2">
      <label className="flex items-baseline gap-2">
        {typeof desk.state === "string" ? stateWords[desk.state] : "Not saved"}
        <input
          key={variant.name}
          aria-label="Name of this variant"
          className="w-64 max-w-full rounded-[3px] border border-edge bg-sheet px-1.5 py-0.5 text-ink"
          defaultValue={variant.name}
          onBlur={({ target }) => target.value.trim() !== "" && onName(target.value.trim())}
          onKeyDown={({ key, currentTarget }) => key === "Enter" && currentTarget.blur()}
        />
      </label>
      <Link
        to="/resume/$book"
        params={{ book: desk.saved.id }}
        search={{ variant: variant.id }}
        className="text-blue underline underline-offset-4"
      >
        open it
      </Link>
    </p>
  );
};

const stateWords: Readonly<Record<Extract<BookDesk["state"], string>, string>> = {
  clean: "Variant",
  changed: "Saving",
  saving: "Saving",
  saved: "Saved as",
  undone: "Undone in",
  redone: "Done again in",
  conflict: "Not saved:",
};
