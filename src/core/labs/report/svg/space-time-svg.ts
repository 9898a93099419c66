/** The space-time drawing of a counterexample: who did what when, what was broken, on one page and without a script. */
import type { Counterexample, ShownEffect } from "../counterexample/counterexample.ts";
import { printDuration, printMs } from "../words/number-words.ts";
import { describeExample } from "./describe-example.ts";
import { drawingStyle } from "./drawing-style.ts";
import { BAR, LABEL, type LaneMarks, laneMarksOf, type Plot } from "./lane-marks.ts";
import { legendOf } from "./legend.ts";
import { cut, dot, escaped, line, px, rect, widthOf, words } from "./marks.ts";
import { timeScaleOf } from "./time-scale.ts";

export interface DrawingOptions {
  /** Pixels; below 560 names stand above their lanes. */
  readonly width?: number;
  /** The invariant in words; its id where absent. */
  readonly name?: string;
}

/**
 * Light and dark, with a title and a description for who does not see it. The same example gives the same bytes.
 *
 * @example
 * spaceTimeSvg(counterexample, { name: "charged at most once" }); // '<svg xmlns="…'
 */
export const spaceTimeSvg = (example: Counterexample, { width = 880, name }: DrawingOptions = {}): string => {
  const plot = plotOf(example, width);
  const head = headLines(example, name ?? example.invariant, width);
  const lanes: Array<LaneMarks> = [];
  let top = 14 + head.length * LABEL + 8;
  const plotTop = top;
  for (const lane of example.lanes) {
    const marks = laneMarksOf(example, lane, top, plot);
    lanes.push(marks);
    top = marks.bottom;
  }
  const legend = legendOf(example, top + 40, 16, width - 16);
  const height = legend.bottom + 12;
  const drawn = [
    rect("st-sheet", 0, 0, width, height, 4),
    ...head.map((text, at) => words(at === 0 ? "st-head" : "", 16, 24 + at * LABEL, text)),
    ...ticksOf(example, plot, plotTop, top),
    ...lanes.flatMap((lane) => veilsOf(lane, plotTop, top)),
    ...lanes.map((lane) => line("st-rule", 16, lane.bottom, width - 16, lane.bottom)),
    ...wiresOf(example, lanes, plot),
    ...lanes.flatMap((lane) => leadersOf(lane)),
    ...lanes.flatMap((lane) => laneOf(lane, plot)),
    ...legend.marks,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="space-time" role="img" viewBox="0 0 ${width} ${px(height)}" width="${width}" height="${px(height)}">`,
    `<title>${escaped(`Broken: ${name ?? example.invariant}. ${example.says}`)}</title>`,
    `<desc>${escaped(describeExample(example))}</desc>`,
    `<style>${drawingStyle}</style>`,
    ...drawn,
    "</svg>",
  ].join("");
};

const plotOf = ({ operations, effects, faults, lanes }: Counterexample, width: number): Plot => {
  const isNarrow = width < 560;
  const longest = Math.max(...lanes.map(({ name }) => widthOf(cut(name, 130))));
  const left = isNarrow ? 20 : 16 + Math.max(60, longest) + 20;
  const right = width - 24;
  const busy = [
    ...operations.map(({ startMs, endMs }) => ({ from: startMs, to: endMs })),
    ...faults.map(({ beginMs, endMs }) => ({ from: beginMs, to: endMs })),
  ];
  const moments = [...busy.flatMap(({ from, to }) => [from, to]), ...effects.map(({ atMs }) => atMs)];
  return { scale: timeScaleOf(moments, busy, left, right), left, right, isNarrow };
};

/** The sentence, filled into lines: letters are of one width. */
const headLines = (
  { says, operations }: Counterexample,
  name: string,
  width: number,
): ReadonlyArray<string> => {
  const room = width - 32;
  const cited = operations.flatMap(({ isCited }, at) => (isCited ? [at + 1] : []));
  const ops =
    cited.length === 0 ? "" : ` (${cited.length === 1 ? "operation" : "operations"} ${rangesOf(cited)})`;
  const lines: Array<string> = [cut(`BROKEN: ${name}${ops}`, room)];
  let current = "";
  for (const word of says.split(/\s+/u)) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (widthOf(longer) > room && current !== "") {
      lines.push(cut(current, room));
      current = word;
    } else current = longer;
  }
  // Five lines of a sentence are enough to know it by.
  return [...lines, cut(current, room)].filter((text) => text !== "").slice(0, 6);
};

/** "1–4, 6" */
const rangesOf = (numbers: ReadonlyArray<number>): string =>
  numbers
    .filter((number) => !numbers.includes(number - 1))
    .map((first) => {
      const last = numbers.find((number) => number >= first && !numbers.includes(number + 1)) ?? first;
      return first === last ? String(first) : `${first}${last === first + 1 ? ", " : "–"}${last}`;
    })
    .join(", ");

/** Times below the lanes, as many as fit; the axis is broken where nothing happened. */
const ticksOf = (
  { operations, effects, faults }: Counterexample,
  { scale, right }: Plot,
  top: number,
  bottom: number,
): ReadonlyArray<string> => {
  const wanted = [
    0,
    ...faults.map(({ beginMs }) => beginMs),
    ...effects.filter(({ isCited }) => isCited).map(({ atMs }) => atMs),
    ...operations.filter(({ isCited }) => isCited).flatMap(({ startMs, endMs }) => [startMs, endMs]),
    ...faults.map(({ endMs }) => endMs),
    ...operations.map(({ startMs }) => startMs),
  ];
  const taken: Array<readonly [number, number]> = scale.breaks.map(({ x, ms }) => {
    const half = widthOf(`⋯ ${printDuration(ms)}`) / 2 + 5;
    return [x - half, x + half] as const;
  });
  const marks = scale.breaks.flatMap(({ x, ms }) => [
    line("st-tick", x, top, x, bottom),
    words("st-soft", x, bottom + 16, `⋯ ${printDuration(ms)}`, "middle"),
  ]);
  for (const ms of new Set(wanted)) {
    const x = scale.xOf(ms);
    const text = `${printMs(ms)} ms`;
    const half = widthOf(text) / 2;
    const middle = Math.min(Math.max(x, half + 4), right + 20 - half);
    if (taken.some(([from, to]) => middle - half - 6 < to && middle + half + 6 > from)) continue;
    taken.push([middle - half, middle + half]);
    marks.push(line("st-tick", x, top, x, bottom + 4), words("st-soft", middle, bottom + 16, text, "middle"));
  }
  return marks;
};

/** What breaks the service concerns everyone: its time is tinted through all lanes. */
const veilsOf = (
  { lane, bands, barTop }: LaneMarks,
  plotTop: number,
  plotBottom: number,
): ReadonlyArray<string> =>
  bands.flatMap(({ x, width }) => [
    ...(lane.kind === "service" && width > 0
      ? [rect("st-veil", x, plotTop, width, plotBottom - plotTop)]
      : []),
    ...(width > 0 ? [rect("st-band", x, barTop, width, BAR, 2)] : []),
  ]);

/** A stub's deed came of the request for the same key that was open at that moment; the youngest, where several were. */
const wiresOf = (
  example: Counterexample,
  lanes: ReadonlyArray<LaneMarks>,
  { scale }: Plot,
): ReadonlyArray<string> =>
  example.effects.flatMap((effect) => {
    const cause = causeOf(effect, example);
    const from = lanes.find(({ bars }) => bars.some(({ operation }) => operation === cause));
    const to = lanes.find(({ lane }) => lane.name === effect.lane);
    if (cause === undefined || from === undefined || to === undefined) return [];
    const x = scale.xOf(effect.atMs);
    return [line("st-wire", x, from.barTop + BAR, x, to.barTop + BAR / 2)];
  });

const causeOf = ({ key, atMs }: ShownEffect, { operations }: Counterexample) =>
  operations.findLast((one) => one.key === key && key !== "" && one.startMs <= atMs && one.endMs >= atMs);

const leadersOf = ({ labels, barTop }: LaneMarks): ReadonlyArray<string> =>
  labels
    .filter(({ row, x, from }) => row > 0 || from !== x)
    .map(({ x, row }) => line("st-leader", x + 0.5, barTop - row * LABEL - 4, x + 0.5, barTop));

const laneOf = (marks: LaneMarks, { isNarrow, left }: Plot): ReadonlyArray<string> => {
  const { lane, bars, dots, bands, labels, barTop, top } = marks;
  const middle = barTop + BAR / 2;
  return [
    isNarrow
      ? words("st-name", 16, top + 15, lane.name)
      : words("st-name", 16, middle + 4, cut(lane.name, left - 36)),
    ...labels.map(({ from, row, text, look }) =>
      words(`st-halo ${look}`.trim(), from, barTop - row * LABEL - 5, text),
    ),
    ...bands.map(({ x }) => line("st-strike", x, barTop - 2, x, barTop + BAR + 2)),
    ...bars.flatMap((bar) => barOf(bar, barTop + bar.row * (BAR + 3))),
    ...dots.map(({ x, isCited }) => dot(isCited ? "st-effect" : "st-effect st-aside", x, middle, 5.5)),
  ];
};

/** A lost reply has no end that anyone saw: its bar goes on in dashes. */
const barOf = ({ operation, x, width }: LaneMarks["bars"][number], y: number): ReadonlyArray<string> => {
  const look = `st-${operation.outcome}${operation.isCited ? "" : " st-aside"}`;
  const tail =
    operation.outcome === "info"
      ? [line("st-open", x + width, y + BAR / 2, x + width + 16, y + BAR / 2)]
      : [];
  return [rect(look, x, y, width, BAR, 2), ...tail];
};
