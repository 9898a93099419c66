/** Both panes, line by line: the résumé on the left, the résumé for this posting on the right. */
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import type { TailoringActs } from "../book/use-acts.ts";
import { useTailoringDesk } from "../desk-context.ts";
import { type Block, keyOfLine } from "./line.ts";
import { LineRow } from "./line-row.tsx";
import type { LineWalk } from "./use-line-walk.ts";
import { useRowActs } from "./use-row-acts.ts";

interface LineBoardProps {
  readonly blocks: ReadonlyArray<Block>;
  readonly acts: TailoringActs;
  readonly walk: LineWalk;
}

export const LineBoard = ({ blocks, acts, walk }: LineBoardProps) => {
  const rowActs = useRowActs(acts, walk);
  const { say } = useTailoringDesk();
  const { line } = walk;
  const step = (by: 1 | -1) => (): void => {
    // What was said of the line before would be read as said of this one.
    say("");
    walk.step(by);
  };
  useShortcuts({
    j: step(1),
    k: step(-1),
    ArrowDown: step(1),
    ArrowUp: step(-1),
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
