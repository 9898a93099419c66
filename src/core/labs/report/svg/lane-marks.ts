/** One lane of the drawing: its bars, dots and bands with their labels, and how much height they need. */
import type { Counterexample, Lane, ShownOperation } from "../counterexample/counterexample.ts";
import { answerOf, effectWords, faultWords, questionOf } from "../words/event-words.ts";
import { type Label, type PlacedLabel, placeLabels } from "./place-labels.ts";
import type { TimeScale } from "./time-scale.ts";

export interface LaneMarks {
  readonly lane: Lane;
  readonly bars: ReadonlyArray<Bar>;
  readonly dots: ReadonlyArray<{ readonly x: number; readonly isCited: boolean }>;
  readonly bands: ReadonlyArray<{ readonly x: number; readonly width: number }>;
  readonly labels: ReadonlyArray<PlacedLabel>;
  readonly top: number;
  /** Of the first row of bars. */
  readonly barTop: number;
  readonly bottom: number;
}

export interface Bar {
  readonly operation: ShownOperation;
  readonly x: number;
  readonly width: number;
  /** Requests of one client at one moment lie under each other. */
  readonly row: number;
}

export interface Plot {
  readonly scale: TimeScale;
  readonly left: number;
  readonly right: number;
  /** Names stand above their lanes where there is no room beside them. */
  readonly isNarrow: boolean;
}

export const BAR = 13;
export const LABEL = 16;
const PAD = 11;
const NARROWEST_BAR = 5;

export const laneMarksOf = (example: Counterexample, lane: Lane, top: number, plot: Plot): LaneMarks => {
  const bars = barsOf(example, lane, plot);
  const dots = example.effects
    .filter((one) => one.lane === lane.name)
    .map(({ atMs, isCited }) => ({ x: plot.scale.xOf(atMs), isCited }));
  const faults = example.faults.filter((one) => one.lane === lane.name);
  const bands = faults.map(({ beginMs, endMs }) => {
    const x = plot.scale.xOf(beginMs);
    return { x, width: Math.max(0, plot.scale.xOf(endMs) - x) };
  });
  const labels = placeLabels(labelsOf(example, lane, plot), plot.left, plot.right);
  const rows = labels.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const barTop = top + PAD + (plot.isNarrow ? LABEL : 0) + rows * LABEL;
  const deepest = bars.reduce((most, { row }) => Math.max(most, row), 0);
  return {
    lane,
    bars,
    dots,
    bands,
    labels,
    top,
    barTop,
    bottom: barTop + (deepest + 1) * (BAR + 3) + PAD - 3,
  };
};

const barsOf = ({ operations }: Counterexample, lane: Lane, { scale }: Plot): ReadonlyArray<Bar> => {
  const ends: Array<number> = [];
  return operations
    .filter((one) => one.lane === lane.name)
    .map((operation) => {
      const x = scale.xOf(operation.startMs);
      const width = Math.max(NARROWEST_BAR, scale.xOf(operation.endMs) - x);
      const free = ends.findIndex((end) => end <= x);
      const row = free < 0 ? ends.length : free;
      ends[row] = x + width;
      return { operation, x, width, row };
    });
};

const labelsOf = (example: Counterexample, lane: Lane, { scale }: Plot): ReadonlyArray<Label> => [
  ...example.operations.flatMap((one, at) =>
    one.lane === lane.name
      ? [{ x: scale.xOf(one.startMs), text: operationLabel(one, at + 1), look: one.isCited ? "" : "st-soft" }]
      : [],
  ),
  ...example.effects
    .filter((one) => one.lane === lane.name)
    .map((one) => ({ x: scale.xOf(one.atMs), text: effectWords(one), look: one.isCited ? "" : "st-soft" })),
  ...example.faults
    .filter((one) => one.lane === lane.name)
    .map((one) => ({ x: scale.xOf(one.beginMs), text: `✗ ${faultWords(one)}`, look: "st-red" })),
];

/** "1 pay k8 (amount 4070) → 201 id 89d1"; the number is that of the table. */
const operationLabel = (one: ShownOperation, number: number): string =>
  one.times > 1
    ? `${number} ${one.f} ${one.key}: ${answerOf(one)}`
    : `${number} ${questionOf(one)} → ${answerOf(one)}`;
