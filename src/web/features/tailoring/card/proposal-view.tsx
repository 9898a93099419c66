/** The proposal for a line: what it changes piece by piece, and its two lengths. */
import type { Proposal } from "#core/tailoring/index.ts";
import { PieceText } from "../diff/piece-text.tsx";
import { wordsIn } from "../diff/words-in.ts";
import { Refusals } from "../editing/refusals.tsx";
import type { LineDraft } from "./use-line.ts";

interface ProposalViewProps {
  readonly proposal: Proposal;
  readonly draft: LineDraft;
  readonly job: string | null;
  /** Mended words of a part that was refused; they pass the gate like any others. */
  readonly onText: (text: string) => void;
}

export const ProposalView = ({ proposal, draft, job, onText }: ProposalViewProps) => {
  const { pieces, refused, toggle, text, verified } = draft;
  return (
    <>
      <p>
        <PieceText pieces={pieces} refused={refused} onToggle={toggle} />
      </p>
      {proposal.long !== "" && proposal.long !== proposal.after ? (
        <Lengths proposal={proposal} draft={draft} />
      ) : null}
      {refused.size === 0 ? null : <p className="label">Reads: {text}</p>}
      {verified !== null && verified.state === "refused" ? (
        <Refusals text={text} refusals={verified.refusals} job={job} onText={onText} />
      ) : null}
    </>
  );
};

const Lengths = ({ proposal, draft }: Pick<ProposalViewProps, "proposal" | "draft">) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and ask for a legend
  <div role="group" aria-label="Length" className="flex flex-wrap">
    {(["line", "long"] as const).map((one) => (
      <button
        key={one}
        type="button"
        className="tab text-tiny"
        aria-pressed={draft.length === one}
        aria-keyshortcuts="t"
        onClick={() => draft.setLength(one)}
      >
        {one === "line"
          ? `CV line · ${wordsIn(proposal.after)} words`
          : `long form · ${wordsIn(proposal.long)} words`}
      </button>
    ))}
  </div>
);
