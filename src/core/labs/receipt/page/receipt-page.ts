/** A receipt as one page to show: what held, how it was tried, how fast it was, and what all of it does not prove. */
import type { History } from "#core/labs/history/history.ts";
import { pageOf } from "#core/labs/report/html/page-frame.ts";
import { escaped } from "#core/labs/report/svg/marks.ts";
import { faultCounts } from "#core/labs/report/words/figure-words.ts";
import { printCount, printCounted, printMs } from "#core/labs/report/words/number-words.ts";
import { statWords } from "#core/labs/report/words/verdict-words.ts";
import type { Receipt } from "../receipt.ts";
import { timelineSvg } from "./timeline-svg.ts";

export interface ReceiptPageOptions {
  /** The sentence for a résumé; null where the lab has none. */
  readonly bullet: string | null;
  /** Of the last of its runs; null when it is no longer kept. */
  readonly history: History | null;
  /** "receipt-payments-7c1e.json" */
  readonly fileName: string;
}

/**
 * The page shows a receipt and is none: only the file beside it can be verified, and the page says so.
 *
 * @example
 * receiptPage(receipt, { bullet, history, fileName: "receipt-payments-7c1e.json" }); // "<!doctype html>…"
 */
export const receiptPage = (receipt: Receipt, options: ReceiptPageOptions): string =>
  pageOf({
    title: `Receipt: ${receipt.lab.name}, ${receipt.issuedAt}`,
    body: [
      headOf(receipt, options),
      figuresOf(receipt),
      ...(options.history === null ? [] : [timelineOf(options.history)]),
      promisesOf(receipt),
      ...(receipt.explained.length === 0 ? [] : [explainedOf(receipt)]),
      doesNotProveOf(receipt),
      sealOf(receipt, options),
    ].join("\n"),
  });

const headOf = (receipt: Receipt, { bullet }: ReceiptPageOptions): string => {
  const { lab, harness, issuedAt, seeds, ranOn } = receipt;
  return [
    `<header><p class="label">receipt · ${escaped(`${lab.id}@${lab.version}`)} · harness ${escaped(harness)} · ${escaped(issuedAt)}</p>`,
    `<h1>${escaped(lab.name)}</h1>`,
    `<p class="says">Passed ${printCounted(seeds.length, "fault seed")} on ${escaped(ranOn)}; it does not show who typed it.</p>`,
    ...(bullet === null ? [] : [`<p>“${escaped(bullet)}” <span class="label">lab evidence</span></p>`]),
    "</header>",
  ].join("\n");
};

const figuresOf = ({
  operations,
  faults,
  metrics,
  sensitivity,
  power,
  candidate,
  machine,
}: Receipt): string => {
  const rows: ReadonlyArray<readonly [string, string]> = [
    [
      "requests",
      `${printCount(operations.total)}: ${printCount(operations.ok)} answered, ${printCount(operations.refused)} refused, ${printCount(operations.unknown)} without an answer`,
    ],
    ["broken on purpose", faultCounts(faults) || "nothing"],
    ...(metrics === null
      ? []
      : ([
          [
            "p99",
            `${printMs(metrics.p99)} ms at ${printCount(metrics.sentRate)} requests/s (target ${printMs(metrics.targetP99)} ms at ${printCount(metrics.rate)}); the worst of all runs`,
          ],
          [
            "load",
            `${printCount(metrics.sent)} sent when due, ${printCount(metrics.dropped)} dropped, ${printCount(metrics.failed)} failed; the sender itself was late by ${printMs(metrics.lagP99)} ms at p99`,
          ],
        ] as const)),
    ...(sensitivity === null
      ? []
      : ([
          [
            "sensitivity",
            `this harness caught ${sensitivity.caught} of ${sensitivity.of} services that were made wrong on purpose`,
          ],
        ] as const)),
    [
      "power",
      `no violation in ${printCounted(power.runs, "run")}: with 95 % confidence at most ${printMs(power.failsAtMost * 100)} % of runs would show one`,
    ],
    ["program", `${candidate.command} (${candidate.language})`],
    [
      "commit",
      candidate.commit === null
        ? "not in a repository"
        : `${candidate.commit}${candidate.isDirty ? ", with changes" : ""}`,
    ],
    [
      "machine",
      `${machine.cores} × ${machine.cpu}, ${machine.os}, node ${machine.node}${machine.database === null ? "" : `, ${machine.database}`}`,
    ],
  ];
  return `<section><h2>What was shown</h2><dl>${rows
    .map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`)
    .join("\n")}</dl></section>`;
};

const timelineOf = (history: History): string =>
  [
    '<section class="wide"><h2>The last run</h2>',
    `<div class="sheet for-wide">${timelineSvg(history, 920)}</div>`,
    `<div class="sheet for-narrow">${timelineSvg(history, 340)}</div></section>`,
  ].join("\n");

const promisesOf = ({ invariants }: Receipt): string => {
  const rows = invariants.map(
    ({ name, stats }) =>
      `<tr><td class="mono good">held</td><td>${escaped(name)}</td><td class="soft">${escaped(statWords(stats))}</td></tr>`,
  );
  return [
    '<section class="wide"><h2 id="promises">Promises</h2><div class="scroll" role="region" aria-labelledby="promises" tabindex="0"><table>',
    '<thead><tr><th scope="col">verdict</th><th scope="col">promise</th><th scope="col">looked at</th></tr></thead>',
    `<tbody>${rows.join("\n")}</tbody></table></div></section>`,
  ].join("\n");
};

const explainedOf = ({ explained }: Receipt): string =>
  `<section><h2>Explained</h2><p>Questions about the runs, answered in the author’s own words and graded on points:</p><ul>${explained
    .map(({ question, band }) => `<li>${escaped(question.replaceAll("-", " "))}: ${escaped(band)}</li>`)
    .join("")}</ul></section>`;

const doesNotProveOf = ({ doesNotProve }: Receipt): string =>
  `<section><h2>What it does not prove</h2><ul>${doesNotProve.map((one) => `<li>${escaped(one)}</li>`).join("")}</ul></section>`;

const sealOf = ({ key, seeds, lab }: Receipt, { fileName }: ReceiptPageOptions): string =>
  [
    "<section><h2>Check it</h2>",
    "<p>This page can be edited by anyone. The file beside it cannot, without being noticed:</p>",
    `<code class="command">${escaped(`mettle labs verify ${fileName}`)}</code>`,
    "<p>Without Mettle, open <code>verify.html</code> and drop the file on it. Signed with the key</p>",
    `<p class="mono">${escaped((key.fingerprint.match(/.{1,4}/gu) ?? []).join(" "))}</p>`,
    "<p>Seeds, to see it again at that commit:</p>",
    `<p class="mono soft">${escaped(seeds.map(({ seed }) => seed).join(" "))}</p>`,
    `<code class="command">${escaped(`mettle labs run ${lab.id} --seed ${seeds[0]?.seed ?? ""}`)}</code></section>`,
  ].join("\n");
