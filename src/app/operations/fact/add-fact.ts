/** `mettle facts add`: what a person states, today. Its evidence is never higher than its source allows. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { NewFact } from "#app/ports/fact-ledger.ts";
import type { OpenBook } from "#app/ports/resume-books.ts";
import type { NoSuchDocument, Workspace, WorkspaceDep } from "#app/ports/workspace.ts";
import { printAdded } from "#app/print/print-facts.ts";
import { factText, ledgerFact } from "#app/shapes/claims/fact-shape.ts";
import { invariant } from "#core/base/invariant.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { type FactJob, jobsOf, type LedgerFact } from "#core/ledger/index.ts";

const input = z.strictObject({
  text: factText.describe("one sentence, as it would be said to an interviewer"),
  book: z.uuid().nullable().default(null).describe("the kept résumé that it belongs to"),
  job: z
    .string()
    .max(60)
    .nullable()
    .default(null)
    .describe("id of a job or project of that résumé, or its employer"),
  evidence: z
    .enum(["stated", "production"])
    .default("stated")
    .describe("production only for a job: it ran for users there"),
});

type AddFact = z.infer<typeof input>;

interface Refusal {
  readonly type: "NoSuchJob" | "EvidenceTooHigh";
  readonly message: string;
}

export const addFact: Operation<AddFact, LedgerFact, NoSuchDocument | Refusal, WorkspaceDep & ClockDep> = {
  noun: "fact",
  verb: "add",
  summary: "State a fact: it is kept with today's date, and never edited.",
  input,
  output: ledgerFact,
  statusByError: { NoSuchDocument: 422, NoSuchJob: 422, EvidenceTooHigh: 422 },
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/facts",
    success: 201,
    location: (output) => `/v1/facts/${(output as LedgerFact).id}`,
  },
  cli: {
    words: ["facts", "add"],
    parameters: [
      { kind: "word", field: "text", name: "TEXT", summary: "one sentence, in quotes" },
      { kind: "option", field: "book", flag: "book", summary: "id of a kept résumé" },
      { kind: "option", field: "job", flag: "job", summary: "a job of it: its id, or the employer" },
      { kind: "option", field: "evidence", flag: "evidence", summary: "stated, or production for a job" },
    ],
    example: 'mettle facts add "Answered pages for the ledger one week in four"',
  },
  print: printAdded,
  run: async ({ workspace, clock }, asked) => {
    const opened = await workspace();
    const job = await jobFor(opened, asked);
    if (!job.ok) return job;
    if (asked.evidence === "production" && job.value?.kind !== "work") return err(evidenceTooHigh);
    const fact: NewFact = {
      text: asked.text,
      kind: job.value === null ? "other" : "bullet",
      job: job.value,
      evidence: asked.evidence,
      source: { kind: "answer", book: asked.book, question: "" },
      on: clock.today(),
      standing: "confirmed",
    };
    const [added] = await opened.facts.append([fact]);
    invariant(added, "one fact was appended");
    return ok(added);
  },
};

const jobFor = async (
  { books }: Workspace,
  { book, job }: AddFact,
): Promise<Result<FactJob | null, NoSuchDocument | Refusal>> => {
  if (book === null) return job === null ? ok(null) : err(jobWithoutBook);
  const found = await books.find(book);
  if (!found.ok) return found;
  return job === null ? ok(null) : jobNamed(found.value, job);
};

/** By id, or by the employer where that names one job alone. */
const jobNamed = ({ book }: OpenBook, wanted: string): Result<FactJob, Refusal> => {
  const jobs = jobsOf(book.master);
  const byId = jobs.find(({ key }) => key === wanted);
  const byName = jobs.filter(({ organisation }) => organisation.toLowerCase() === wanted.toLowerCase());
  const [only] = byName;
  if (byId) return ok(byId);
  return only && byName.length === 1 ? ok(only) : err(noSuchJob(jobs));
};

const noSuchJob = (jobs: ReadonlyArray<FactJob>): Refusal => ({
  type: "NoSuchJob",
  message: `Name one of its jobs: ${jobs.map(({ key, title, organisation }) => `${key} (${[title, organisation].filter((word) => word !== "").join(", ")})`).join("; ")}.`,
});

const jobWithoutBook: Refusal = {
  type: "NoSuchJob",
  message: "A job belongs to a résumé. Name the résumé too; `mettle resume book list` lists them.",
};

const evidenceTooHigh: Refusal = {
  type: "EvidenceTooHigh",
  message:
    "Only what was done in a job can count as production. Name the job, or leave the evidence as stated.",
};
