/** A letter or answer for a saved posting, from the facts of a kept résumé. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import { answersOf } from "#app/operations/tailoring/answers-of.ts";
import { factsOfBook, savedPosting, type UnreadablePosting } from "#app/operations/tailoring/book-facts.ts";
import { tailorDeps } from "#app/operations/tailoring/tailor-posting.ts";
import { bookRefusals } from "#app/operations/tailoring/tailoring-refusals.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { DocumentsDep } from "#app/ports/documents.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { letterShape, letterWish } from "#app/shapes/claims/letter-shape.ts";
import { ok } from "#core/base/result.ts";
import type { Letter } from "#core/letters/index.ts";
import { tailor } from "#core/tailoring/index.ts";
import { letterFor } from "./write-letter.ts";

const input = z.strictObject({
  id: z.uuid().describe("id of a kept résumé"),
  posting: z.uuid().describe("id of a saved posting"),
  kind: z.enum(["cover-letter", "answer"]).default("cover-letter"),
  ...letterWish,
});

export const writeForBook: Operation<
  z.infer<typeof input>,
  Letter,
  NoSuchDocument | UnreadablePosting,
  EngineDep & DocumentsDep & WorkspaceDep & ClockDep
> = {
  noun: "letter",
  verb: "write-for-book",
  summary: "Write a cover letter or answer for a saved posting, from the facts of a kept résumé.",
  input,
  output: letterShape,
  statusByError: bookRefusals,
  changesState: true,
  rest: { method: "post", path: "/v1/resume-books/{id}/letters", success: 200 },
  cli: null,
  run: async (deps, { id, posting, kind, question, addressee }) => {
    const known = await factsOfBook(deps, id);
    if (!known.ok) return known;
    const wanted = await savedPosting(deps, posting);
    if (!wanted.ok) return wanted;
    const { facts, book } = known.value;
    const { master: resume } = book.book;
    const tailored = tailorDeps(deps, null);
    const tailoring = tailor({ posting: wanted.value, resume, ...answersOf(facts) }, tailored);
    const input = { posting: wanted.value, resume, tailoring, facts, addressee };
    return ok(letterFor(input, kind === "answer" ? (question ?? "") : null, tailored));
  },
};
