/** Verdicts for a terminal of 80 columns: a mark and a word before each sentence, the reason under what was refused. */
import type { Terminal } from "#app/operation.ts";
import type { ClaimVerdict, SentenceVerdict } from "#core/claims/index.ts";
import { filled } from "#core/evaluation/index.ts";

export const printVerdicts = (verdicts: ReadonlyArray<SentenceVerdict>, style: Terminal): string => {
  if (verdicts.length === 0) return "There is no sentence to check. Give a file or pipe the text in.\n";
  const lines = verdicts.flatMap((verdict) => [...sentenceLines(verdict, style), ""]);
  return `${[...lines, footOf(verdicts, style)].join("\n")}\n`;
};

const sentenceLines = (
  { sentence, status, claims }: SentenceVerdict,
  style: Terminal,
): ReadonlyArray<string> => {
  const [first = "", ...rest] = filled(`${status.padEnd(STATUS)}  `, sentence.trim());
  const tone = status === "supported" ? style.good : style.warning;
  const marked = `${tone(status.padEnd(STATUS))}  ${first.slice(STATUS + 2)}`;
  return [marked, ...rest, ...claims.flatMap((claim) => claimLines(claim, style))];
};

/** The longest of the three words. */
const STATUS = "contradicted".length;

const INDENT = " ".repeat(STATUS + 2);

const claimLines = (claim: ClaimVerdict, style: Terminal): ReadonlyArray<string> =>
  claim.status === "supported"
    ? filled(INDENT, `from ${claim.facts.join(", ")}`).map((line) => style.quiet(line))
    : filled(INDENT, `${claim.reason}`);

const footOf = (verdicts: ReadonlyArray<SentenceVerdict>, style: Terminal): string => {
  const supported = verdicts.filter(({ status }) => status === "supported").length;
  return style.strong(`${supported} of ${verdicts.length} sentences supported by facts of the résumé`);
};
