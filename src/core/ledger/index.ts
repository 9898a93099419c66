export { atomsOf } from "./atoms/atoms-of.ts";
export type { FactAtoms } from "./atoms/fact-atoms.ts";
export { bookOf, withBookInJob } from "./book-of.ts";
export {
  type AlreadySuperseded,
  type AskedCorrection,
  alreadySuperseded,
  correctFact,
  type NothingToChange,
} from "./correct-fact.ts";
export { factIdOf, numberOfFactId } from "./fact-id.ts";
export type {
  CitableFact,
  CitableKind,
  EvidenceClass,
  FactJob,
  FactSource,
  LedgerFact,
} from "./ledger-fact.ts";
export { factsNotIn, sameFactKey } from "./same-fact.ts";
export { jobsOf, type StatedFact, statedFacts } from "./stated-facts.ts";
