/** The report of a run for a terminal: the verdict first, then one counterexample, then what to do. */
import type { LabCard } from "#core/catalogue/index.ts";
import { filled, padded } from "#core/evaluation/index.ts";
import type { History } from "#core/labs/history/history.ts";
import type { LabRun } from "#core/labs/run/lab-run.ts";
import type { InvariantVerdict } from "#core/labs/verdict/violation.ts";
import type { Counterexample } from "../counterexample/counterexample.ts";
import { counterexampleOf } from "../counterexample/counterexample-of.ts";
import { figureWords, loadWords } from "../words/figure-words.ts";
import { printCounted, printDuration } from "../words/number-words.ts";
import { briefInvariant, foundWords, invariantName, wordByStatus } from "../words/verdict-words.ts";
import { lanesTable } from "./lanes-table.ts";
import { nextSteps } from "./next-steps.ts";
import type { PrintRunOptions } from "./print-run-options.ts";

/**
 * At most 80 columns.
 *
 * @example
 * process.stdout.write(printRun(run, history, { card, style: plain, htmlPath, command }));
 */
export const printRun = (run: LabRun, history: History, options: PrintRunOptions): string => {
  const example = counterexampleOf(run, history);
  const blocks = [
    headLines(run, options),
    run.invariants.flatMap((verdict) => verdictLines(verdict, options)),
    [
      ...filled("", figureWords(run.figures)),
      ...run.figures.load.flatMap((load) => filled("", loadWords(load))),
    ].map(options.style.quiet),
    ...(example === null ? [] : [exampleLines(example, options)]),
    nextSteps(run, options),
  ];
  const lines = blocks
    .filter(({ length }) => length > 0)
    .flatMap((block, at) => (at === 0 ? block : ["", ...block]));
  return `${lines.join("\n")}\n`;
};

const titleByVerdict = {
  pass: "PASS",
  fail: "FAIL",
  inconclusive: "INCONCLUSIVE",
  error: "NOT JUDGED",
} as const;

const headLines = (run: LabRun, { card, style }: PrintRunOptions): ReadonlyArray<string> => {
  const tone = run.verdict === "pass" ? style.good : style.warning;
  const title = titleByVerdict[run.verdict];
  const rest = `${run.lab}@${run.version} · seed ${run.seed} · ${run.size} · ${printDuration(run.figures.totalMs)}`;
  return [`${tone(title)}  ${style.strong(rest)}`, ...whyLines(run, card)];
};

const whyLines = (run: LabRun, card: LabCard): ReadonlyArray<string> => {
  const where = run.stoppedIn === null ? "" : ` Stopped in the phase "${run.stoppedIn}".`;
  if (run.invariant !== null) {
    const promise = briefInvariant(card, run.invariant)?.says ?? invariantName(card, run.invariant);
    return filled("", `Broken: ${promise}${promise.endsWith(".") ? "" : "."}${where}`);
  }
  return run.reason === null ? [] : filled("", `${run.reason}${where}`);
};

const verdictLines = (verdict: InvariantVerdict, { card, style }: PrintRunOptions): ReadonlyArray<string> => {
  const { status } = verdict;
  const tone = status === "pass" ? style.good : style.warning;
  const word = wordByStatus[status];
  const [first = "", ...more] = filled(
    `  ${padded(word, 10)} `,
    `${invariantName(card, verdict.invariant)} · ${foundWords(verdict)}`,
  );
  return [first.replace(word, tone(word)), ...more];
};

const exampleLines = (example: Counterexample, { style, card }: PrintRunOptions): ReadonlyArray<string> => {
  const { operations, faults, isMinimal, leftOut } = example;
  const size = [
    ...(operations.length === 0 ? [] : [printCounted(operations.length, "operation")]),
    ...(faults.length === 0 ? [] : [printCounted(faults.length, "fault")]),
  ].join(", ");
  const hidden = leftOut.operations + leftOut.effects + leftOut.faults;
  return [
    style.strong(`Counterexample: ${invariantName(card, example.invariant)}`),
    ...filled("  ", example.says),
    "",
    ...lanesTable(example, style),
    ...(size === ""
      ? []
      : filled(
          "  ",
          `${size}, from ${printDuration(example.fromMs)} into the run${isMinimal ? "" : "; a smaller one may exist"}${
            hidden === 0 ? "" : `; ${printCounted(hidden, "event")} more in the page`
          }`,
        ).map(style.quiet)),
  ];
};
