/** What keys and buttons do with a line. Words enter the résumé here and nowhere else, and only when facts carry them. */
import { useMemo, useRef } from "react";
import type { TailoringActs } from "../book/use-acts.ts";
import { useTailoringDesk } from "../desk-context.ts";
import { isCarried } from "../editing/use-verdicts.ts";
import type { TailorLine } from "./line.ts";
import type { LineActs } from "./line-acts.ts";
import type { LineWalk } from "./use-line-walk.ts";

/** After a decision the next line that waits is in hand. The same object as long as it can be: every row holds it. */
export const useRowActs = (acts: TailoringActs, walk: LineWalk): LineActs => {
  const { say, verify } = useTailoringDesk();
  const latest = useRef({ acts, walk });
  latest.current = { acts, walk };
  return useMemo((): LineActs => {
    const now = (): typeof latest.current => latest.current;
    /** The gate: what was carried a minute ago may not be now, so it is asked at the moment of writing. */
    const land = async (line: TailorLine, text: string, note: string, landed: () => void): Promise<void> => {
      const verdicts = await verify(text).catch(() => null);
      if (verdicts === null) return say("Not saved: Mettle does not answer. Try once more.");
      if (!isCarried(verdicts)) return say("Not saved: words without a fact do not enter the résumé.");
      now().acts.write(line, text, note);
      landed();
    };
    return {
      point: (key) => now().walk.point(key),
      setMode: (mode) => now().walk.setMode(mode),
      accept: (line, text) =>
        void land(line, text, "Took a proposal", () => {
          say("Accepted.");
          now().walk.onward(line);
        }),
      write: (line, text) =>
        void land(line, text, "Reworded a line", () => {
          say("Saved. Every word of it has a fact.");
          now().walk.setMode("read");
        }),
      reject: (line) => {
        now().acts.keepAsIs(line);
        say("It stays as it was.");
        now().walk.onward(line);
      },
      leaveOut: (line) => {
        now().acts.leaveOut(line);
        say("Left out. It can be pinned back.");
        now().walk.onward(line);
      },
      bringBack: (line) => {
        now().acts.bringBack(line);
        say("It is back.");
        now().walk.setMode("read");
      },
    };
  }, [say, verify]);
};
