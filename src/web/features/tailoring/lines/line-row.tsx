/** One line in both panes: what the résumé says on the left, what it would say for this posting on the right. */
import { memo } from "react";
import { wordDiff } from "#core/resume-record/index.ts";
import { WordPieces } from "#web/features/resume/diff/word-pieces.tsx";
import { LineCard } from "../card/line-card.tsx";
import { keyOfLine, type LineState, stateOfLine, type TailorLine, weaknessOf } from "./line.ts";
import type { LineActs, LineMode } from "./line-acts.ts";
import { lookOfWords } from "./look-of-words.ts";
import { StateMark } from "./state-mark.tsx";

interface LineRowProps {
  readonly line: TailorLine;
  readonly settled: ReadonlySet<string>;
  readonly isActive: boolean;
  readonly mode: LineMode;
  readonly number: number;
  readonly acts: LineActs;
}

export const LineRow = memo((props: LineRowProps) => {
  const { line, settled, isActive, number, acts } = props;
  const state = stateOfLine(line, settled);
  return (
    <li
      tabIndex={-1}
      data-line={keyOfLine(line)}
      data-active={isActive}
      aria-current={isActive || undefined}
      aria-label={`Line ${number}: ${line.before}`}
      className="tailor-line"
      onFocus={() => acts.point(keyOfLine(line))}
      onMouseDown={() => acts.point(keyOfLine(line))}
    >
      <div className="min-w-0">
        <p className={state === "left-out" ? "text-soft" : ""}>{line.before}</p>
      </div>
      <div className="grid min-w-0 content-start gap-2">
        {isActive && line.kind === "sentence" ? (
          <LineCard {...props} state={state} />
        ) : (
          <Glance line={line} state={state} />
        )}
      </div>
    </li>
  );
});

/** A line that is not at hand: its words, how it stands, and nothing to press. */
const Glance = ({ line, state }: { readonly line: TailorLine; readonly state: LineState }) => (
  <>
    <p className={lookOfWords(line, state)}>
      {state === "proposed" ? (
        <WordPieces pieces={wordDiff(line.before, line.proposal?.after ?? line.before)} />
      ) : (
        (line.now ?? line.before)
      )}
    </p>
    <p className="flex flex-wrap items-baseline gap-x-3">
      <StateMark state={state} />
      {state === "weak" ? <span className="label">{weaknessOf(line)}</span> : null}
      {state === "drop-proposed" ? <span className="label">{line.dropped}</span> : null}
    </p>
  </>
);
