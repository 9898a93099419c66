/** One fact for a terminal of 80 columns: its words, its pieces, its story, and what rests on it. */
import type { Terminal } from "#app/operation.ts";
import type { ShownFact } from "#app/shapes/claims/fact-shape.ts";
import { filled, padded } from "#core/evaluation/index.ts";
import type { FactAtoms, LedgerFact } from "#core/ledger/index.ts";
import { jobLine, sourceWords } from "./print-facts.ts";

/** "before → after" and two blanks. */
const LABEL_WIDTH = 12;

export const printFact = (shown: ShownFact, style: Terminal): string => {
  const { fact, atoms, history, place, cited } = shown;
  return `${[
    ...filled(`${fact.id}  `, fact.text),
    ...filled("", `${fact.evidence} · ${fact.standing} · ${sourceWords(fact)}`).map((line) =>
      style.quiet(line),
    ),
    "",
    ...row("job", jobLine(fact)),
    ...row("stands at", placeWords(fact, place)),
    ...pieceRows(atoms),
    ...(history.length > 1 ? ["", style.strong("What became of it"), ...history.flatMap(historyLine)] : []),
    "",
    style.strong("Lines that rest on it"),
    ...(cited.length === 0 ? ["  none of a kept résumé"] : cited.flatMap(citedLine)),
  ].join("\n")}\n`;
};

const row = (label: string, text: string): ReadonlyArray<string> =>
  text === "" ? [] : filled(`  ${padded(label, LABEL_WIDTH)}`, text);

const placeWords = ({ source }: LedgerFact, place: string | null): string =>
  source.kind !== "resume" ? "" : (place ?? "the résumé no longer says it");

const pieceRows = ({
  action,
  objects,
  changes,
  quantities,
  scope,
  outcome,
  time,
}: FactAtoms): ReadonlyArray<string> => [
  ...row("your part", action ? `${action.rank} ("${action.words}")` : ""),
  ...row("names", objects.map(({ words, used }) => (used ? words : `not ${words}`)).join(", ")),
  ...changes.flatMap(({ before, after, direction }) => row("change", `${before} → ${after} (${direction})`)),
  ...row(
    "figures",
    quantities
      .filter(({ role }) => changes.length === 0 || (role !== "before" && role !== "after"))
      .map(({ words }) => words)
      .join(", "),
  ),
  ...row("scope", scope ? `${scope.level} ("${scope.words}")` : ""),
  ...row("result", outcome ?? ""),
  ...row("time", time ? timeWords(time) : ""),
];

const timeWords = ({ start, end, from }: NonNullable<FactAtoms["time"]>): string =>
  `${[start, end].filter((date) => date !== "").join(" – ")}${from === "job" ? ", as the job" : ""}`;

const historyLine = (fact: LedgerFact): ReadonlyArray<string> =>
  filled(`  ${padded(fact.id, 7)} ${fact.on}  ${padded(fact.standing, 10)}`, fact.text);

const citedLine = ({ variant, path, text }: ShownFact["cited"][number]): ReadonlyArray<string> =>
  filled("  ", `${text} (${variant === null ? "" : `${variant}, `}${path})`);
