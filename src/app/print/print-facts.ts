/** Facts for a terminal of 80 columns: the id first, because it is what the next command asks for. */
import type { Terminal } from "#app/operation.ts";
import type { Page } from "#app/ports/saved.ts";
import type { ListedFact } from "#app/shapes/claims/fact-shape.ts";
import { filled } from "#core/evaluation/index.ts";
import type { LedgerFact } from "#core/ledger/index.ts";

/** "F-1234 " and a blank. */
const ID_WIDTH = 8;

export const printFacts = ({ items, next }: Page<ListedFact>, style: Terminal): string => {
  if (items.length === 0)
    return "The ledger has no fact here yet. Read a kept résumé into it: mettle facts extract BOOK\n";
  const lines = items.flatMap((fact, at) => [
    ...headingBefore(items[at - 1], fact).map((heading) => style.strong(heading)),
    ...factLines(fact, style),
  ]);
  const rest = next === null ? [] : ["", style.quiet(`More: --cursor ${next}`)];
  return `${[...lines, ...rest].join("\n")}\n`;
};

const headingBefore = (before: LedgerFact | undefined, fact: LedgerFact): ReadonlyArray<string> => {
  const heading = jobLine(fact);
  if (before && jobLine(before) === heading) return [];
  return [...(before ? [""] : []), ...filled("", heading)];
};

/** The job that a fact belongs to, in a few words. */
export const jobLine = ({ job }: LedgerFact): string => {
  if (job === null) return "No job";
  const name = [job.title, job.organisation].filter((word) => word !== "").join(", ");
  const time = [job.start, job.end].filter((word) => word !== "").join(" – ");
  return time === "" ? name : `${name}, ${time}`;
};

const factLines = (fact: ListedFact, style: Terminal): ReadonlyArray<string> => [
  ...filled(fact.id.padEnd(ID_WIDTH), fact.text),
  ...filled(" ".repeat(ID_WIDTH), aboutFact(fact)).map((line) => style.quiet(line)),
];

const aboutFact = (fact: ListedFact): string =>
  [fact.evidence, ...standingWords(fact), sourceWords(fact)].join(" · ");

const standingWords = ({ supersededBy, standing, source, place }: ListedFact): ReadonlyArray<string> => {
  if (supersededBy !== null) return [`corrected by ${supersededBy}`];
  if (standing === "withdrawn") return ["withdrawn"];
  const isGone = source.kind === "resume" && place === null;
  return [standing === "read" ? "to confirm" : "confirmed", ...(isGone ? ["no longer in the résumé"] : [])];
};

/** Where the words come from: "the résumé, 2026-11-23". */
export const sourceWords = ({ source, on }: LedgerFact): string => {
  switch (source.kind) {
    case "resume":
      return `the résumé, ${on}`;
    case "answer":
      return `you, ${on}`;
    case "story":
      return `a story, ${on}`;
    case "receipt":
      return `lab ${source.lab}, ${on}`;
  }
};

export const printAdded = ({ id, text, evidence }: LedgerFact): string =>
  `${filled(id.padEnd(ID_WIDTH), `${text} (${evidence})`).join("\n")}\n`;

/** What the correction came to, and the way back. */
export const printCorrected = ({ id, text, standing, supersedes }: LedgerFact, style: Terminal): string => {
  const said = standing === "withdrawn" ? `Withdrawn: ${text}` : text;
  const way = `${standing}, in the place of ${supersedes} · back: mettle facts supersede ${id} --undo`;
  const lines = filled(" ".repeat(ID_WIDTH), way).map((line) => style.quiet(line));
  return `${[...filled(id.padEnd(ID_WIDTH), said), ...lines].join("\n")}\n`;
};

export const printExtraction = (
  { added, known }: { readonly added: ReadonlyArray<LedgerFact>; readonly known: number },
  style: Terminal,
): string => {
  const lines = added.flatMap(({ id, text }) => filled(id.padEnd(ID_WIDTH), text));
  const foot = `${added.length} new ${added.length === 1 ? "fact" : "facts"}, ${known} known already.`;
  return `${[...lines, style.strong(foot)].join("\n")}\n`;
};
