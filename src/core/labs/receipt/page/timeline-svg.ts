/** A run at a glance: its phases side by side, and each thing that was broken as a mark in its time. */
import type { FaultMark, History } from "#core/labs/history/history.ts";
import { drawingStyle } from "#core/labs/report/svg/drawing-style.ts";
import { cut, escaped, line, px, rect, widthOf, words } from "#core/labs/report/svg/marks.ts";
import { faultName } from "#core/labs/report/words/event-words.ts";
import { printDuration } from "#core/labs/report/words/number-words.ts";

const ROW = 22;
const TOP = 34;

/** A row for each kind of fault. */
export const timelineSvg = (history: History, width: number): string => {
  const kinds = [...new Set(history.faults.map(({ kind }) => kind))];
  const isNarrow = width < 560;
  const left = isNarrow ? 16 : 32 + Math.max(60, ...kinds.map((kind) => widthOf(faultName(kind))));
  const right = width - 16;
  const rowHeight = isNarrow ? ROW + 16 : ROW;
  const bottom = TOP + Math.max(1, kinds.length) * rowHeight + 6;
  const height = bottom + 30;
  const xOf = (t: number): number => left + (t / Math.max(1, history.end)) * (right - left);
  const body = [
    rect("st-sheet", 0, 0, width, height, 4),
    ...phaseMarks(history, xOf, right, bottom),
    ...kinds.flatMap((kind, at) => kindRow(kind, history, xOf, TOP + at * rowHeight, { isNarrow, right })),
    line("st-rule", left, bottom, right, bottom),
    words("st-soft", left, bottom + 18, "0 s"),
    words("st-soft", right, bottom + 18, printDuration(history.end / 1000), "end"),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="space-time" role="img" viewBox="0 0 ${width} ${px(height)}" width="${width}" height="${px(height)}">`,
    "<title>Phases of the last run, and what was broken in each</title>",
    `<desc>${escaped(`Phases: ${history.phases.join(", ")}. Broken: ${kinds.map(faultName).join(", ") || "nothing"}.`)}</desc>`,
    `<style>${drawingStyle}</style>`,
    ...body,
    "</svg>",
  ].join("");
};

const phaseMarks = (
  { notes }: History,
  xOf: (t: number) => number,
  right: number,
  bottom: number,
): ReadonlyArray<string> => {
  const begins = notes.filter(({ f }) => f === "phase").map(({ t, key }) => ({ x: xOf(t), key }));
  return begins.flatMap(({ x, key }, at) => {
    const room = (begins[at + 1]?.x ?? right) - x - 8;
    const mark = line("st-rule", x, 10, x, bottom);
    return room < 34 ? [mark] : [mark, words("st-name", x + 5, 22, cut(key, room))];
  });
};

const kindRow = (
  kind: string,
  { faults, end }: History,
  xOf: (t: number) => number,
  top: number,
  { isNarrow, right }: { readonly isNarrow: boolean; readonly right: number },
): ReadonlyArray<string> => {
  const name = words("st-soft", 16, top + 15, cut(faultName(kind), right - 16));
  const barTop = top + (isNarrow ? 20 : 5);
  const bar = (fault: FaultMark): string => {
    const x = xOf(fault.begin);
    return rect("st-red", x, barTop, Math.max(2.5, xOf(fault.end ?? end) - x), 12, 1);
  };
  // As many as a run can hold; more would be one red line.
  return [
    name,
    ...faults
      .filter((one) => one.kind === kind)
      .slice(0, 300)
      .map(bar),
  ];
};
