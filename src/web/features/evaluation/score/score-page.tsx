/** Why this score: every product of the weighted mean as `mettle why score` prints it, so that anyone can check it on paper. */
import type { ScoredBlockId } from "#core/evaluation/index.ts";
import type { Judged } from "#web/api/evaluations.ts";
import { Section } from "#web/ui/section.tsx";
import { blockNames, points, scoredBlockIds } from "../block-names.ts";
import { WeightPicture } from "./weight-picture.tsx";

export const ScorePage = ({ judged }: { readonly judged: Judged }) => {
  const { evaluation, rubric } = judged;
  const silent = scoredBlockIds.filter((id) => evaluation.blocks[id].score === null);
  return (
    <Section
      title={`Why ${points(evaluation.score)}`}
      note="The mean of the blocks by weight. Legitimacy (G) never moves it."
    >
      <WeightPicture evaluation={evaluation} />
      <Arithmetic judged={judged} />
      {silent.length > 0 ? (
        <p className="mt-4 max-w-prose">
          {silent.map((id) => `${id} ${blockNames[id].name}`).join(" and ")}: nothing to score, so the weight
          is shared among the others in proportion.
        </p>
      ) : null}
      <p className="mt-4 max-w-prose text-soft">
        From {points(rubric.verdicts.apply)}: apply. From {points(rubric.verdicts.consider)}: consider. Below:
        skip. A knock-out says stop, whatever the score.
      </p>
    </Section>
  );
};

const Arithmetic = ({ judged }: { readonly judged: Judged }) => {
  const { evaluation, rubric } = judged;
  const scored = scoredBlockIds.filter((id) => evaluation.blocks[id].score !== null);
  const sum = scored.reduce((total, id) => total + productOf(judged, id), 0);
  const weights = scored.reduce((total, id) => total + rubric.weights[id], 0);
  return (
    <table className="mt-6 w-full max-w-2xl border-collapse text-start">
      <thead className="label">
        <tr className="border-b border-rule">
          <th scope="col" className="py-1 text-start font-normal">
            block
          </th>
          {["score", "× weight", "= product"].map((heading) => (
            <th key={heading} scope="col" className="text-end font-normal">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scored.map((id) => (
          <ArithmeticRow key={id} id={id} judged={judged} />
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-ink">
          <th scope="row" className="py-2 text-start">
            Sum / weights, half up
          </th>
          <td colSpan={3} className="text-end font-mono">
            {sum.toFixed(3)} / {weights.toFixed(2)} = {(sum / weights).toFixed(3)} →{" "}
            <strong>{points(evaluation.score)}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
};

interface RowProps {
  readonly id: ScoredBlockId;
  readonly judged: Judged;
}

const ArithmeticRow = ({ id, judged }: RowProps) => (
  <tr className="border-b border-rule">
    <th scope="row" className="py-1.5 text-start font-normal">
      <span className="font-mono">{id}</span> {blockNames[id].name}
    </th>
    <td className="text-end font-mono">{points(judged.evaluation.blocks[id].score ?? 0)}</td>
    <td className="text-end font-mono">{judged.rubric.weights[id].toFixed(2)}</td>
    <td className="text-end font-mono">{productOf(judged, id).toFixed(3)}</td>
  </tr>
);

const productOf = ({ evaluation, rubric }: Judged, id: ScoredBlockId): number =>
  (evaluation.blocks[id].score ?? 0) * rubric.weights[id];
