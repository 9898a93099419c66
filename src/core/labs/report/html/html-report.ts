/** The report of a run as one page: what the terminal says, drawn, with every operation to look through. */
import type { LabCard } from "#core/catalogue/index.ts";
import type { History } from "#core/labs/history/history.ts";
import type { LabRun } from "#core/labs/run/lab-run.ts";
import { counterexampleOf } from "../counterexample/counterexample-of.ts";
import { escaped } from "../svg/marks.ts";
import { figureWords } from "../words/figure-words.ts";
import { printDuration } from "../words/number-words.ts";
import { briefInvariant, invariantName } from "../words/verdict-words.ts";
import { exampleSection } from "./example-section.ts";
import { latencySection } from "./latency-section.ts";
import { nextSection } from "./next-section.ts";
import { operationsScript } from "./operations-script.ts";
import { operationsSection } from "./operations-section.ts";
import { pageOf } from "./page-frame.ts";
import { verdictSection } from "./verdict-section.ts";

export interface HtmlReportOptions {
  readonly card: LabCard;
  /** What runs it again, without its seed. */
  readonly command: string;
}

/**
 * Works from a disk, without a network; whatever the service answered is text in it.
 *
 * @example
 * htmlReport(run, history, { card, command: "mettle labs run payments" }); // "<!doctype html>…"
 */
export const htmlReport = (run: LabRun, history: History, options: HtmlReportOptions): string => {
  const example = counterexampleOf(run, history);
  return pageOf({
    title: `${run.lab}: ${run.verdict} (seed ${run.seed})`,
    body: [
      headOf(run, options.card),
      verdictSection(run, options.card),
      ...(example === null ? [] : [exampleSection(example, options.card)]),
      nextSection(run, options),
      latencySection(run, history),
      operationsSection(history),
      footOf(run),
    ].join("\n"),
    script: operationsScript,
  });
};

const toneByVerdict = { pass: "good", fail: "bad", inconclusive: "doubt", error: "doubt" } as const;

const titleByVerdict = {
  pass: "PASS",
  fail: "FAIL",
  inconclusive: "INCONCLUSIVE",
  error: "NOT JUDGED",
} as const;

const headOf = (run: LabRun, card: LabCard): string => {
  const about = `${run.lab}@${run.version} · seed ${run.seed} · ${run.size} · ${printDuration(run.figures.totalMs)} · ${run.startedAt.slice(0, 10)}`;
  return [
    `<header><p class="label">${escaped(about)}</p>`,
    `<h1>${escaped(card.name)}</h1>`,
    `<p><span class="verdict ${toneByVerdict[run.verdict]}">${titleByVerdict[run.verdict]}</span></p>`,
    `<p class="says">${escaped(whyOf(run, card))}</p>`,
    `<p class="soft">${escaped(figureWords(run.figures))}</p></header>`,
  ].join("\n");
};

const whyOf = (run: LabRun, card: LabCard): string => {
  const where = run.stoppedIn === null ? "" : ` It stopped in the phase “${run.stoppedIn}”.`;
  if (run.invariant !== null) {
    const promise = briefInvariant(card, run.invariant)?.says ?? invariantName(card, run.invariant);
    return `Broken: ${promise}${promise.endsWith(".") ? "" : "."}${where}`;
  }
  return run.reason === null ? `Every promise held.${where}` : `${run.reason}${where}`;
};

const footOf = ({ machine, candidate, harness, planHash, contractHash, figures }: LabRun): string => {
  const rows: ReadonlyArray<readonly [string, string]> = [
    ["program", `${candidate.command} (${candidate.language})`],
    ["commit", candidate.commit ?? "not in a repository"],
    ["source", candidate.sourceHash],
    ["plan", planHash],
    ["contract", contractHash],
    ["machine", `${machine.cores} × ${machine.cpu}, ${machine.os}, node ${machine.node}`],
    ["database", machine.database ?? "none"],
    ["started in", printDuration(figures.startMs)],
    ["memory", `${figures.peakRssMb} MB at most`],
    ["checked in", printDuration(figures.checkMs)],
    ["harness", harness],
  ];
  return `<section><h2>What was run</h2><dl>${rows
    .map(([name, value]) => `<dt>${name}</dt><dd class="mono">${escaped(value)}</dd>`)
    .join("")}</dl></section>`;
};
