/** The one line of a report that a reader in a hurry needs: what stops it, what costs most, or what speaks loudest for it. */
import type { Statement } from "#core/base/evidence.ts";
import { absenceOf } from "#core/base/text-span.ts";
import type { Evaluation, Knockout, ScoredBlock } from "#core/evaluation/index.ts";
import type { DecidingLine } from "./triage.ts";

export const decidingLineOf = (evaluation: Evaluation): DecidingLine => {
  const { knockouts, verdict, blocks } = evaluation;
  const knockout = knockoutOrder.map((kind) => knockouts.find((one) => one.kind === kind)).find(Boolean);
  if (knockout) return { text: knockout.text, because: knockout.because };
  const scored = blockOrder.map((id) => blocks[id]).filter(({ statements }) => statements.length > 0);
  const heaviest = greatest(scored, verdict === "apply" ? gainOf : lossOf);
  const statement = verdict === "apply" ? evidenceIn(heaviest) : heaviest?.statements[0];
  return lineOf(statement ?? blocks.G.statements[0]) ?? nothingToGoBy(evaluation);
};

/** What cannot be changed comes before what time may mend. */
const knockoutOrder: ReadonlyArray<Knockout["kind"]> = ["workRights", "clearance", "place", "years"];

/** Of two blocks that cost the same, the match with the requirements says more than the rest. */
const blockOrder = ["B", "C", "E", "D", "A", "F"] as const;

/** The highest score a block can have. */
const fullScore = 5;

const lossOf = ({ score, weight }: ScoredBlock): number =>
  score === null ? 0 : weight * (fullScore - score);
const gainOf = ({ score, weight }: ScoredBlock): number => (score === null ? 0 : weight * score);

const greatest = (
  blocks: ReadonlyArray<ScoredBlock>,
  measure: (block: ScoredBlock) => number,
): ScoredBlock | undefined =>
  blocks.reduce<ScoredBlock | undefined>(
    (top, block) => (top === undefined || measure(block) > measure(top) ? block : top),
    undefined,
  );

/** In favour: the first line that quotes the résumé; a block's summary only if there is none. */
const evidenceIn = (block: ScoredBlock | undefined): Statement | undefined =>
  block?.statements
    .slice(1)
    .find(({ because }) =>
      because.some((reason) => "source" in reason && reason.source === "resume" && reason.quote !== ""),
    ) ?? block?.statements[0];

const lineOf = (statement: Statement | undefined): DecidingLine | undefined =>
  statement && { text: statement.text, because: statement.because };

const nothingToGoBy = ({ texts }: Evaluation): DecidingLine => ({
  text: "The posting says nothing that could be scored.",
  because: [absenceOf("posting", texts["posting"] ?? "", ["requirements", "duties"])],
});
