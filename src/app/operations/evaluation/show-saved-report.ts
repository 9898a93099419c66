/** The report of a saved posting for a saved résumé and the saved profile; derived anew, since it is deterministic. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import { keptEvidence } from "#app/operations/lab/kept-evidence.ts";
import type { LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import { makeReport, type Report, type ReportDeps } from "./make-report.ts";
import { reportShape } from "./show-report.ts";

const input = z.strictObject({ id: z.uuid(), resume: z.uuid().describe("id of a saved résumé") });

export const showSavedReport: Operation<
  z.infer<typeof input>,
  Report,
  Failure,
  ReportDeps & WorkspaceDep & LabRecordsDep
> = {
  noun: "posting",
  verb: "report",
  summary: "Evaluate a saved posting against a saved résumé.",
  input,
  output: reportShape,
  statusByError: 404,
  changesState: false,
  rest: { method: "get", path: "/v1/postings/{id}/report", success: 200 },
  cli: null,
  run: async (deps, { id, resume }) => {
    const workspace = await deps.workspace();
    const posting = await workspace.postings.find(id);
    if (!posting.ok) return posting;
    const saved = await workspace.resumes.find(resume);
    if (!saved.ok) return saved;
    const { value: profile } = await workspace.profile.read();
    const files = { posting: posting.value.file, resume: saved.value.file };
    return makeReport(deps, { ...files, profile, evidence: await keptEvidence(deps), asOf: null });
  },
};
