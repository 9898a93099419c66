/** What to do with a verdict: the principle, what to read, and the command to type, each with its time. */
import { filled } from "#core/evaluation/index.ts";
import type { LabRun } from "#core/labs/run/lab-run.ts";
import { printDuration } from "../words/number-words.ts";
import { briefInvariant } from "../words/verdict-words.ts";
import type { PrintRunOptions } from "./print-run-options.ts";

/** A page of documentation or a chapter, read with a question in mind. */
export const READING_MINUTES = 15;

export const nextSteps = (
  run: LabRun,
  { card, style, htmlPath, command }: Pick<PrintRunOptions, "card" | "style" | "htmlPath" | "command">,
): ReadonlyArray<string> => {
  const broken = run.invariant === null ? null : briefInvariant(card, run.invariant);
  const again = `${command} --seed ${run.seed}${run.size === "quick" ? " --quick" : ""}`;
  const minutes = `about ${printDuration(run.figures.totalMs)}`;
  const steps: ReadonlyArray<readonly [string, string]> = [
    ...(broken === null
      ? []
      : ([
          ["think", broken.hint],
          ["read", `${broken.read.title} (about ${READING_MINUTES} min)`],
        ] as const)),
    ...(run.verdict === "pass"
      ? ([["then", `${passed(run)}`]] as const)
      : ([["again", `the same seed takes ${minutes}:`]] as const)),
  ];
  return [
    style.strong("Next"),
    ...steps.flatMap(([name, text]) => filled(`  ${name.padEnd(6)} `, text)),
    // Commands and addresses are copied: they are never broken into lines.
    `         ${again}`,
    ...(broken?.read.url === undefined ? [] : [`  link   ${broken.read.url}`]),
    ...(htmlPath === null ? [] : [`  page   ${htmlPath}`]),
  ];
};

const passed = ({ lab, size }: LabRun): string =>
  size === "quick"
    ? `without --quick more is broken, and a receipt needs that (at most 20 s). The same seed again:`
    : `"mettle labs run ${lab} --deep" tries ten seeds (about 3 min). The same seed again:`;
