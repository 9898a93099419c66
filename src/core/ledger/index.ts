export type {
  CitableFact,
  CitableKind,
  EvidenceClass,
  FactJob,
  FactSource,
  LedgerFact,
} from "./ledger-fact.ts";
