/** The report for a terminal: 80 columns, calm, the same bytes on every machine. Colour comes in as an argument. */
import { printTenths, tenthsOf } from "#core/base/decimal.ts";
import type { Statement } from "#core/base/evidence.ts";
import type { Rubric } from "#core/catalogue/index.ts";
import type { Evaluation, ScoredBlockId } from "./evaluation.ts";
import { filled, padded } from "./print/layout.ts";
import { marksOf } from "./print/marks.ts";
import { nameByBlock, printMinutes } from "./print/names.ts";
import type { Style } from "./print/style.ts";
import { scoredBlockIds } from "./verdict/total.ts";

export interface PrintOptions {
  /** Title and company; the posting's first line when null. */
  readonly heading: string | null;
  readonly rubric: Rubric;
  readonly style: Style;
}

export const printText = (evaluation: Evaluation, options: PrintOptions): string => {
  const lines = [
    ...headerLines(evaluation, options),
    "",
    ...scoredBlockIds.flatMap((id) => blockLines(evaluation, id, options)),
    ...legitimacyLines(evaluation, options),
    ...knockoutLines(evaluation, options),
    ...patternLines(evaluation, options),
    ...actionLines(evaluation, options),
  ];
  return `${lines.join("\n")}\n`;
};

export const headingOf = ({ texts }: Evaluation, { heading }: Pick<PrintOptions, "heading">): string => {
  const first = (texts["posting"] ?? "").split("\n").find((line) => /[\p{L}\p{N}]/u.test(line)) ?? "posting";
  return (heading ?? first)
    .replace(/^#+\s*/u, "")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .slice(0, 200);
};

const headerLines = (evaluation: Evaluation, options: PrintOptions): ReadonlyArray<string> => {
  const { style, rubric } = options;
  const apply = printTenths(tenthsOf(rubric.verdicts.apply));
  const score = `score ${printTenths(tenthsOf(evaluation.score))} / 5   apply line ${apply}   `;
  const tone = evaluation.verdict === "apply" ? style.good : style.warning;
  return [
    ...filled("", headingOf(evaluation, options)).map(style.strong),
    `${style.strong(score)}${tone(evaluation.verdict)}`,
  ];
};

/** Name, score, sentence; the second column tells the blocks that cost most. */
const blockLines = (
  evaluation: Evaluation,
  id: ScoredBlockId,
  options: PrintOptions,
): ReadonlyArray<string> => {
  const { score, weight, statements } = evaluation.blocks[id];
  const printed = score === null ? "–" : printTenths(tenthsOf(score));
  const first = `${padded(nameByBlock[id], 13)} ${padded(printed, 4)} `;
  const cost = score === null ? 0 : tenthsOf(weight * (5 - score));
  // A tenth or two is noise; what costs three is worth an evening.
  const note = cost >= 3 ? ` ← costs ${printTenths(cost)}` : "";
  return [
    ...statementLines(evaluation, statements[0], first, note, options),
    ...(id === "B" ? gapLines(evaluation) : []),
    ...(id === "E" ? statementLines(evaluation, statements[1], " ".repeat(first.length), "", options) : []),
  ];
};

const statementLines = (
  evaluation: Evaluation,
  statement: Statement | undefined,
  first: string,
  note: string,
  { style }: PrintOptions,
): ReadonlyArray<string> => {
  if (statement === undefined) return [];
  // A count cites everything it counts: too many marks for a line, `why` shows them.
  const isCount = statement.because.length > 4;
  const marks = isCount ? "" : marksOf(statement.because, evaluation.texts, 3);
  const [head = "", ...rest] = filled(first, [`${statement.text}${note}`, marks].join(" ").trimEnd());
  return [`${style.strong(head.slice(0, 14))}${head.slice(14)}`, ...rest];
};

const gapLines = (evaluation: Evaluation): ReadonlyArray<string> => {
  const words = evaluation.gaps.map(({ skills, kind, because }) => {
    const name = skills.slice(0, 3).join(" or ");
    return `${name} (${kind.replaceAll("-", " ")}) ${marksOf(because, evaluation.texts, 1)}`.trim();
  });
  return words.length === 0 ? [] : filled(" ".repeat(19), `gaps: ${words.join(" · ")}`);
};

const legitimacyLines = ({ blocks, texts }: Evaluation, { style }: PrintOptions): ReadonlyArray<string> => {
  const [summary, ...rest] = blocks.G.statements;
  const first = `${padded(nameByBlock.G, 13)} ${blocks.G.tier === "high" ? "ok  " : "ask "} `;
  const [head = "", ...more] = filled(first, summary?.text ?? "");
  const signals = rest.flatMap(({ text, because }) =>
    filled(" ".repeat(19), `${text} ${marksOf(because, texts, 1)}`.trimEnd()),
  );
  return [`${style.strong(head.slice(0, 14))}${head.slice(14)}`, ...more, ...signals];
};

const knockoutLines = ({ knockouts, texts }: Evaluation, { style }: PrintOptions): ReadonlyArray<string> =>
  knockouts.flatMap(({ text, because }) => [
    "",
    ...filled("stop  ", `${text} ${marksOf(because, texts, 2)}`.trimEnd()).map(style.warning),
  ]);

const patternLines = ({ patterns, texts }: Evaluation, { style }: PrintOptions): ReadonlyArray<string> =>
  patterns.flatMap(({ id, text, because, recovery }) => [
    "",
    style.strong(`pattern: ${id.replaceAll("-", " ")}`),
    ...filled("  ", `${text} ${marksOf(because, texts, 3)}`.trimEnd()),
    ...filled("  way out: ", recovery),
  ]);

const actionLines = (evaluation: Evaluation, { style, rubric }: PrintOptions): ReadonlyArray<string> => {
  if (evaluation.actions.length === 0) return [];
  const apply = printTenths(tenthsOf(rubric.verdicts.apply));
  const heading = evaluation.score < rubric.verdicts.apply ? `to reach ${apply}` : "to go further";
  return [
    "",
    style.strong(heading),
    ...evaluation.actions.flatMap(({ text, minutes, delta, because }) =>
      filled(
        `  +${printTenths(tenthsOf(delta))}  ${padded(printMinutes(minutes), 7)} `,
        `${text} ${marksOf(because, evaluation.texts, 2)}`.trimEnd(),
      ),
    ),
  ];
};
