/** How long each request took, over the run, and what the open-loop load measured. */
import type { History } from "#core/labs/history/history.ts";
import type { LabRun, LoadFigures } from "#core/labs/run/lab-run.ts";
import { escaped } from "../svg/marks.ts";
import { printCount, printMs } from "../words/number-words.ts";
import { latencyPlot } from "./latency-plot.ts";

export const latencySection = ({ figures }: LabRun, history: History): string => {
  if (history.operations.length === 0) return "";
  return [
    '<section class="wide"><h2 id="latency">Latency</h2>',
    `<div class="sheet for-wide">${latencyPlot(history, 920)}</div>`,
    `<div class="sheet for-narrow">${latencyPlot(history, 340)}</div>`,
    ...(figures.load.length === 0 ? [] : [loadTable(figures.load)]),
    "</section>",
  ].join("\n");
};

const loadTable = (loads: ReadonlyArray<LoadFigures>): string => {
  const head = [
    "load",
    "asked/s",
    "sent/s",
    "p50 ms",
    "p99 ms",
    "target",
    "max ms",
    "dropped",
    "failed",
    "sender late, p99",
  ];
  const rows = loads.map((load) =>
    [
      `<tr><td>${escaped(load.phase)}</td>`,
      ...[
        printCount(load.rate),
        printCount(load.sentRate),
        printMs(load.p50Ms),
        printMs(load.p99Ms),
        printMs(load.targetP99Ms),
        printMs(load.maxMs),
        printCount(load.dropped),
        printCount(load.failed),
        `${printMs(load.lagP99Ms)} ms`,
      ].map((cell) => `<td class="number">${cell}</td>`),
      "</tr>",
    ].join(""),
  );
  return [
    '<div class="scroll" role="region" aria-labelledby="latency" tabindex="0" style="margin-top:1rem"><table class="table-mono">',
    "<caption>Requests at fixed moments, whatever the service does; timed from the moment they were due.</caption>",
    `<thead><tr>${head.map((name, at) => `<th scope="col"${at === 0 ? "" : ' class="number"'}>${name}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table></div>`,
  ].join("\n");
};
