/** Sorted by score, each posting with the line that decides. */
import { memo, type RefObject } from "react";
import type { Decision } from "#app/ports/workspace.ts";
import { points, verdictWords } from "#web/features/evaluation/block-names.ts";
import type { TriageRow } from "../rows-of-triage.ts";
import { type TriageState, undecided } from "../triage-session.ts";
import { RowText } from "./row-text.tsx";
import type { TriageActs } from "./use-triage-keys.ts";

interface TriageTableProps {
  readonly rows: ReadonlyArray<TriageRow>;
  readonly state: TriageState;
  readonly asking: string | null;
  readonly acts: TriageActs;
  readonly table: RefObject<HTMLTableElement | null>;
}

export const TriageTable = ({ rows, state, asking, acts, table }: TriageTableProps) => (
  <table ref={table} className="mt-4 w-full border-collapse">
    <caption className="sr-only">Postings by score</caption>
    <thead className="sr-only">
      <tr>
        <th scope="col">Score</th>
        <th scope="col">Posting</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <Row
          key={row.posting.file}
          row={row}
          index={index}
          inHand={index === state.active}
          decided={state.decisionByFile.get(row.posting.file) ?? undecided}
          asking={asking === row.posting.file}
          acts={acts}
        />
      ))}
    </tbody>
  </table>
);

interface RowProps {
  readonly row: TriageRow;
  readonly index: number;
  readonly inHand: boolean;
  readonly decided: Decision;
  readonly asking: boolean;
  readonly acts: TriageActs;
}

/** Drawn again only when it changes itself: a key press must not cost more with two thousand postings than with ten. */
const Row = memo(({ row, index, inHand, decided, asking, acts }: RowProps) => {
  const { file, score, verdict } = row.posting;
  return (
    <tr
      data-row={file}
      data-decision={decided.decision ?? "none"}
      tabIndex={inHand ? 0 : -1}
      onFocus={() => inHand || acts.point(index)}
      className={`scroll-my-40 border-b border-rule align-baseline ${inHand ? "bg-wash" : ""} ${decided.decision === "skip" ? "text-soft" : ""}`}
    >
      <td className="w-18 py-3 pl-3">
        <span className="block text-2xl leading-none">{verdict === "stop" ? "–" : points(score)}</span>
        <span className={`font-mono text-tiny ${verdictWords[verdict].ink}`}>
          {verdictWords[verdict].word.toLowerCase()}
        </span>
      </td>
      <td className="py-3 pr-3 pl-2">
        <RowText row={row} decided={decided} asking={asking} acts={acts} />
      </td>
    </tr>
  );
});
