/** What is left, in figures, and the way on; stays in sight. */
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { createBook } from "#web/api/resume-books.ts";
import type { SavedReading } from "#web/api/resume-readings.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { isWaiting } from "../items/confidence.ts";
import { resumeOfItems } from "../items/resume-of-items.ts";
import { bookOf } from "../new-book.ts";
import { SideSwitch } from "../side-switch.tsx";
import { forgetDraft, type ImportDraft } from "./use-import-draft.ts";
import type { ImportWalk } from "./use-import-walk.ts";

interface ProgressBarProps {
  readonly saved: SavedReading;
  readonly draft: ImportDraft;
  readonly walk: ImportWalk;
  readonly side: "fields" | "page";
  readonly onSide: (side: "fields" | "page") => void;
}

export const ProgressBar = ({ saved, draft, walk, side, onSide }: ProgressBarProps) => {
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const use = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const book = await createBook({
        book: bookOf(resumeOfItems(draft.items)),
        note: `Read from ${saved.name || "pasted text"}`.slice(0, 200),
        resume: saved.id,
      });
      forgetDraft(saved.id);
      await navigate({ to: "/resume/$book", params: { book: book.id } });
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error("unknown"));
      setBusy(false);
    }
  };
  const open = draft.items.filter(({ state }) => state === "open");
  const waiting = open.filter(isWaiting).length;
  const sure = open.length - waiting;
  return (
    <div className="sticky top-(--bar) z-20 mt-4 border-b border-rule bg-paper py-2 max-sm:static">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="label">
          <strong className="text-ink">{waiting}</strong> to look at ·{" "}
          <strong className="text-ink">{sure}</strong> sure ·{" "}
          <strong className="text-ink">{draft.items.length - open.length}</strong> settled
        </p>
        <SideSwitch value={side} onChange={onSide} options={sides} label="Show" />
        <span className="ml-auto flex flex-wrap gap-2">
          <Button shortcut="a" disabled={sure === 0} onClick={walk.acceptAllSure}>
            Accept all that are sure
          </Button>
          <Button look="primary" disabled={busy} onClick={() => void use()}>
            Use this résumé
          </Button>
        </span>
      </div>
      {error ? <FailureNotice error={error} /> : null}
    </div>
  );
};

const sides = [
  ["fields", "Fields"],
  ["page", "File"],
] as const;
