/** What the kept receipts add to an evaluation: the same object that `--evidence FILE` reads. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import { ok } from "#core/base/result.ts";
import { type EvidenceFile, evidenceFile } from "#core/evaluation/index.ts";

/** One entry a lab, of its newest receipt: a second receipt of the same lab shows nothing further. */
export const keptEvidence = async ({ labRecords }: LabRecordsDep): Promise<EvidenceFile> => {
  const kept = await (await labRecords()).listReceipts(null);
  const newest = new Map(
    kept.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map((receipt) => [receipt.lab, receipt]),
  );
  const receipts = [...newest.values()].map(({ lab, day, seeds }) => ({ lab, date: day, seeds }));
  return { answers: [], stories: [], receipts, rehearsals: [] };
};

export const showEvidence: Operation<Record<never, never>, EvidenceFile, never, LabRecordsDep> = {
  noun: "evidence",
  verb: "show",
  summary: "Show what receipts add to an evaluation: the object that --evidence reads.",
  input: z.strictObject({}),
  output: evidenceFile,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/evidence", success: 200 },
  cli: null,
  run: async (deps) => ok(await keptEvidence(deps)),
};
