/** Tailoring a kept résumé to a saved posting: its facts are those of the ledger, answers included. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { DocumentsDep } from "#app/ports/documents.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { ledgerFact } from "#app/shapes/claims/fact-shape.ts";
import { tailoringShape } from "#app/shapes/claims/tailoring-shape.ts";
import { postingShape } from "#app/shapes/posting-shape.ts";
import { ok } from "#core/base/result.ts";
import type { LedgerFact } from "#core/ledger/index.ts";
import type { Posting } from "#core/posting/index.ts";
import { type Tailoring, tailor } from "#core/tailoring/index.ts";
import { answersOf } from "./answers-of.ts";
import { factsOfBook, savedPosting, type UnreadablePosting } from "./book-facts.ts";
import { tailorDeps } from "./tailor-posting.ts";
import { bookRefusals } from "./tailoring-refusals.ts";

const input = z.strictObject({
  id: z.uuid().describe("id of a kept résumé"),
  posting: z.uuid().describe("id of a saved posting"),
});

interface TailoredBook {
  readonly tailoring: Tailoring;
  readonly facts: ReadonlyArray<LedgerFact>;
  readonly posting: Posting;
}

export const tailorBook: Operation<
  z.infer<typeof input>,
  TailoredBook,
  NoSuchDocument | UnreadablePosting,
  EngineDep & DocumentsDep & WorkspaceDep & ClockDep
> = {
  noun: "tailoring",
  verb: "of-book",
  summary: "Tailor a kept résumé to a saved posting, with the facts of the ledger.",
  input,
  output: z.object({
    tailoring: tailoringShape,
    facts: z.array(ledgerFact).readonly(),
    posting: postingShape,
  }) as unknown as z.ZodType<TailoredBook>,
  statusByError: bookRefusals,
  // New lines of the résumé become facts on the way.
  changesState: true,
  rest: { method: "post", path: "/v1/resume-books/{id}/tailorings", success: 200 },
  cli: null,
  run: async (deps, { id, posting }) => {
    const known = await factsOfBook(deps, id);
    if (!known.ok) return known;
    const wanted = await savedPosting(deps, posting);
    if (!wanted.ok) return wanted;
    const { book, facts } = known.value;
    const tailoring = tailor(
      { posting: wanted.value, resume: book.book.master, ...answersOf(facts) },
      tailorDeps(deps, null),
    );
    return ok({ tailoring, facts, posting: wanted.value });
  },
};
