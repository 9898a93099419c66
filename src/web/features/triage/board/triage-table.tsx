/** Sorted by score, each posting with the line that decides. */
import type { RefObject } from "react";
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
      {rows.map((row, index) => {
        const { file, score, verdict } = row.posting;
        const decided = state.decisionByFile.get(file) ?? undecided;
        return (
          <tr
            key={file}
            data-row={file}
            data-decision={decided.decision ?? "none"}
            tabIndex={index === state.active ? 0 : -1}
            onFocus={() => index !== state.active && acts.point(index)}
            className={`scroll-my-40 border-b border-rule align-baseline ${index === state.active ? "bg-wash" : ""} ${decided.decision === "skip" ? "text-soft" : ""}`}
          >
            <td className="w-18 py-3 pl-3">
              <span className="block text-2xl leading-none">{verdict === "stop" ? "–" : points(score)}</span>
              <span className={`font-mono text-tiny ${verdictWords[verdict].ink}`}>
                {verdictWords[verdict].word.toLowerCase()}
              </span>
            </td>
            <td className="py-3 pr-3 pl-2">
              <RowText row={row} decided={decided} asking={asking === file} acts={acts} />
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
