/** The figures as a person reads them, in 80 columns. */
import type { EvaluateBench } from "./evaluate-bench.ts";

export const printEvaluateBench = ({
  seed,
  node,
  latency,
  growth,
  triage,
  hostile,
  budgets,
}: EvaluateBench): string =>
  [
    `Invented texts from seed ${seed}, Node ${node}`,
    "",
    `One evaluation, ${latency.runs} warm runs          p50 ms    p90 ms    p99 ms`,
    row("  Mettle, text to report", latency.engine.p50, latency.engine.p90, latency.engine.p99),
    ...(["posting", "resume", "evaluation"] as const).map((stage) =>
      row(`    ${stage}`, latency.stages[stage].p50, latency.stages[stage].p90, latency.stages[stage].p99),
    ),
    row("  tokenising alone", latency.tokenising.p50, latency.tokenising.p90, latency.tokenising.p99),
    row("  substring detector", latency.substrings.p50, latency.substrings.p90, latency.substrings.p99),
    `  Mettle takes ${latency.timesTokenising} × tokenising, ${latency.timesSubstrings} × the detector.`,
    ...growth.flatMap(({ grows, steps, factors }) => [
      "",
      `The ${grows} grows                     Mettle ms tokenise  substring`,
      ...steps.map(({ bytes, engineMs, tokenisingMs, substringsMs }) =>
        row(`  ${bytes / 1000} kB`, engineMs, tokenisingMs, substringsMs),
      ),
      `  ten times the text costs ${factors.map((factor) => `${factor} ×`).join(", ")}`,
    ]),
    "",
    `Triage of ${triage.postings} postings: ${triage.seconds} s (${triage.perSecond} a second), of which`,
    `  ranking and duplicates ${triage.rankingSeconds} s. Tokenising alone ${triage.tokenisingSeconds} s,`,
    `  substring detector ${triage.substringsSeconds} s. Heap kept: ${triage.heapKilobytesPerPosting} kB a posting.`,
    "",
    "One line of 1 MB                     as posting as resume  tokenise",
    ...hostile.map(({ what, asPostingMs, asResumeMs, tokenisingMs }) =>
      row(`  ${what}`, asPostingMs, asResumeMs, tokenisingMs),
    ),
    "",
    "Budgets",
    ...budgets.map(
      ({ what, measured, limit, met }) =>
        `  ${met ? "met   " : "MISSED"} ${what.padEnd(44)}${fixed(measured)} of ${limit}`,
    ),
  ].join("\n");

const row = (label: string, ...figures: ReadonlyArray<number>): string =>
  `${label.padEnd(36)}${figures.map(fixed).join("")}`;

const fixed = (figure: number): string => figure.toFixed(figure < 10 ? 2 : 1).padStart(10);
