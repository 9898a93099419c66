/** The proposal for a line: what it changes piece by piece, its two lengths, and the facts behind its words. */
import type { Piece, Proposal } from "#core/tailoring/index.ts";
import { PieceText } from "../diff/piece-text.tsx";
import { wordsIn } from "../diff/words-in.ts";
import { Refusals } from "../editing/refusals.tsx";
import type { Verified } from "../editing/use-verdicts.ts";
import { TracedText } from "../trace/traced-text.tsx";

export type Length = "line" | "long";

interface ProposalViewProps {
  readonly proposal: Proposal;
  readonly length: Length;
  readonly onLength: (length: Length) => void;
  readonly pieces: ReadonlyArray<Piece>;
  readonly refused: ReadonlySet<number>;
  readonly onToggle: (at: number) => void;
  readonly text: string;
  readonly verified: Verified | null;
  readonly job: string | null;
  readonly onText: (text: string) => void;
  readonly shownFact: string | null;
  readonly onShowFact: (id: string | null) => void;
}

export const ProposalView = (props: ProposalViewProps) => {
  const { proposal, length, pieces, refused, onToggle, text, verified, shownFact, onShowFact } = props;
  const isWhole = refused.size === 0;
  return (
    <>
      <p>
        {shownFact !== null && isWhole && length === "line" ? (
          <TracedText text={proposal.after} trace={proposal.trace} shown={shownFact} onShow={onShowFact} />
        ) : (
          <PieceText pieces={pieces} refused={refused} onToggle={onToggle} />
        )}
      </p>
      {proposal.long !== "" && proposal.long !== proposal.after ? <Lengths {...props} /> : null}
      {isWhole ? null : <p className="label">Reads: {text}</p>}
      {verified !== null && verified.state === "refused" ? (
        <Refusals text={text} refusals={verified.refusals} job={props.job} onText={props.onText} />
      ) : null}
    </>
  );
};

const Lengths = ({ proposal, length, onLength }: ProposalViewProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and ask for a legend
  <div role="group" aria-label="Length" className="flex flex-wrap">
    {(["line", "long"] as const).map((one) => (
      <button
        key={one}
        type="button"
        className="tab text-tiny"
        aria-pressed={length === one}
        onClick={() => onLength(one)}
      >
        {one === "line"
          ? `CV line · ${wordsIn(proposal.after)} words`
          : `long form · ${wordsIn(proposal.long)} words`}
      </button>
    ))}
  </div>
);
