/** The report as Markdown for the clipboard. */
import type { Statement } from "#core/base/evidence.ts";
import type { Judged } from "#web/api/evaluations.ts";
import { blockIds, blockNames, points } from "./block-names.ts";

export const reportToMarkdown = async ({ evaluation, posting }: Judged): Promise<string> => {
  const blocks = blockIds.flatMap((id) => [
    "",
    `## ${id} ${blockNames[id].name}`,
    "",
    ...evaluation.blocks[id].statements.map(item),
  ]);
  const actions = evaluation.actions.map(
    ({ text, minutes, delta }) => `- ${text} (${minutes} min, +${points(delta)})`,
  );
  return [
    `# ${posting.title ?? "Posting"}: ${points(evaluation.score)} / 5, ${evaluation.verdict}`,
    ...blocks,
    "",
    "## What would move the score",
    "",
    ...actions,
    "",
  ].join("\n");
};

const item = ({ text }: Statement): string => `- ${text}`;
