/** The gate while somebody types: a text against the facts of a kept résumé, refused words with their place. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import { citableFacts } from "#app/operations/fact/citable-facts.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { claimsText, sentenceVerdicts } from "#app/shapes/claims/claims-shape.ts";
import { ok } from "#core/base/result.ts";
import { createVerifier, type SentenceVerdict } from "#core/claims/index.ts";
import { tailorDeps } from "./tailor-posting.ts";

const input = z.strictObject({ id: z.uuid().describe("id of a kept résumé"), text: claimsText });

export const verifyForBook: Operation<
  z.infer<typeof input>,
  ReadonlyArray<SentenceVerdict>,
  NoSuchDocument,
  EngineDep & WorkspaceDep & ClockDep
> = {
  noun: "claim",
  verb: "verify-for-book",
  summary: "Check each sentence of a text against the facts of a kept résumé.",
  input,
  output: sentenceVerdicts,
  statusByError: { NoSuchDocument: 404 },
  changesState: false,
  rest: { method: "post", path: "/v1/resume-books/{id}/verifications", success: 200 },
  cli: null,
  run: async (deps, { id, text }) => {
    const workspace = await deps.workspace();
    const book = await workspace.books.find(id);
    if (!book.ok) return book;
    const facts = await citableFacts(deps, id);
    return ok(createVerifier(facts, tailorDeps(deps, null)).verify(text));
  },
};
