/** `mettle facts list`: what may be cited, oldest first, with what the résumé no longer says. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { BadCursor, Page, WorkspaceDep } from "#app/ports/workspace.ts";
import { printFacts } from "#app/print/print-facts.ts";
import { type ListedFact, listedFact } from "#app/shapes/claims/fact-shape.ts";
import { pageOf, pageRequest } from "#app/shapes/saved-shape.ts";
import { ok } from "#core/base/result.ts";
import { atomsOf } from "#core/ledger/index.ts";
import { placesOf } from "./places-of-facts.ts";

const input = pageRequest.extend({
  book: z.uuid().nullable().default(null).describe("only facts of this kept résumé, and of none"),
  current: z.boolean().default(false).describe("without what was corrected or withdrawn"),
});

export const listFacts: Operation<
  z.infer<typeof input>,
  Page<ListedFact>,
  BadCursor,
  EngineDep & WorkspaceDep & ClockDep
> = {
  noun: "fact",
  verb: "list",
  summary: "List facts of the ledger, oldest first.",
  input,
  output: pageOf(listedFact),
  statusByError: { BadCursor: 400 },
  changesState: false,
  rest: { method: "get", path: "/v1/facts", success: 200 },
  cli: {
    words: ["facts", "list"],
    parameters: [
      { kind: "option", field: "book", flag: "book", summary: "id of a kept résumé" },
      { kind: "option", field: "current", flag: "current", summary: "leave out what was corrected" },
      { kind: "option", field: "limit", flag: "limit", summary: "how many, at most 200" },
      { kind: "option", field: "cursor", flag: "cursor", summary: "`next` of the page before" },
    ],
    example: "mettle facts list --current",
  },
  print: printFacts,
  run: async (deps, { book, current, cursor, limit }) => {
    const workspace = await deps.workspace();
    const page = await workspace.facts.list({ book, current }, cursor, limit);
    if (!page.ok) return page;
    const placeOf = await placesOf(deps, workspace.books, page.value.items);
    const { catalogue, taxonomy } = deps.engine();
    const known = { taxonomy, wording: catalogue.wording, asOf: deps.clock.today() };
    const items = page.value.items.map((fact) => ({
      ...fact,
      place: placeOf(fact),
      atoms: atomsOf(fact, known),
    }));
    return ok({ ...page.value, items });
  },
};
