/** What can be done to the posting in hand, by key and by button alike. */
import { type RefObject, useMemo } from "react";
import { type KeyMap, useShortcuts } from "#web/shell/shortcuts.ts";
import type { TriageRow } from "../rows-of-triage.ts";
import type { TriageSession } from "../triage-session.ts";
import { skipReasons } from "./skip-reasons.ts";

interface TriageKeys {
  readonly rows: ReadonlyArray<TriageRow>;
  readonly session: TriageSession;
  readonly table: RefObject<HTMLTableElement | null>;
  /** The file whose reason for skipping is asked for. */
  readonly asking: string | null;
  readonly setAsking: (file: string | null) => void;
  readonly setCompared: (files: readonly [string, string]) => void;
  readonly setHint: (hint: string) => void;
  readonly open: (file: string) => Promise<void>;
  /** While something else stands in front of the list. */
  readonly paused: boolean;
}

/** The same acts for keys and buttons, so that neither can do less. */
export interface TriageActs {
  readonly keep: (file: string) => void;
  readonly ask: (file: string | null) => void;
  readonly skip: (file: string, reason: string) => void;
  readonly undo: () => void;
  readonly compare: () => void;
  readonly open: (file: string) => void;
  readonly move: (index: number) => void;
  /** Takes a row in hand without moving the focus. */
  readonly point: (index: number) => void;
}

/** After a decision the next posting is in hand: fifty of them are fifty keys. */
export const useTriageKeys = (keys: TriageKeys): TriageActs => {
  const { rows, session, table, asking, setAsking, setCompared, setHint, open, paused } = keys;
  // The same object as long as it can be: thousands of rows hold it.
  const acts = useMemo(
    () => actsOf({ rows, session, table, setAsking, setCompared, setHint, open }),
    [rows, session, table, setAsking, setCompared, setHint, open],
  );
  const inHand = (act: (file: string) => void) => (): boolean => {
    const file = rows[session.state().active]?.posting.file;
    if (file !== undefined) act(file);
    return file !== undefined;
  };
  const step = (by: 1 | -1) => (): void => acts.move(session.state().active + by);
  const reasonKeys = Object.fromEntries(
    skipReasons.map(({ key, reason }) => [key, () => asking !== null && acts.skip(asking, reason)]),
  );
  const keyMap: KeyMap = {
    ...(asking === null ? {} : reasonKeys),
    j: step(1),
    k: step(-1),
    ArrowDown: step(1),
    ArrowUp: step(-1),
    " ": inHand(acts.keep),
    x: inHand(acts.ask),
    u: acts.undo,
    c: acts.compare,
    Enter: inHand(acts.open),
    Escape: () => setAsking(null),
  };
  useShortcuts(paused ? {} : keyMap);
  return acts;
};

const actsOf = ({
  rows,
  session,
  table,
  setAsking,
  setCompared,
  setHint,
  open,
}: Omit<TriageKeys, "asking" | "paused">): TriageActs => {
  const move = (index: number): void => {
    const active = Math.min(Math.max(index, 0), rows.length - 1);
    session.move(active);
    table.current?.tBodies[0]?.rows[active]?.focus();
  };
  const next = (file: string): void => move(rows.findIndex(({ posting }) => posting.file === file) + 1);
  return {
    move,
    point: session.move,
    keep: (file) => {
      session.decide(file, { decision: "keep", reason: null });
      setHint("");
      next(file);
    },
    ask: setAsking,
    skip: (file, reason) => {
      session.decide(file, { decision: "skip", reason });
      setAsking(null);
      setHint("");
      next(file);
    },
    undo: () => {
      const file = session.undo();
      if (file === null) setHint("Nothing to undo.");
      else move(rows.findIndex(({ posting }) => posting.file === file));
    },
    compare: () => {
      const kept = [...session.state().decisionByFile].filter(([, { decision }]) => decision === "keep");
      const [first, second] = kept.slice(-2).map(([file]) => file);
      if (first !== undefined && second !== undefined) setCompared([first, second]);
      else setHint("Keep two postings first, then compare them.");
    },
    open: (file) => void open(file),
  };
};
