/** Both panes, line by line: the résumé on the left, the résumé for this posting on the right. */
import { useMemo, useRef } from "react";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import type { TailoringActs } from "../book/use-acts.ts";
import { useTailoringDesk } from "../desk-context.ts";
import { type Block, keyOfLine } from "./line.ts";
import type { LineActs } from "./line-acts.ts";
import { LineRow } from "./line-row.tsx";
import type { LineWalk } from "./use-line-walk.ts";

interface LineBoardProps {
  readonly blocks: ReadonlyArray<Block>;
  readonly acts: TailoringActs;
  readonly walk: LineWalk;
}

export const LineBoard = ({ blocks, acts, walk }: LineBoardProps) => {
  const rowActs = useRowActs(acts, walk);
  const { line } = walk;
  useShortcuts({
    j: () => walk.step(1),
    k: () => walk.step(-1),
    ArrowDown: () => walk.step(1),
    ArrowUp: () => walk.step(-1),
    Escape: () => walk.setMode("read"),
    e: () => line?.kind === "sentence" && line.now !== null && walk.setMode("edit"),
    q: () => line !== null && line.questions.length > 0 && walk.setMode("ask"),
  });
  let number = 0;
  return (
    <>
      <div className="tailor-columns label pt-3" aria-hidden="true">
        <span>As it is</span>
        <span>For this posting</span>
      </div>
      {blocks.map(({ id, title, period, lines }) => (
        <section key={id} aria-label={title} className="mt-4">
          <h2 className="flex flex-wrap items-baseline gap-x-3 border-b border-edge pb-1 text-lg font-bold">
            {title} {period === "" ? null : <span className="label font-normal">{period}</span>}
          </h2>
          <ol>
            {lines.map((one) => {
              number += 1;
              const isActive = keyOfLine(one) === walk.active;
              return (
                <LineRow
                  key={keyOfLine(one)}
                  line={one}
                  settled={acts.settled}
                  isActive={isActive}
                  mode={isActive ? walk.mode : "read"}
                  number={number}
                  acts={rowActs}
                />
              );
            })}
          </ol>
        </section>
      ))}
      {walk.active === null ? (
        <p className="mt-4">
          <Button shortcut="j" onClick={() => walk.step(1)}>
            Begin with the first line
          </Button>
        </p>
      ) : null}
    </>
  );
};

/** After a decision the next line that waits is in hand. The same object as long as it can be: every row holds it. */
const useRowActs = (acts: TailoringActs, walk: LineWalk): LineActs => {
  const { say } = useTailoringDesk();
  const latest = useRef({ acts, walk });
  latest.current = { acts, walk };
  return useMemo((): LineActs => {
    const now = (): typeof latest.current => latest.current;
    return {
      point: (key) => now().walk.point(key),
      setMode: (mode) => now().walk.setMode(mode),
      accept: (line, text) => {
        now().acts.write(line, text, "Took a proposal");
        say("Accepted.");
        now().walk.onward(line);
      },
      write: (line, text) => {
        now().acts.write(line, text, "Reworded a line");
        say("Saved. Every word of it has a fact.");
        now().walk.setMode("read");
      },
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
      },
    };
  }, [say]);
};
