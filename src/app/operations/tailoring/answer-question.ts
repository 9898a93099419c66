/** An answer to a question of tailoring becomes a fact: the person's own words, with today's date. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { factText, ledgerFact } from "#app/shapes/claims/fact-shape.ts";
import { invariant } from "#core/base/invariant.ts";
import { err, ok } from "#core/base/result.ts";
import type { LedgerFact } from "#core/ledger/index.ts";
import { isRefusal } from "#core/tailoring/index.ts";
import { factsOfBook } from "./book-facts.ts";
import type { NoSuchLine, NothingStated } from "./tailoring-refusals.ts";

const input = z.strictObject({
  id: z.uuid().describe("id of a kept résumé"),
  question: z
    .string()
    .min(1)
    .max(300)
    .refine((id) => !id.includes("\0"), "holds a NUL sign")
    .describe("id of the question, <path>:<what it asks>"),
  text: factText,
});

export const answerQuestion: Operation<
  z.infer<typeof input>,
  LedgerFact,
  NoSuchDocument | NoSuchLine | NothingStated,
  EngineDep & WorkspaceDep & ClockDep
> = {
  noun: "tailoring",
  verb: "answer",
  summary: "Answer a question about a line of a kept résumé; the answer becomes a fact with today's date.",
  input,
  output: ledgerFact,
  statusByError: { NoSuchDocument: 404, NoSuchLine: 422, NothingStated: 422 },
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/resume-books/{id}/answers",
    success: 201,
    location: (output) => `/v1/facts/${(output as LedgerFact).id}`,
  },
  cli: null,
  run: async (deps, { id, question, text }) => {
    if (isRefusal(text)) return err(nothingStated);
    const known = await factsOfBook(deps, id);
    if (!known.ok) return known;
    const path = question.slice(0, Math.max(0, question.lastIndexOf(":")));
    const about = known.value.facts.find(
      ({ source }) =>
        source.kind === "resume" && (source.path === path || source.path.startsWith(`${path}#`)),
    );
    if (about === undefined) return err(noSuchLine(path));
    const [fact] = await (await deps.workspace()).facts.append([
      {
        text,
        kind: "bullet",
        job: about.job,
        evidence: about.evidence,
        source: { kind: "answer", book: id, question, line: about.text },
        on: deps.clock.today(),
        standing: "confirmed",
      },
    ]);
    invariant(fact, "one fact was appended");
    return ok(fact);
  },
};

const nothingStated: NothingStated = {
  type: "NothingStated",
  message: "That states nothing, so no fact was made. Skip the question: the line stays as it is.",
};

const noSuchLine = (path: string): NoSuchLine => ({
  type: "NoSuchLine",
  message: `No fact of this résumé was read from ${path}. Tailor again: the line may have moved.`,
});
