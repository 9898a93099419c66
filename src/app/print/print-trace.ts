/** A traced file for a terminal of 80 columns: each line with its number and the facts it rests on. */
import type { Terminal } from "#app/operation.ts";
import type { TracedLine } from "#app/shapes/claims/trace-shape.ts";
import { filled } from "#core/evaluation/index.ts";

export const printTrace = (lines: ReadonlyArray<TracedLine>, style: Terminal): string => {
  const unexplained = lines.filter(({ status }) => status !== "supported").length;
  const foot =
    unexplained === 0
      ? style.good(`${lines.length} of ${lines.length} lines rest on facts`)
      : style.warning(`${unexplained} of ${lines.length} lines have words that no fact supports`);
  return `${[...lines.flatMap((line) => [...linesOf(line, style), ""]), foot].join("\n")}\n`;
};

const linesOf = ({ line, text, status, facts, verdicts }: TracedLine, style: Terminal) => {
  const refusals = verdicts.flatMap(({ claims }) => claims.filter((claim) => claim.status !== "supported"));
  const [first = "", ...rest] = filled(`${String(line).padStart(4)}  `, text);
  return [
    status === "supported" ? first : style.warning(first),
    ...rest,
    ...facts.flatMap((fact) => filled(INDENT, `${fact.id}  ${fact.text}`)).map((one) => style.quiet(one)),
    ...refusals.flatMap(({ reason }) => filled(INDENT, reason)),
  ];
};

const INDENT = " ".repeat(8);
