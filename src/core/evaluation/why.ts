/** `why score` prints the arithmetic; `why SENTENCE` shows the words behind it, and what is missing. */
import { printTenths, tenthsOf } from "#core/base/decimal.ts";
import type { Because, Statement } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import type { Rubric } from "#core/catalogue/index.ts";
import type { Evaluation, ScoredBlockId } from "./evaluation.ts";
import { filled, padded } from "./print/layout.ts";
import { lineOf, spansOf } from "./print/marks.ts";
import { nameByBlock, nameBySource } from "./print/names.ts";
import { scoredBlockIds } from "./verdict/total.ts";

/** Anyone can repeat it on paper: each block's figure times its weight, over the weights used, half up. */
export const whyScore = (evaluation: Evaluation, rubric: Rubric): string => {
  const used = scoredBlockIds.filter((id) => evaluation.blocks[id].score !== null);
  const rows = scoredBlockIds.map((id) => rowOf(evaluation, rubric, id));
  const sum = used.reduce((total, id) => total + productOf(evaluation, rubric, id), 0);
  const weights = used.reduce((total, id) => total + Math.round(rubric.weights[id] * 1000), 0);
  const closing =
    used.length === 0
      ? "no block has a score"
      : `sum ${decimal(sum, 4)} / weights ${decimal(weights, 3)} = ${decimal(Math.round((sum * 100) / weights), 3)} → ${printTenths(tenthsOf(evaluation.score))} (half up)`;
  return `${[...rows, closing, ...verdictLines(evaluation, rubric)].join("\n")}\n`;
};

const rowOf = (evaluation: Evaluation, rubric: Rubric, id: ScoredBlockId): string => {
  const { score } = evaluation.blocks[id];
  const name = padded(nameByBlock[id], 13);
  if (score === null)
    return `${name} not scored; its weight ${rubric.weights[id].toFixed(2)} is shared among the others`;
  const product = decimal(productOf(evaluation, rubric, id), 4);
  return `${name} ${printTenths(tenthsOf(score))} × ${rubric.weights[id].toFixed(2)} = ${product}`;
};

/** In ten-thousandths. */
const productOf = (evaluation: Evaluation, rubric: Rubric, id: ScoredBlockId): number =>
  tenthsOf(evaluation.blocks[id].score ?? 0) * Math.round(rubric.weights[id] * 1000);

const decimal = (units: number, places: number): string => {
  const digits = String(units).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

const verdictLines = ({ verdict, knockouts }: Evaluation, { verdicts }: Rubric): ReadonlyArray<string> => [
  `apply from ${printTenths(tenthsOf(verdicts.apply))}, consider from ${printTenths(tenthsOf(verdicts.consider))}: ${verdict}`,
  ...knockouts.flatMap(({ text }) => filled("stop: ", text)),
];

export interface Explanation {
  readonly statement: { readonly id: string; readonly text: string };
  readonly passages: ReadonlyArray<Passage>;
  /** What was looked for and is not there. */
  readonly missing: ReadonlyArray<string>;
  readonly cards: ReadonlyArray<string>;
  /** The sentences that a count is made of. */
  readonly parts: ReadonlyArray<Statement>;
}

/** A quotation with the words around it. */
export interface Passage {
  readonly source: string;
  readonly line: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** null when the report has no such statement; `statementIdsOf` lists those that it has. */
export const why = (evaluation: Evaluation, statementId: string): Explanation | null => {
  const all = statementsOf(evaluation);
  const statement = all.find(({ id }) => id === statementId);
  if (statement === undefined) return null;
  const spans = spansOf(statement.because);
  return {
    statement: { id: statement.id, text: statement.text },
    passages: spans.filter(({ absent }) => absent === undefined).map((span) => passageOf(evaluation, span)),
    missing: spans.flatMap(({ absent }) => absent ?? []),
    cards: cardsOf(statement.because),
    parts: statementId.endsWith(".summary")
      ? all.filter(({ id }) => id !== statementId && id.startsWith(statementId.slice(0, 2)))
      : [],
  };
};

export const statementsOf = ({ blocks, knockouts, patterns }: Evaluation): ReadonlyArray<Statement> => [
  ...scoredBlockIds.flatMap((id) => blocks[id].statements),
  ...blocks.G.statements,
  ...knockouts.map(({ kind, text, because }) => ({ id: `stop.${kind}`, text, because })),
  ...patterns.map(({ id, text, because }) => ({ id: `pattern.${id}`, text, because })),
];

export const printWhy = ({ statement, passages, missing, cards, parts }: Explanation): string => {
  const lines = [
    ...filled("", statement.text),
    ...(parts.length > 0 ? [] : passages).flatMap(({ source, line, before, quote, after }) => [
      "",
      ...filled(
        `  ${nameBySource[source] ?? source}:${line}  `,
        `${before}»${quote}«${after}`.replaceAll(/\s+/gu, " "),
      ),
    ]),
    ...(missing.length === 0 ? [] : ["", ...filled("  looked for and not found: ", missing.join(", "))]),
    ...parts.flatMap(({ id, text }) => ["", ...filled(`  ${id}  `, text)]),
    ...(cards.length === 0 ? [] : ["", ...filled("  cards: ", cards.join(", "))]),
  ];
  return `${lines.join("\n")}\n`;
};

const cardsOf = (because: Because): ReadonlyArray<string> =>
  because.flatMap((reason) => ("card" in reason ? [reason.card] : []));

/** So many signs on either side let a reader find the place. */
const AROUND = 60;

const passageOf = ({ texts }: Evaluation, span: Span): Passage => {
  const text = texts[span.source] ?? "";
  const from = Math.max(text.lastIndexOf("\n", span.start - 1) + 1, span.start - AROUND);
  const lineEnd = text.indexOf("\n", span.end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, span.end + AROUND);
  return {
    source: span.source,
    line: lineOf(span, texts),
    before: text.slice(Math.min(from, span.start), span.start),
    quote: span.quote,
    after: text.slice(span.end, Math.max(to, span.end)),
  };
};
