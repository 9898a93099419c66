/** What can be done with the value at hand, always in the same place, with its key. */
import { Button } from "#web/ui/button.tsx";
import type { ImportItem } from "../items/import-item.ts";
import type { ImportDraft } from "./use-import-draft.ts";
import type { ImportWalk } from "./use-import-walk.ts";

interface ActionBarProps {
  readonly walk: ImportWalk;
  readonly draft: ImportDraft;
  readonly active: ImportItem | undefined;
}

export const ActionBar = ({ walk, draft, active }: ActionBarProps) => (
  <div
    role="toolbar"
    aria-label="This value"
    className="sticky bottom-0 z-10 -mx-4 flex flex-wrap gap-2 border-t border-ink bg-paper px-4 py-2 sm:mx-0 sm:px-0"
  >
    <Button shortcut="Enter" disabled={!active} onClick={walk.accept}>
      Accept
    </Button>
    <Button shortcut="e" disabled={!active} onClick={() => walk.begin("edit")}>
      Edit
    </Button>
    <Button shortcut="x" disabled={!active} onClick={walk.remove}>
      {active?.state === "removed" ? "Put back" : "Remove"}
    </Button>
    <Button shortcut="m" disabled={!active || active.value === ""} onClick={() => walk.begin("move")}>
      Move
    </Button>
    <span className="ml-auto flex gap-2">
      <Button shortcut="u" disabled={!draft.canUndo} onClick={walk.undo}>
        Undo
      </Button>
      <Button shortcut="U" disabled={!draft.canRedo} onClick={walk.redo}>
        Redo
      </Button>
    </span>
  </div>
);
