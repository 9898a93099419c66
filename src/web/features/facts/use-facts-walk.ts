/** Walking over facts and settling them by key: which row is at hand, and where the focus goes after it is settled. */
import { type KeyboardEvent, useState } from "react";
import type { Correction } from "#web/api/facts/facts.ts";
import { attributeSelector, useFocusAfterDrawing } from "#web/features/resume/focus-after-drawing.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import type { FactRow, RowGroup } from "./fact-rows.ts";
import type { FactsOfBook } from "./use-facts.ts";

export type Mode = "look" | "correct" | "add";

/** What was done last, so that it can be taken back. */
export interface LastDone {
  readonly root: string;
  readonly words: string;
  /** A confirmation is seen in its row; the way back from it is a key. */
  readonly isQuiet: boolean;
}

export interface FactsWalk extends ReturnType<typeof useWalk> {
  readonly last: LastDone | null;
  readonly confirm: () => void;
  readonly withdraw: () => void;
  readonly reword: (text: string) => void;
  readonly undo: () => void;
}

export const useFactsWalk = (facts: FactsOfBook, groups: ReadonlyArray<RowGroup>): FactsWalk => {
  const rows = groups.flatMap((group) => group.rows);
  const walk = useWalk(rows);
  const [last, setLast] = useState<LastDone | null>(null);
  const { active, goTo } = walk;
  /** The row that comes next is looked up before this one leaves its place. */
  const settle = (row: FactRow, correction: Correction, words: string, next: string | undefined): void => {
    void facts.correct(row.fact, correction).then((done) => {
      if (done === null) return;
      setLast(words === "" ? null : { root: row.root, words, isQuiet: "confirm" in correction });
      goTo(next ?? row.root);
    });
  };
  const actions = {
    confirm: () => {
      if (active && active.state !== "confirmed")
        settle(active, { confirm: true }, "Confirmed", walk.neighbour(1));
    },
    withdraw: () => {
      if (active && active.state !== "withdrawn")
        settle(active, { withdraw: true }, "Withdrawn", walk.neighbour(1));
    },
    reword: (text: string) => {
      if (active && text !== active.fact.text) settle(active, { text }, "Corrected", active.root);
      else walk.leave();
    },
    undo: () => {
      const row = rows.find(({ root }) => root === last?.root);
      if (row) settle(row, { undo: true }, "", row.root);
    },
  };
  useShortcuts({
    j: walk.step(1),
    k: walk.step(-1),
    c: actions.confirm,
    e: () => walk.begin("correct"),
    x: actions.withdraw,
    u: actions.undo,
    a: () => walk.begin("add"),
  });
  return { ...walk, ...actions, last };
};

const useWalk = (rows: ReadonlyArray<FactRow>) => {
  const [root, setRoot] = useState<string | null>(null);
  const [mode, setMode] = useState<Mode>("look");
  const focusAfterDrawing = useFocusAfterDrawing();
  const active = rows.find((row) => row.root === root) ?? rows[0];
  const goTo = (to: string | undefined): void => {
    setMode("look");
    if (to === undefined) return;
    setRoot(to);
    focusAfterDrawing(attributeSelector("data-fact", to));
  };
  const neighbour = (by: 1 | -1): string | undefined => {
    const at = rows.findIndex((row) => row.root === active?.root);
    return rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.root;
  };
  const step = (by: 1 | -1) => (): void => goTo(neighbour(by));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: step(1),
    ArrowUp: step(-1),
    F2: () => setMode("correct"),
  };
  return {
    active,
    mode,
    goTo,
    neighbour,
    step,
    begin: (next: Mode): void => setMode(next),
    /** Without stealing the focus: the row has it already. */
    take: (to: string): void => {
      setRoot(to);
      setMode((now) => (to === root ? now : "look"));
    },
    leave: (): void => goTo(active?.root),
    /** For the list: arrows work also where single keys are turned off. */
    onKeyDown: (event: KeyboardEvent): void => {
      const isRow = event.target instanceof HTMLElement && event.target.matches("[data-fact]");
      const act = isRow ? keys[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
};
