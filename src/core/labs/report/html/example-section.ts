/** The counterexample on the page: its sentence, its drawing for wide and narrow windows, and the table of its moments. */
import type { LabCard } from "#core/catalogue/index.ts";
import type { Counterexample } from "../counterexample/counterexample.ts";
import { escaped } from "../svg/marks.ts";
import { spaceTimeSvg } from "../svg/space-time-svg.ts";
import { momentsOf } from "../text/moments-of.ts";
import { printDuration, printMs } from "../words/number-words.ts";
import { invariantName } from "../words/verdict-words.ts";

export const exampleSection = (example: Counterexample, card: LabCard): string => {
  const name = invariantName(card, example.invariant);
  const isEmpty = example.operations.length + example.effects.length + example.faults.length === 0;
  return [
    `<section class="wide"><h2 id="example">Counterexample: ${escaped(name)}</h2>`,
    `<p class="says">${escaped(example.says)}</p>`,
    ...(isEmpty ? [] : [drawings(example, name), momentsTable(example)]),
    "</section>",
  ].join("\n");
};

/** A drawing that is scaled down cannot be read: a narrow window has one of its own. */
const drawings = (example: Counterexample, name: string): string =>
  [
    `<div class="sheet for-wide">${spaceTimeSvg(example, { name, width: 920 })}</div>`,
    `<div class="sheet for-narrow">${spaceTimeSvg(example, { name, width: 340 })}</div>`,
  ].join("\n");

const momentsTable = (example: Counterexample): string => {
  const rows = momentsOf(example).map(({ atMs, lane, text, what, isCited }) => {
    const look = what === "fault" ? ' class="fault"' : isCited ? "" : ' class="aside"';
    return `<tr${look}><td class="number">${printMs(atMs)}</td><td>${escaped(lane)}</td><td>${escaped(text)}</td></tr>`;
  });
  const caption = `From ${printDuration(example.fromMs)} into the run on.${
    example.isMinimal ? "" : " A smaller one may exist."
  }`;
  return [
    '<div class="scroll" role="region" aria-labelledby="example" tabindex="0" style="margin-top:1rem"><table class="table-mono">',
    `<caption>${escaped(caption)}</caption>`,
    '<thead><tr><th scope="col" class="number">ms</th><th scope="col">who</th><th scope="col">what</th></tr></thead>',
    `<tbody>${rows.join("\n")}</tbody></table></div>`,
  ].join("\n");
};
