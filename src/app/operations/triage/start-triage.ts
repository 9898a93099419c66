/** Triage of dropped files as a run: the page watches it, may leave, and finds it finished. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import { type ReportDeps, understandResume } from "#app/operations/evaluation/make-report.ts";
import { runShape } from "#app/operations/run/run-operations.ts";
import type { FileContent } from "#app/ports/documents.ts";
import type { Run, RunHandler, RunsDep } from "#app/ports/runs.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { err, ok } from "#core/base/result.ts";
import type { Profile } from "#core/evaluation/index.ts";
import { type JudgedFile, judgeFile, triageOf } from "./judge-files.ts";

const input = z.strictObject({
  resumeId: z.uuid().describe("id of a saved résumé"),
  files: z.array(documentInput).min(1).max(2000),
});

interface TriageJob {
  readonly resume: FileContent;
  readonly profile: Profile;
  readonly files: ReadonlyArray<FileContent>;
}

export const startTriage: Operation<z.infer<typeof input>, Run, Failure, WorkspaceDep & RunsDep> = {
  noun: "triage",
  verb: "start",
  summary: "Rank many postings for a saved résumé; watch it by its run id.",
  input,
  output: runShape,
  statusByError: 404,
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/triage-runs",
    success: 202,
    location: (output) => `/v1/runs/${(output as Run).id}`,
  },
  cli: null,
  run: async ({ workspace, runs }, { resumeId, files }) => {
    const store = await workspace();
    const resume = await store.resumes.find(resumeId);
    if (!resume.ok) return err(resume.error);
    const { value: profile } = await store.profile.read();
    const job: TriageJob = { resume: resume.value.file, profile, files };
    return ok(await (await runs()).start("triage", job, files.length));
  },
};

/** Does the work of one triage run. The engine is deterministic, so an interrupted run may simply start over. */
export const createTriageHandler = (deps: ReportDeps): RunHandler => ({
  kind: "triage",
  work: async (job, report, already) => {
    // The queue stored exactly what `startTriage` gave it.
    const { resume, profile, files } = job as TriageJob;
    const reading = await understandResume(deps, resume);
    if (!reading.ok) return reading.error;
    const judged: Array<JudgedFile> = [];
    const reported = already.filter(({ name }) => name === "item").length;
    for (const [index, content] of files.entries()) {
      const one = await judgeFile(
        deps,
        { resume: reading.value, profile, asOf: null },
        content.name || `posting ${index + 1}`,
        content,
      );
      judged.push(one);
      if (index >= reported) await report.item(summaryOf(one));
      await report.progress(index + 1, files.length, one.file);
    }
    return triageOf(judged);
  },
});

const summaryOf = ({ file, outcome }: JudgedFile): unknown =>
  outcome.ok ? outcome.value.ranked : { file, error: outcome.error };
