/** Which résumé, which variant, whether it is saved, and what stands beside the form. Stays in sight. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import { Button } from "#web/ui/button.tsx";
import { useMedia } from "../use-media.ts";
import { type Pane, paneNames } from "./panes.ts";
import { ConflictNotice, SaveLine } from "./save-line.tsx";
import type { BookDesk } from "./use-book.ts";

interface EditorHeadProps {
  readonly desk: BookDesk;
  readonly record: ResumeRecord;
  readonly variantId: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
}

export const EditorHead = ({ desk, record, variantId, onOpen, pane, onPane }: EditorHeadProps) => {
  const isWide = useMedia("(min-width: 64rem)");
  const shown = isWide && pane === "edit" ? "preview" : pane;
  return (
    <div className="sticky top-(--bar) z-20 border-b border-rule bg-paper py-1.5 max-sm:static">
      <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="text-xl">{record.basics.name || "A résumé without a name"}</h1>
        {desk.book.variants.length > 0 ? (
          <label className="label">
            <span className="sr-only">Version</span>
            <select
              className="max-w-48 truncate rounded-[3px] border border-edge bg-sheet px-1 py-1 font-mono text-note text-ink"
              value={variantId ?? ""}
              onChange={({ target }) => onOpen(target.value || null)}
            >
              <option value="">Master</option>
              {desk.book.variants.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <SaveLine state={desk.state} onRetry={desk.flush} />
        <span className="ml-auto flex gap-1">
          <Button
            disabled={!desk.canUndo}
            onClick={() => desk.walk("undo")}
            aria-keyshortcuts="Control+Z Meta+Z"
            title="Ctrl or ⌘ with Z"
          >
            Undo
          </Button>
          <Button
            disabled={!desk.canRedo}
            onClick={() => desk.walk("redo")}
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
            title="Ctrl or ⌘ with Shift and Z"
          >
            Redo
          </Button>
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and ask for a legend */}
        <div role="group" aria-label="Beside the form" className="flex flex-wrap max-sm:w-full">
          {paneNames.map(([key, name]) => (
            <button
              key={key}
              type="button"
              aria-pressed={key === shown}
              data-pane-name={key}
              className={key === "edit" ? "tab side:hidden" : "tab"}
              onClick={() => onPane(key)}
            >
              {name}
            </button>
          ))}
        </div>
      </div>
      {desk.state === "conflict" ? <ConflictNotice desk={desk} /> : null}
    </div>
  );
};
