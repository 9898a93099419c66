/** The words of the line at hand, how they stand, and the facts behind them. */
import { useState } from "react";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import { useTailoringDesk } from "../desk-context.ts";
import { type LineState, type TailorLine, weaknessOf } from "../lines/line.ts";
import type { LineActs } from "../lines/line-acts.ts";
import { lookOfWords } from "../lines/look-of-words.ts";
import { StateMark } from "../lines/state-mark.tsx";
import { FactList } from "../trace/fact-list.tsx";
import { factsBehind } from "../trace/facts-behind.ts";
import { TracedText } from "../trace/traced-text.tsx";
import { ProposalView } from "./proposal-view.tsx";
import type { LineDraft } from "./use-line.ts";

interface TracedCardProps {
  readonly line: TailorLine;
  readonly state: LineState;
  readonly draft: LineDraft;
  readonly acts: LineActs;
}

export const TracedCard = ({ line, state, draft, acts }: TracedCardProps) => {
  const { factById } = useTailoringDesk();
  const [isTracing, setTracing] = useState(false);
  const [shown, show] = useState<string | null>(null);
  const trace = traceOf(line, state, draft);
  useShortcuts({ w: () => trace !== null && setTracing(!isTracing) });
  return (
    <>
      {isTracing && trace !== null ? (
        <p>
          <TracedText {...trace} shown={shown} onShow={show} />
        </p>
      ) : (
        <Words line={line} state={state} draft={draft} acts={acts} />
      )}
      <p className="flex flex-wrap items-baseline gap-x-3">
        <StateMark state={state} />
        <Reasons line={line} state={state} />
      </p>
      {line.contradictions.map(({ question, text, reason }) => (
        <p key={question} className="border-l-3 border-bronze pl-3 text-base">
          Your answer “{text}” is used nowhere: {reason}
        </p>
      ))}
      {state === "left-out" ? null : (
        <FactList
          before={line.before}
          ids={factsBehind(line, state, factById)}
          shown={isTracing ? shown : null}
          onShow={isTracing ? show : null}
        />
      )}
      {trace === null ? null : (
        <p>
          <Button look="quiet" shortcut="w" aria-pressed={isTracing} onClick={() => setTracing(!isTracing)}>
            {isTracing ? "Back to the changes" : "Which words are from which fact"}
          </Button>
        </p>
      )}
    </>
  );
};

/** Only the proposal as it was made has been traced word by word. */
const traceOf = ({ proposal, now }: TailorLine, state: LineState, draft: LineDraft) => {
  if (proposal === null || proposal.trace.length === 0) return null;
  const isShown = state === "proposed" && draft.length === "line" && draft.refused.size === 0;
  const isTaken = state === "accepted" && now === proposal.after;
  return isShown || isTaken ? { text: proposal.after, trace: proposal.trace } : null;
};

const Words = ({ line, state, draft, acts }: TracedCardProps) => {
  if (line.proposal !== null && state === "proposed") {
    return (
      <ProposalView
        proposal={line.proposal}
        draft={draft}
        job={line.job}
        onText={(text) => acts.write(line, text)}
      />
    );
  }
  return <p className={lookOfWords(line, state)}>{line.now ?? line.before}</p>;
};

const Reasons = ({ line, state }: Pick<TracedCardProps, "line" | "state">) => (
  <>
    {state === "drop-proposed" || (state === "left-out" && line.dropped) ? (
      <span className="text-base">{line.dropped}</span>
    ) : null}
    {state === "weak" ? <span className="text-base">{weaknessOf(line)}</span> : null}
    {state !== "weak" && line.proposal?.weakness ? (
      <span className="label">{line.proposal.weakness}</span>
    ) : null}
  </>
);
