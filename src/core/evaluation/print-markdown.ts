/** The whole report as Markdown: every sentence with the words behind it, for a file or a pull request. */
import { printTenths, tenthsOf } from "#core/base/decimal.ts";
import type { Because, Statement } from "#core/base/evidence.ts";
import type { Evaluation } from "./evaluation.ts";
import { lineOf, spansOf } from "./print/marks.ts";
import { nameByBlock, nameBySource, printMinutes } from "./print/names.ts";
import { headingOf, type PrintOptions } from "./print-text.ts";
import { scoredBlockIds } from "./verdict/total.ts";

export const printMarkdown = (evaluation: Evaluation, options: Omit<PrintOptions, "style">): string => {
  const apply = printTenths(tenthsOf(options.rubric.verdicts.apply));
  const lines = [
    `# ${escaped(headingOf(evaluation, options))}`,
    "",
    `**${printTenths(tenthsOf(evaluation.score))} of 5** · ${evaluation.verdict} · apply line ${apply} · as of ${evaluation.asOf}`,
    ...scoredBlockIds.flatMap((id) => {
      const { score, statements } = evaluation.blocks[id];
      const printed = score === null ? "not scored" : printTenths(tenthsOf(score));
      return section(evaluation, `${nameByBlock[id]} · ${printed}`, statements);
    }),
    ...section(evaluation, `${nameByBlock.G} · ${evaluation.blocks.G.tier}`, evaluation.blocks.G.statements),
    ...listOf(evaluation, "Stop", evaluation.knockouts),
    ...listOf(
      evaluation,
      "Patterns",
      evaluation.patterns.map(({ text, recovery, because }) => ({
        text: `${text} Way out: ${recovery}`,
        because,
      })),
    ),
    ...listOf(
      evaluation,
      "What would move the score",
      evaluation.actions.map(({ text, minutes, delta, because }) => ({
        text: `+${printTenths(tenthsOf(delta))} in ${printMinutes(minutes)}: ${text}`,
        because,
      })),
    ),
  ];
  return `${lines.join("\n")}\n`;
};

const section = (
  evaluation: Evaluation,
  heading: string,
  statements: ReadonlyArray<Statement>,
): ReadonlyArray<string> => listOf(evaluation, heading, statements);

const listOf = (
  evaluation: Evaluation,
  heading: string,
  items: ReadonlyArray<{ readonly text: string; readonly because: Because }>,
): ReadonlyArray<string> =>
  items.length === 0
    ? []
    : [
        "",
        `## ${heading}`,
        "",
        ...items.flatMap(({ text, because }) => [`- ${escaped(text)}`, ...citations(evaluation, because)]),
      ];

/** More than this and the list hides the sentence; the JSON holds them all. */
const MOST = 4;

const citations = ({ texts }: Evaluation, because: Because): ReadonlyArray<string> => {
  const spans = spansOf(because);
  const lines = spans.slice(0, MOST).map((span) => {
    const name = nameBySource[span.source] ?? span.source;
    if (span.absent !== undefined) return `  - ${name}: searched for ${escaped(span.absent.join(", "))}`;
    return `  - ${name}, line ${lineOf(span, texts)}: ${escaped(span.quote)}`;
  });
  const more = spans.length - MOST;
  return more > 0 ? [...lines, `  - and ${more} more`] : lines;
};

/** Text from a posting must not become Markdown or HTML of ours. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`);
