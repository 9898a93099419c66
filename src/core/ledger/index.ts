export { factIdOf, numberOfFactId } from "./fact-id.ts";
export type {
  CitableFact,
  CitableKind,
  EvidenceClass,
  FactJob,
  FactSource,
  LedgerFact,
} from "./ledger-fact.ts";
export { linesOfResume } from "./lines-of-resume.ts";
export { readingOfRecord } from "./reading-of-record.ts";
export { factsNotIn, sameFactKey } from "./same-fact.ts";
export { jobsOf, type StatedFact, statedFacts } from "./stated-facts.ts";
