/** Where the triage stands, and what acts on it as a whole. */
import type { Triage } from "#core/triage/index.ts";
import { Button } from "#web/ui/button.tsx";
import type { TriageRow } from "../rows-of-triage.ts";
import type { TriageState } from "../triage-session.ts";

interface TriageFootProps {
  readonly triage: Triage;
  readonly rows: ReadonlyArray<TriageRow>;
  readonly state: TriageState;
  readonly hint: string;
  readonly onCompare: () => void;
  readonly onUndo: () => void;
}

export const TriageFoot = ({ triage, rows, state, hint, onCompare, onUndo }: TriageFootProps) => {
  const decisions = [...state.decisionByFile.values()];
  const kept = decisions.filter(({ decision }) => decision === "keep").length;
  const skipped = decisions.filter(({ decision }) => decision === "skip").length;
  const folded = triage.postings.length - rows.length;
  return (
    <div className="sticky top-(--bar) z-10 mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-ink bg-paper py-2 max-sm:static">
      <p role="status" className="font-mono text-note">
        {rows.length === 1 ? "1 posting" : `${rows.length} postings`}
        {folded > 0 ? `, ${folded} folded as copies or reposts` : ""} · kept {kept} · skipped {skipped} · left{" "}
        {rows.length - kept - skipped}
        {hint ? <strong className="block">{hint}</strong> : null}
      </p>
      <p className="label hidden pointer-fine:block">j k move · space keep · x skip · Enter opens</p>
      <span className="ml-auto flex gap-2">
        <Button shortcut="c" onClick={onCompare}>
          Compare
        </Button>
        <Button shortcut="u" onClick={onUndo}>
          Undo
        </Button>
      </span>
    </div>
  );
};
