/** The ranked postings and the keys that decide on them. */
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Triage } from "#core/triage/index.ts";
import { FailureNotice, Notice } from "#web/ui/notice.tsx";
import { Compare } from "../compare/compare.tsx";
import { rowsOfTriage } from "../rows-of-triage.ts";
import { useTriageSession } from "../triage-session.ts";
import { TriageFailures } from "./triage-failures.tsx";
import { TriageFoot } from "./triage-foot.tsx";
import { TriageTable } from "./triage-table.tsx";
import { useTriageKeys } from "./use-triage-keys.ts";

export interface BoardProps {
  readonly run: string;
  readonly resume: string;
  readonly triage: Triage;
}

export const TriageBoard = ({ run, resume, triage }: BoardProps) => {
  const [session, state] = useTriageSession(run);
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const [compared, setCompared] = useState<readonly [string, string] | null>(null);
  const [hint, setHint] = useState("");
  const rows = useMemo(() => rowsOfTriage(triage), [triage]);
  const open = useCallback(
    async (file: string): Promise<void> => {
      const posting = await session.savedIdOf(file).catch((error: unknown) => {
        setHint(error instanceof Error ? error.message : "It cannot be opened.");
      });
      if (posting) await navigate({ to: "/report/$posting/$resume", params: { posting, resume } });
    },
    [session, navigate, resume],
  );
  const acts = useTriageKeys({
    rows,
    session,
    table,
    asking,
    setAsking,
    setCompared,
    setHint,
    open,
    paused: compared !== null,
  });
  if (compared) {
    return <Compare files={compared} session={session} resume={resume} onClose={() => setCompared(null)} />;
  }
  return (
    <>
      {state.error ? <FailureNotice error={state.error} /> : null}
      {session.hasFiles() ? null : (
        <Notice tone="warning">
          The files are no longer in this tab, so the ranking can be read but not decided on. Start anew with
          the same files: the scores will be the same.
        </Notice>
      )}
      <TriageFoot
        triage={triage}
        rows={rows}
        state={state}
        hint={hint}
        onCompare={acts.compare}
        onUndo={acts.undo}
      />
      <TriageTable rows={rows} state={state} asking={asking} acts={acts} table={table} />
      <TriageFailures failures={triage.failures} />
    </>
  );
};
