/** "Deleted. Undo": stays at the foot of the window while there is a way back. */
import { Button } from "#web/ui/button.tsx";
import type { PendingDelete } from "./use-deferred-delete.ts";

interface UndoBarProps {
  readonly pending: PendingDelete | null;
  readonly onUndo: () => void;
}

export const UndoBar = ({ pending, onUndo }: UndoBarProps) => (
  <div role="status" className="fixed inset-x-3 bottom-4 z-30 mx-auto w-fit max-w-full">
    {pending ? (
      <p className="flex items-center gap-4 border border-ink bg-sheet px-4 py-2 font-mono text-note shadow-lg">
        <span>Deleted: {pending.name || "untitled"}</span>
        <Button onClick={onUndo}>Undo</Button>
      </p>
    ) : null}
  </div>
);
