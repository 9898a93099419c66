/** One block in one line: its letter, its figure as a bar, and its first sentence. */
import { Link } from "@tanstack/react-router";
import type { BlockId, Evaluation } from "#core/evaluation/index.ts";
import { blockNames, points, tierWords } from "../block-names.ts";
import { BlockBar } from "../score/block-bar.tsx";
import { Sentence } from "../sources/sentence.tsx";

interface BlockRowProps {
  readonly id: BlockId;
  readonly evaluation: Evaluation;
}

export const BlockRow = ({ id, evaluation }: BlockRowProps) => {
  const summary = evaluation.blocks[id].statements[0];
  return (
    <li className="border-b border-rule py-3 first:pt-0">
      <div className="flex items-baseline gap-3">
        <h3 className="min-w-0 flex-1">
          <Link to="." search={{ view: id }} resetScroll={false} className="hover:underline">
            <span className="mr-2 font-mono text-blue">{id}</span>
            <strong>{blockNames[id].name}</strong>
          </Link>
        </h3>
        {id === "G" ? (
          <Tier tier={evaluation.blocks.G.tier} />
        ) : (
          <Figure score={evaluation.blocks[id].score} />
        )}
      </div>
      {id === "A" && evaluation.blocks.A.score === null ? (
        <Link to="/profile" className="font-mono text-note text-blue underline underline-offset-4">
          Say what you look for, and A is scored too
        </Link>
      ) : null}
      {summary ? (
        <Sentence id={summary.id} because={summary.because}>
          {summary.text}
        </Sentence>
      ) : null}
    </li>
  );
};

const Figure = ({ score }: { readonly score: number | null }) => (
  <div className="flex items-center gap-3">
    <div className="w-20 sm:w-40">
      <BlockBar score={score} />
    </div>
    <span className="w-16 text-end font-mono text-note">{score === null ? "no score" : points(score)}</span>
  </div>
);

const Tier = ({ tier }: { readonly tier: keyof typeof tierWords }) => (
  <span className={`font-mono text-note ${tier === "high" ? "text-soft" : "text-bronze"}`}>
    {tierWords[tier]}
  </span>
);
