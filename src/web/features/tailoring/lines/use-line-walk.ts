/** Which line is at hand, and the keys that move from one to the next; the focus goes along. */
import { useCallback, useState } from "react";
import { attributeSelector, useFocusAfterDrawing } from "#web/features/resume/focus-after-drawing.ts";
import { isDecided, keyOfLine, stateOfLine, type TailorLine } from "./line.ts";
import type { LineMode } from "./line-acts.ts";

export interface LineWalk {
  readonly active: string | null;
  readonly mode: LineMode;
  readonly line: TailorLine | null;
  readonly setMode: (mode: LineMode) => void;
  /** Takes a line in hand where it is pressed. */
  readonly point: (key: string) => void;
  /** Takes a line in hand and brings it into view. */
  readonly go: (key: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** To the next line that waits for a decision; stays when there is none. */
  readonly onward: (from: TailorLine) => void;
}

export const useLineWalk = (lines: ReadonlyArray<TailorLine>, settled: ReadonlySet<string>): LineWalk => {
  const [active, setActive] = useState<string | null>(null);
  const [mode, setModeOnly] = useState<LineMode>("read");
  const focusAfterDrawing = useFocusAfterDrawing();
  const at = lines.findIndex((line) => keyOfLine(line) === active);
  const point = useCallback((key: string): void => {
    setActive((before) => {
      if (before !== key) setModeOnly("read");
      return key;
    });
  }, []);
  const go = (key: string): void => {
    point(key);
    focusAfterDrawing(attributeSelector("data-line", key));
  };
  return {
    active,
    mode,
    line: lines[at] ?? null,
    point,
    go,
    setMode: (next) => {
      setModeOnly(next);
      // Out of a field the focus returns to its line; never to nowhere.
      if (next === "read" && active !== null) focusAfterDrawing(attributeSelector("data-line", active));
    },
    step: (by) => {
      const next = lines[Math.min(Math.max(at + by, 0), lines.length - 1)];
      if (next) go(keyOfLine(next));
    },
    onward: (from) => {
      const start = lines.findIndex(({ id }) => id === from.id);
      const after = [...lines.slice(start + 1), ...lines.slice(0, Math.max(start, 0))];
      const next = after.find((line) => !isDecided(stateOfLine(line, settled)));
      go(keyOfLine(next ?? from));
    },
  };
};
