/** Words of the ledger for people: classes of evidence, parts of the work, reach, and where words come from. */
import type { LedgerFact, ListedFact } from "#web/api/facts/facts.ts";
import type { FactState } from "./fact-rows.ts";

export const evidenceWords: Readonly<Record<LedgerFact["evidence"], string>> = {
  production: "It ran at work, for people who relied on it.",
  "open-source": "Anybody can read the code.",
  lab: "Practice: a lab, a course, a tutorial. A sentence may not say “in production” of it.",
  stated: "You say so. It may be told as it is, and no more than that.",
};

export const stateWords: Readonly<Record<FactState, string>> = {
  gone: "no longer in the résumé",
  "to-confirm": "to confirm",
  confirmed: "confirmed",
  withdrawn: "withdrawn",
};

export const scopeWords: Readonly<Record<string, string>> = {
  endpoint: "one endpoint",
  service: "a service",
  team: "a team",
  teams: "several teams",
  company: "the company",
};

/** "the résumé, 2026-11-23". */
export const sourceWords = ({ source, on }: LedgerFact): string => {
  switch (source.kind) {
    case "resume":
      return `read from the résumé on ${on}`;
    case "answer":
      return `you, ${on}`;
    case "story":
      return `a story, ${on}`;
    case "receipt":
      return `the lab ${source.lab}, ${on}`;
  }
};

export interface Piece {
  readonly label: string;
  readonly words: string;
}

/** More figures than these are read in the sentence itself. */
const MOST_FIGURES = 3;

/** What a fact is made of, as short as it can be said. */
export const piecesOf = ({ atoms }: Pick<ListedFact, "atoms">): ReadonlyArray<Piece> => {
  const { action, changes, quantities, scope } = atoms;
  const moved = new Set(changes.flatMap(({ before, after }) => [before, after]));
  const figures = quantities.filter(({ words }) => !moved.has(words)).slice(0, MOST_FIGURES);
  return [
    ...(action ? [{ label: "your part", words: action.rank }] : []),
    ...changes.map(({ before, after }) => ({ label: "change", words: `${before} → ${after}` })),
    ...figures.map(({ words }) => ({ label: "figure", words })),
    ...(scope ? [{ label: "reach", words: scopeWords[scope.level] ?? scope.level }] : []),
  ];
};
