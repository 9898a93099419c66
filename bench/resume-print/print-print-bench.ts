/** The tables for a terminal of 80 columns. Times are medians; ratios are against the quickest of our own templates. */
import type { MakerFigures } from "./measure-maker.ts";
import type { PrintBench } from "./run-print-bench.ts";

export const printPrintBench = (bench: PrintBench): string => {
  const [first] = bench.makers;
  const names = first?.readers.map(({ name }) => name) ?? [];
  return [
    `Prints of ${bench.people} invented people; ${bench.runs} warm runs each, in turn; cold from program start`,
    "",
    `${"".padEnd(10)}${["cold ms", "warm ms", "times", "kB", "tagged", "stable"].map((title) => title.padStart(9)).join("")}`,
    ...bench.makers.map((maker) => timesLine(maker, quickest(bench.makers))),
    ...bench.missing.map((name) => `${name.padEnd(10)} is not on this machine`),
    "",
    `Texts read back, in order${"".padEnd(3)}${names.map((name) => name.padStart(16)).join("")}`,
    ...bench.makers.map(
      ({ name, readers }) =>
        `${name.padEnd(28)}${readers.map(({ found, of }) => `${found}/${of}`.padStart(16)).join("")}`,
    ),
    "",
    "Fields that our own import gets back",
    ...bench.imports.map(
      ({ name, found, of, invented, losses }) =>
        `${name.padEnd(10)}${share(found, of).padStart(9)}  invented ${invented}; most lost: ${losses.slice(0, 3).join(", ")}`,
    ),
    "",
    `${"In the editor".padEnd(20)}${["key to picture", "fit to a page", "measured"].map((title) => title.padStart(16)).join("")}`,
    ...bench.editor.map(
      ({ template, keystrokeMs, fitMs, mostMeasured }) =>
        `${template.padEnd(20)}${`${keystrokeMs.toFixed(1)} ms`.padStart(16)}${`${fitMs.toFixed(1)} ms`.padStart(16)}${`≤ ${mostMeasured}`.padStart(16)}`,
    ),
    "",
  ].join("\n");
};

const quickest = (makers: ReadonlyArray<MakerFigures>): number =>
  Math.min(...makers.filter(({ isPeer }) => !isPeer).map(({ warmMs }) => warmMs));

const timesLine = (
  { name, coldMs, warmMs, medianBytes, tagged, isStable }: MakerFigures,
  reference: number,
): string =>
  [
    name.padEnd(10),
    ...[
      coldMs.toFixed(0),
      warmMs.toFixed(1),
      `${(warmMs / reference).toFixed(1)} ×`,
      (medianBytes / 1000).toFixed(0),
      share(tagged, 1),
      isStable ? "yes" : "no",
    ].map((cell) => cell.padStart(9)),
  ].join("");

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
