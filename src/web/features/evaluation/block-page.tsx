/** One block in full: its question, its figure, every sentence; B sentence by requirement. */
import type { BlockId } from "#core/evaluation/index.ts";
import type { Judged } from "#web/api/evaluations.ts";
import { RequirementTable } from "#web/features/posting/requirement-table.tsx";
import { Section } from "#web/ui/section.tsx";
import { blockNames, points, tierWords } from "./block-names.ts";
import { Sentence } from "./sources/sentence.tsx";

interface BlockPageProps {
  readonly judged: Judged;
  readonly block: BlockId;
}

export const BlockPage = ({ judged, block }: BlockPageProps) => {
  const { evaluation, posting } = judged;
  const [summary, ...rest] = evaluation.blocks[block].statements;
  return (
    <Section title={`${block} ${blockNames[block].name}`} note={blockNames[block].question}>
      <p className="font-mono text-note">{figure(judged, block)}</p>
      {summary ? (
        <div className="mt-2 text-xl">
          <Sentence id={summary.id} because={summary.because}>
            {summary.text}
          </Sentence>
        </div>
      ) : null}
      {block === "B" ? (
        <RequirementTable posting={posting} evaluation={evaluation} />
      ) : (
        <ul className="mt-4">
          {rest.map(({ id, text, because }) => (
            <li key={id} className="border-t border-rule py-1.5">
              <Sentence id={id} because={because}>
                {text}
              </Sentence>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

const figure = ({ evaluation }: Judged, block: BlockId): string => {
  if (block === "G") {
    const { tier } = evaluation.blocks.G;
    return tier === "high"
      ? tierWords.high
      : `${tierWords[tier]}. Ask before you judge: signs have innocent explanations.`;
  }
  const { score, weight } = evaluation.blocks[block];
  if (score === null) return "No score here: its weight is shared among the other blocks.";
  return `${points(score)} of 5, weight ${weight.toFixed(2)}`;
};
