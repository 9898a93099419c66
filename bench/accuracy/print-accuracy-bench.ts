/** The table and the misses for a terminal of 80 columns; misses may be longer, since they quote. */
import type { AccuracyBench } from "./run-accuracy-bench.ts";

export const printAccuracyBench = ({ postings, figures, misses, unknownSkills }: AccuracyBench): string => {
  const rows = figures.map(({ name, value, baseline, asked, bound }) => {
    const isMet = value === null || (bound === "min" ? value >= asked : value <= asked);
    const bar = `${bound === "min" ? "≥" : "≤"} ${asked}`;
    return [name.padEnd(40), percent(value), percent(baseline), bar.padStart(7), isMet ? "  " : " ✗"].join(
      " ",
    );
  });
  return [
    `Accuracy on ${postings} labelled postings, per cent`,
    "",
    `${"".padEnd(40)} ${"ours".padStart(7)} ${"naive".padStart(7)} ${"asked".padStart(7)}`,
    ...rows,
    "",
    ...(unknownSkills.length === 0 ? [] : [`Skills without a card: ${unknownSkills.join(", ")}`, ""]),
    `${misses.length} misses: posting, field, label → ours, our words`,
    ...misses.map(({ id, field, gold, ours, quote }) =>
      `${id}  ${field}: ${gold} → ${ours}  ${quote}`.trimEnd(),
    ),
    "",
  ].join("\n");
};

const percent = (value: number | null): string => (value === null ? "-" : value.toFixed(1)).padStart(7);
