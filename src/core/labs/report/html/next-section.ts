/** What to do next, on the page: the principle, the reading, the command. */
import type { LabCard } from "#core/catalogue/index.ts";
import type { LabRun } from "#core/labs/run/lab-run.ts";
import { escaped } from "../svg/marks.ts";
import { READING_MINUTES } from "../text/next-steps.ts";
import { printDuration } from "../words/number-words.ts";
import { briefInvariant } from "../words/verdict-words.ts";

export const nextSection = (
  run: LabRun,
  { card, command }: { readonly card: LabCard; readonly command: string },
): string => {
  const broken = run.invariant === null ? null : briefInvariant(card, run.invariant);
  const again = `${command} --seed ${run.seed}${run.size === "quick" ? " --quick" : ""}`;
  const steps =
    broken === null
      ? []
      : [
          `<p>${escaped(broken.hint)}</p>`,
          `<p>Read: ${linked(broken.read)} <span class="soft">(about ${READING_MINUTES} min)</span></p>`,
        ];
  return [
    "<section><h2>Next</h2>",
    ...steps,
    `<p>The same seed again, about ${printDuration(run.figures.totalMs)}:</p>`,
    `<code class="command">${escaped(again)}</code></section>`,
  ].join("\n");
};

/** Addresses come from the catalogue, which was checked; a page still follows only those of the web. */
const linked = ({ title, url }: { readonly title: string; readonly url?: string | undefined }): string =>
  url !== undefined && /^https?:\/\//u.test(url)
    ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(title)}</a>`
    : escaped(title);
