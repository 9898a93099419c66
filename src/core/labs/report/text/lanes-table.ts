/** The counterexample as a table: time runs down, everyone has a column, faults cut across. At most 80 columns. */
import { padded, type Style } from "#core/evaluation/index.ts";
import type { Counterexample } from "../counterexample/counterexample.ts";
import { printMs } from "../words/number-words.ts";
import { type Moment, momentsOf } from "./moments-of.ts";

const WIDTH = 80;

/** "12,345.6 " and a blank behind. */
const TIME = 9;

/** Narrower than this a column holds no answer; then everyone shares one, and a name says who. */
const NARROWEST = 16;

export const lanesTable = (example: Counterexample, style: Style): ReadonlyArray<string> => {
  const moments = momentsOf(example);
  if (moments.length === 0) return [];
  const { lanes } = example;
  const width = Math.floor((WIDTH - TIME) / lanes.length);
  const isShared = width < NARROWEST;
  const head = isShared
    ? ["who".padEnd(12), "what"].join("")
    : lanes.map(({ name }) => padded(cut(name, width - 2), width)).join("");
  const row = isShared
    ? (moment: Moment) => `${padded(cut(moment.lane, 11), 12)}${cut(moment.text, WIDTH - TIME - 12)}`
    : (moment: Moment) =>
        laneRow(
          moment,
          lanes.map(({ name }) => name),
          width,
        );
  return [
    style.quiet(`${"ms".padStart(TIME - 2)}  ${head}`.trimEnd()),
    ...moments.map((moment) => {
      const line = `${printMs(moment.atMs).padStart(TIME - 2)}  ${row(moment)}`.trimEnd();
      return moment.what === "fault" ? style.warning(line) : moment.isCited ? line : style.quiet(line);
    }),
  ];
};

/** A text may run on over empty columns to its right; one that starts too far right begins earlier. */
const laneRow = ({ lane, text }: Moment, lanes: ReadonlyArray<string>, width: number): string => {
  const at = Math.max(0, lanes.indexOf(lane)) * width;
  const room = WIDTH - TIME;
  const shown = cut(text, room);
  const start = Math.max(0, Math.min(at, room - [...shown].length));
  return `${" ".repeat(start)}${shown}`;
};

const cut = (text: string, most: number): string =>
  [...text].length > most ? `${[...text].slice(0, Math.max(0, most - 1)).join("")}…` : text;
