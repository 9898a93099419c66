/** `mettle facts show F-12`: the fact, its pieces, what became of it, and the lines that rest on it. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { NoSuchFact } from "#app/ports/fact-ledger.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import { printFact } from "#app/print/print-fact.ts";
import { factId, type ShownFact, shownFact } from "#app/shapes/claims/fact-shape.ts";
import { ok } from "#core/base/result.ts";
import { atomsOf } from "#core/ledger/index.ts";
import { citedLines } from "./cited-lines.ts";
import { placesOf } from "./places-of-facts.ts";

const input = z.strictObject({ id: factId });

export const showFact: Operation<
  z.infer<typeof input>,
  ShownFact,
  NoSuchFact,
  EngineDep & WorkspaceDep & ClockDep
> = {
  noun: "fact",
  verb: "show",
  summary: "Show one fact: its pieces, its corrections, and the lines that cite it.",
  input,
  output: shownFact,
  statusByError: { NoSuchFact: 404 },
  changesState: false,
  rest: { method: "get", path: "/v1/facts/{id}", success: 200 },
  cli: {
    words: ["facts", "show"],
    parameters: [{ kind: "word", field: "id", name: "FACT", summary: "F-12, as listed by facts list" }],
    example: "mettle facts show F-1",
  },
  print: printFact,
  run: async (deps, { id }) => {
    const workspace = await deps.workspace();
    const found = await workspace.facts.find(id);
    if (!found.ok) return found;
    const { fact, history } = found.value;
    const { catalogue, taxonomy } = deps.engine();
    const known = { taxonomy, wording: catalogue.wording, asOf: deps.clock.today() };
    const placeOf = await placesOf(deps, workspace.books, [fact]);
    return ok({
      fact,
      atoms: atomsOf(fact, known),
      history,
      place: placeOf(fact),
      cited: await citedLines(deps, fact, known),
    });
  },
};
