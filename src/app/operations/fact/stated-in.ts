/** What a kept résumé states today, as the verifier would read it. */
import type { EngineDep } from "#app/engine.ts";
import { citableFactsOf } from "#core/claims/index.ts";
import { type StatedFact, statedFacts } from "#core/ledger/index.ts";
import type { ResumeRecord } from "#core/resume-record/index.ts";

export const statedIn = ({ engine }: EngineDep, record: ResumeRecord): ReadonlyArray<StatedFact> => {
  // There is no page, hence no line that no field holds.
  const reading = { text: "", resume: record, fields: [], warnings: [], removed: [], pages: [] };
  return statedFacts(record, citableFactsOf(reading, engine().catalogue));
};
