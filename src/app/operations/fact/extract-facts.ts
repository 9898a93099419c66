/** `mettle facts extract BOOK`: what a kept résumé states, read into the ledger; again after edits, only what is new. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { NoSuchDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { printExtraction } from "#app/print/print-facts.ts";
import { ledgerFact } from "#app/shapes/claims/fact-shape.ts";
import { idInput } from "#app/shapes/saved-shape.ts";
import { type Extraction, extractBook } from "./extract-book.ts";

const output = z.object({
  added: z.array(ledgerFact).readonly(),
  known: z.int().describe("lines that the ledger had already"),
});

export const extractFacts: Operation<
  z.infer<typeof idInput>,
  Extraction,
  NoSuchDocument,
  EngineDep & WorkspaceDep & ClockDep
> = {
  noun: "fact",
  verb: "extract",
  summary: "Read every line of a kept résumé into the ledger of facts; again, only what is new.",
  input: idInput,
  output,
  statusByError: { NoSuchDocument: 404 },
  changesState: true,
  rest: { method: "post", path: "/v1/resume-books/{id}/facts", success: 200 },
  cli: {
    words: ["facts", "extract"],
    parameters: [{ kind: "word", field: "id", name: "BOOK", summary: "as listed by resume book list" }],
    example: "mettle facts extract 01890000-0000-7000-8000-000000000000",
  },
  print: printExtraction,
  run: (deps, { id }) => extractBook(deps, id),
};
