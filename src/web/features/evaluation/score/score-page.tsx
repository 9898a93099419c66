/** Why this score: every product of the weighted mean, so that anyone can check it on paper. */
import type { Evaluation, ScoredBlockId } from "#core/evaluation/index.ts";
import { Section } from "#web/ui/section.tsx";
import { blockNames, points, scoredBlockIds } from "../block-names.ts";
import { useVerdictLines } from "../judged-context.ts";
import { WeightPicture } from "./weight-picture.tsx";

export const ScorePage = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const { apply, consider } = useVerdictLines();
  const scored = scoredBlockIds.filter((id) => evaluation.blocks[id].score !== null);
  const silent = scoredBlockIds.filter((id) => evaluation.blocks[id].score === null);
  const sum = scored.reduce((total, id) => total + productOf(evaluation, id), 0);
  return (
    <Section
      title={`Why ${points(evaluation.score)}`}
      note="The mean of the blocks by weight. Legitimacy (G) never moves it."
    >
      <WeightPicture evaluation={evaluation} />
      <table className="mt-6 w-full max-w-2xl border-collapse text-start">
        <thead className="label">
          <tr className="border-b border-rule">
            <th scope="col" className="py-1 text-start font-normal">
              block
            </th>
            <th scope="col" className="text-end font-normal">
              score
            </th>
            <th scope="col" className="text-end font-normal">
              × weight
            </th>
            <th scope="col" className="text-end font-normal">
              =
            </th>
          </tr>
        </thead>
        <tbody>
          {scored.map((id) => (
            <ArithmeticRow key={id} id={id} evaluation={evaluation} />
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-ink">
            <th scope="row" className="py-2 text-start" colSpan={3}>
              Sum, then rounded half up
            </th>
            <td className="text-end font-mono">
              {sum.toFixed(2)} → <strong>{points(evaluation.score)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
      {silent.length > 0 ? (
        <p className="mt-4 max-w-prose">
          {silent.map((id) => `${id} ${blockNames[id].name}`).join(" and ")}: nothing to score, so the weight
          is shared among the others in proportion.
        </p>
      ) : null}
      <p className="mt-4 max-w-prose text-soft">
        From {points(apply)}: apply. From {points(consider)}: consider. Below: skip. A knock-out says stop,
        whatever the score.
      </p>
    </Section>
  );
};

interface RowProps {
  readonly id: ScoredBlockId;
  readonly evaluation: Evaluation;
}

const ArithmeticRow = ({ id, evaluation }: RowProps) => {
  const { score, weight } = evaluation.blocks[id];
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-1.5 text-start font-normal">
        <span className="font-mono">{id}</span> {blockNames[id].name}
      </th>
      <td className="text-end font-mono">{points(score ?? 0)}</td>
      <td className="text-end font-mono">{weight.toFixed(3)}</td>
      <td className="text-end font-mono">{productOf(evaluation, id).toFixed(3)}</td>
    </tr>
  );
};

const productOf = ({ blocks }: Evaluation, id: ScoredBlockId): number =>
  (blocks[id].score ?? 0) * blocks[id].weight;
