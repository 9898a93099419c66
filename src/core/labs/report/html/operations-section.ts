/** Every operation of the run, to look through: the first rows stand there as they are, a small script brings the rest. */
import type { History, Operation } from "#core/labs/history/history.ts";
import { escaped } from "../svg/marks.ts";
import { answerOf, questionOf } from "../words/event-words.ts";
import { printCount, printMs } from "../words/number-words.ts";
import { embeddedJson } from "./page-frame.ts";

/** A run has a few thousand; of a longer one the first are shown, and the history beside the page has all. */
const MOST = 10_000;

/** So many rows stand on the page at a time. */
const PAGE = 100;

/** What the script filters: time in ms, took, client, asked, answered, outcome, phase. */
type Row = readonly [string, string, string, string, string, string, string];

export const operationsSection = (history: History): string => {
  const { operations, phases } = history;
  if (operations.length === 0) return "";
  const rows = operations.slice(0, MOST).map((one) => rowOf(one, phases));
  const shown = rows.slice(0, PAGE);
  const more = operations.length > MOST ? ` (the first ${printCount(MOST)} are here)` : "";
  return [
    '<section class="wide"><h2 id="all">All operations</h2>',
    filters(phases),
    `<p class="label" role="status" id="count">${printCount(shown.length)} of ${printCount(operations.length)}${more}</p>`,
    '<div class="scroll" role="region" aria-labelledby="all" tabindex="0"><table class="table-mono">',
    '<thead><tr><th scope="col" class="number">ms</th><th scope="col" class="number">took</th><th scope="col">client</th><th scope="col">asked</th><th scope="col">answered</th></tr></thead>',
    `<tbody id="rows">${shown.map(rowHtml).join("\n")}</tbody></table></div>`,
    '<button type="button" id="more" hidden>Show 100 more</button>',
    embeddedJson("operations", rows),
    "</section>",
  ].join("\n");
};

const filters = (phases: ReadonlyArray<string>): string =>
  [
    '<form class="filters" id="filters" hidden>',
    '<label>words<input type="search" id="words" autocomplete="off" spellcheck="false"></label>',
    '<label>outcome<select id="outcome"><option value="">any</option><option value="ok">answered</option><option value="fail">refused</option><option value="info">no answer</option></select></label>',
    `<label>phase<select id="phase"><option value="">any</option>${[...new Set(phases)]
      .map((name) => `<option>${escaped(name)}</option>`)
      .join("")}</select></label>`,
    "</form>",
  ].join("");

const rowOf = (one: Operation, phases: ReadonlyArray<string>): Row => [
  printMs(one.start / 1000),
  printMs((one.end - one.start) / 1000),
  one.client,
  questionOf(one),
  answerOf({ ...one, times: 1 }),
  one.outcome,
  phases[one.phase] ?? "",
];

const rowHtml = ([at, took, client, asked, answered]: Row): string =>
  `<tr><td class="number">${at}</td><td class="number">${took}</td><td>${escaped(client)}</td><td>${escaped(asked)}</td><td>${escaped(answered)}</td></tr>`;
