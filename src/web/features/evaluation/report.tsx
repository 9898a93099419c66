/** A report: what it says on the one side, the words it rests on on the other. */
import type { ReactNode } from "react";
import type { Judged } from "#web/api/evaluations.ts";
import type { View } from "./block-names.ts";
import { BlockPage } from "./block-page.tsx";
import { JudgedScope } from "./judged-context.ts";
import { ReportHead } from "./report-head.tsx";
import { ReportTools } from "./report-tools.tsx";
import { ScorePage } from "./score/score-page.tsx";
import { EvidenceScope } from "./sources/evidence-focus.tsx";
import { SourcePanes } from "./sources/source-panes.tsx";
import { useSentenceKeys } from "./sources/use-sentence-keys.ts";
import { Summary } from "./summary/summary.tsx";
import { ViewLinks } from "./view-links.tsx";

export interface ReportProps {
  readonly judged: Judged;
  readonly view: View;
  /** A label above the report, e.g. that the demo is fictional. */
  readonly label?: string;
  /** Where the pair is not in the library yet. */
  readonly onKeep?: () => Promise<void>;
  /** What to do next with a pair that is kept. */
  readonly wayOn?: ReactNode;
}

export const Report = (props: ReportProps) => (
  <JudgedScope value={props.judged}>
    <EvidenceScope>
      <ReportBody {...props} />
    </EvidenceScope>
  </JudgedScope>
);

const ReportBody = ({ judged, view, label, onKeep, wayOn }: ReportProps) => {
  useSentenceKeys();
  return (
    <div className="grid gap-x-8 side:grid-cols-[minmax(0,1fr)_minmax(0,44%)] wide:grid-cols-[minmax(0,1fr)_minmax(0,46%)]">
      <article
        id="report"
        tabIndex={-1}
        aria-label="Report"
        className="outline-none min-w-0 pb-[46vh] side:pb-10"
      >
        {label ? (
          <p className="mt-6 w-fit border border-bronze px-2 py-0.5 font-mono text-note text-bronze">
            {label}
          </p>
        ) : null}
        <ReportHead judged={judged} />
        <ReportTools judged={judged} wayOn={wayOn} {...(onKeep ? { onKeep } : {})} />
        <ViewLinks evaluation={judged.evaluation} view={view} />
        <ReportView judged={judged} view={view} />
      </article>
      <SourcePanes evaluation={judged.evaluation} />
    </div>
  );
};

const ReportView = ({ judged, view }: Pick<ReportProps, "judged" | "view">) => {
  if (view === "summary") return <Summary judged={judged} />;
  if (view === "score") return <ScorePage judged={judged} />;
  return <BlockPage judged={judged} block={view} />;
};
