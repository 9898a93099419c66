/** Posting and résumé beside the report; on a narrow screen a sheet that rises with the sentence that is chosen. */
import { useMemo } from "react";
import type { SpanSource } from "#core/base/text-span.ts";
import type { Evaluation } from "#core/evaluation/index.ts";
import { Button } from "#web/ui/button.tsx";
import { useEvidenceFocus, useShownEvidence } from "./evidence-focus.tsx";
import { sourcesOf } from "./reasons.ts";
import { reasonsIn } from "./reasons-in.ts";
import { SourcePane } from "./source-pane.tsx";

const always: ReadonlyArray<SpanSource> = ["posting", "resume"];

export const SourcePanes = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const focus = useEvidenceFocus();
  const shown = useShownEvidence();
  const reasons = useMemo(() => reasonsIn(evaluation), [evaluation]);
  const touched = sourcesOf(shown?.because ?? []);
  const sources = [...new Set([...always, ...touched])];
  return (
    <aside
      aria-label="Sources"
      data-raised={shown !== null}
      className="screen-only max-side:invisible max-side:data-[raised=true]:visible fixed inset-x-0 bottom-0 z-20 flex h-[44vh] flex-col border-t-2 border-ink bg-paper side:sticky side:top-(--bar) side:z-0 side:h-[calc(100vh-var(--bar))] side:gap-3 side:border-t-0 side:py-4"
    >
      <div className="flex items-center justify-between px-3 py-1 side:hidden">
        <p className="label">The words behind it</p>
        <Button look="quiet" onClick={() => focus.hold(null)}>
          Close
        </Button>
      </div>
      {sources.map((source) => (
        <div
          key={source}
          className={`min-h-0 flex-1 side:flex ${touched.includes(source) ? "flex" : "hidden"}`}
        >
          <SourcePane source={source} text={evaluation.texts[source] ?? ""} reasons={reasons} />
        </div>
      ))}
    </aside>
  );
};
