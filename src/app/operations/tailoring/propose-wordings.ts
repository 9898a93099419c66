/** A model's wordings for one line: untrusted text, each checked against the facts, refused in place with the reason. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { DocumentsDep } from "#app/ports/documents.ts";
import type { ModelCall, ModelDep, ModelFailure } from "#app/ports/model.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { sentenceVerdicts } from "#app/shapes/claims/claims-shape.ts";
import { modelCall, modelFailureStatuses } from "#app/shapes/model-shape.ts";
import { err, ok } from "#core/base/result.ts";
import { createVerifier } from "#core/claims/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import { acceptWording, type CheckedWording } from "./accept-wording.ts";
import { factsOfBook, savedPosting, type UnreadablePosting } from "./book-facts.ts";
import { tailorDeps } from "./tailor-posting.ts";
import { bookRefusals, type NoSuchLine } from "./tailoring-refusals.ts";

const input = z.strictObject({
  id: z.uuid().describe("id of a kept résumé"),
  posting: z.uuid().describe("id of a saved posting"),
  path: z.string().max(300).describe("RFC 6901 pointer of the line, /work/0/highlights/2"),
});

const reply = z.strictObject({ wordings: z.array(z.string().min(1).max(600)).min(1).max(5) });

interface Wordings {
  readonly wordings: ReadonlyArray<CheckedWording>;
  readonly call: ModelCall;
}

const output: z.ZodType<Wordings> = z.object({
  wordings: z
    .array(z.object({ text: z.string(), verdicts: sentenceVerdicts, lands: z.boolean() }))
    .readonly(),
  call: modelCall,
});

export const proposeWordings: Operation<
  z.infer<typeof input>,
  Wordings,
  NoSuchDocument | UnreadablePosting | NoSuchLine | ModelFailure,
  EngineDep & DocumentsDep & WorkspaceDep & ModelDep & ClockDep
> = {
  noun: "tailoring",
  verb: "propose-wordings",
  summary: "Ask the configured model for other wordings of a line; what no fact supports is refused.",
  input,
  output,
  statusByError: { ...bookRefusals, ...modelFailureStatuses, NoSuchLine: 404 },
  changesState: true,
  rest: { method: "post", path: "/v1/resume-books/{id}/wordings", success: 200 },
  cli: null,
  run: async (deps, { id, posting, path }) => {
    const known = await factsOfBook(deps, id);
    if (!known.ok) return known;
    const wanted = await savedPosting(deps, posting);
    if (!wanted.ok) return wanted;
    const line = lineAt(known.value.book.book.master, path);
    if (line === null) return err({ type: "NoSuchLine", message: `The résumé has no line at ${path}.` });
    const told = tellable(known.value.facts, line);
    const asked = await deps.model.ask({
      prompt: "tailor-bullet@1",
      values: {
        bullet: line,
        facts: told.map(({ id: fact, text }) => `${fact}: ${text}`).join("\n"),
        posting: wanted.value.requirements.map(({ span }) => span.quote).join("\n"),
      },
      reply,
    });
    if (!asked.ok) return asked;
    const verifier = createVerifier(known.value.facts, tailorDeps(deps, null));
    const { value, call } = asked.value;
    return ok({ wordings: value.wordings.map((text) => acceptWording(text, verifier)), call });
  },
};

/** The facts of the line's own job: nothing else of the person needs to leave for a wording of it. */
const tellable = (facts: ReadonlyArray<CitableFact>, line: string): ReadonlyArray<CitableFact> => {
  const job = facts.find(({ text }) => text === line)?.job?.key;
  return facts.filter((fact) => fact.text === line || (job !== undefined && fact.job?.key === job));
};

/** The text that a pointer names; null when it names none. */
const lineAt = (resume: unknown, path: string): string | null => {
  let at: unknown = resume;
  for (const step of path.split("/").slice(1)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return null;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return typeof at === "string" && at !== "" ? at : null;
};
