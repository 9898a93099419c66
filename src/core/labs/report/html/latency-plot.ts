/** Every request as a point: when it was sent, how long it took (each line ten times the one below), how it ended. */
import type { History, Outcome } from "#core/labs/history/history.ts";
import { drawingStyle } from "../svg/drawing-style.ts";
import { cut, line, px, rect, widthOf, words } from "../svg/marks.ts";

const HEIGHT = 300;
const TOP = 40;
const BOTTOM = 250;

/** More points than that are ink on ink: every n-th is drawn then, and all that were never answered. */
const MOST_POINTS = 3000;

export const latencyPlot = (history: History, width: number): string => {
  const left = 62;
  const right = width - 20;
  const end = Math.max(1, history.end);
  const xOf = (t: number): number => left + (t / end) * (right - left);
  const slowest = history.operations.reduce((most, one) => Math.max(most, one.end - one.start), 1000) / 1000;
  const decades = Math.max(1, Math.ceil(Math.log10(slowest) + 1));
  const yOf = (ms: number): number =>
    BOTTOM - ((Math.log10(Math.max(0.1, ms)) + 1) / decades) * (BOTTOM - TOP);
  const seconds = Math.round(end / 100_000) / 10;
  const body = [
    rect("st-sheet", 0, 0, width, HEIGHT, 4),
    ...Array.from({ length: decades + 1 }, (_, at) => {
      const ms = 10 ** (at - 1);
      return (
        line("st-rule", left, yOf(ms), right, yOf(ms)) +
        words("st-soft", left - 8, yOf(ms) + 4, nameOf(ms), "end")
      );
    }),
    ...history.faults
      .slice(0, 200)
      .map(({ begin, end: over }) =>
        rect(
          "st-veil st-red",
          xOf(begin),
          TOP,
          Math.max(1.5, xOf(over ?? history.end) - xOf(begin)),
          BOTTOM - TOP,
        ),
      ),
    ...phaseMarks(history, xOf, right),
    ...pointsOf(history, xOf, yOf),
    words("st-soft", left, BOTTOM + 18, "0 s"),
    words("st-soft", right, BOTTOM + 18, `${seconds} s`, "end"),
    words(
      "st-soft",
      16,
      HEIGHT - 10,
      cut("blue answered · grey refused · orange no answer · red: broken on purpose", width - 32),
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="space-time" role="img" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}">`,
    "<title>Latency of every request over the run</title>",
    "<desc>Each point is a request; the table of operations holds the same figures.</desc>",
    `<style>${drawingStyle}.space-time .pt{fill:none;stroke-width:3.5;stroke-linecap:round;stroke-opacity:.65}.space-time .pt-ok{stroke:var(--st-ok)}.space-time .pt-fail{stroke:var(--st-refused)}.space-time .pt-info{stroke:var(--st-lost);stroke-opacity:1}</style>`,
    ...body,
    "</svg>",
  ].join("");
};

const nameOf = (ms: number): string => (ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`);

/** Names of phases where they begin; one that would run into the next is left out. */
const phaseMarks = ({ notes }: History, xOf: (t: number) => number, right: number): ReadonlyArray<string> => {
  const begins = notes.filter(({ f }) => f === "phase").map(({ t, key }) => ({ x: xOf(t), key }));
  return begins.flatMap(({ x, key }, at) => {
    const room = (begins[at + 1]?.x ?? right) - x - 6;
    const mark = line("st-tick", x, TOP - 18, x, BOTTOM);
    return widthOf(key) > room ? [mark] : [mark, words("st-soft", x + 4, TOP - 8, key)];
  });
};

const pointsOf = (
  { operations }: History,
  xOf: (t: number) => number,
  yOf: (ms: number) => number,
): ReadonlyArray<string> => {
  const step = Math.ceil(operations.length / MOST_POINTS);
  const shown = operations
    .filter(({ outcome }, at) => at % step === 0 || outcome === "info")
    .slice(0, 2 * MOST_POINTS);
  const pathOf = (wanted: Outcome): string =>
    shown
      .filter(({ outcome }) => outcome === wanted)
      .map(({ start, end }) => `M${px(xOf(start))} ${px(yOf((end - start) / 1000))}h0`)
      .join("");
  return (["fail", "ok", "info"] as const).map(
    (outcome) => `<path class="pt pt-${outcome}" d="${pathOf(outcome)}"/>`,
  );
};
