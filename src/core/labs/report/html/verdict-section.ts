/** Every promise of the lab, whether it held, and out of how many. */
import type { LabCard } from "#core/catalogue/index.ts";
import type { LabRun } from "#core/labs/run/lab-run.ts";
import { escaped } from "../svg/marks.ts";
import { briefInvariant, foundWords, invariantName, wordByStatus } from "../words/verdict-words.ts";

const toneByStatus = { pass: "good", fail: "bad", unknown: "doubt", inconclusive: "doubt" } as const;

export const verdictSection = ({ invariants }: LabRun, card: LabCard): string => {
  if (invariants.length === 0) return "";
  const rows = invariants.map((verdict) => {
    const says = briefInvariant(card, verdict.invariant)?.says;
    return [
      `<tr><td class="mono ${toneByStatus[verdict.status]}">${wordByStatus[verdict.status]}</td>`,
      `<td>${escaped(invariantName(card, verdict.invariant))}${
        says === undefined ? "" : `<br><span class="soft">${escaped(says)}</span>`
      }</td>`,
      `<td class="soft">${escaped(foundWords(verdict))}</td></tr>`,
    ].join("");
  });
  return [
    '<section class="wide"><h2 id="promises">Promises</h2><div class="scroll" role="region" aria-labelledby="promises" tabindex="0"><table>',
    '<thead><tr><th scope="col">verdict</th><th scope="col">promise</th><th scope="col">found</th></tr></thead>',
    `<tbody>${rows.join("\n")}</tbody></table></div></section>`,
  ].join("\n");
};
