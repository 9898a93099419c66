/** `mettle facts supersede F-12`: other words, a confirmation, a withdrawal, or taking the last of these back. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { ClockDep } from "#app/ports/clock.ts";
import type { NoSuchFact } from "#app/ports/fact-ledger.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import { printCorrected } from "#app/print/print-facts.ts";
import { factId, factText, ledgerFact } from "#app/shapes/claims/fact-shape.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import {
  type AlreadySuperseded,
  type AskedCorrection,
  correctFact,
  type LedgerFact,
  type NothingToChange,
} from "#core/ledger/index.ts";

const input = z.strictObject({
  id: factId,
  text: factText.nullable().default(null).describe("what is true instead"),
  confirm: z.boolean().default(false).describe("the words are right"),
  withdraw: z.boolean().default(false).describe("it is not true, or is not to be used"),
  undo: z.boolean().default(false).describe("take the last correction back"),
});

interface NotOneCorrection {
  readonly type: "NotOneCorrection";
  readonly message: string;
}

type Refusal = NoSuchFact | AlreadySuperseded | NothingToChange | NotOneCorrection;

export const supersedeFact: Operation<z.infer<typeof input>, LedgerFact, Refusal, WorkspaceDep & ClockDep> = {
  noun: "fact",
  verb: "supersede",
  summary: "Correct, confirm or withdraw a fact: a new fact takes its place, the old one stays.",
  input,
  output: ledgerFact,
  statusByError: { NoSuchFact: 404, AlreadySuperseded: 409, NothingToChange: 409, NotOneCorrection: 422 },
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/facts/{id}/corrections",
    success: 201,
    location: (output) => `/v1/facts/${(output as LedgerFact).id}`,
  },
  cli: {
    words: ["facts", "supersede"],
    parameters: [
      { kind: "word", field: "id", name: "FACT", summary: "F-12, as listed by facts list" },
      { kind: "option", field: "text", flag: "text", summary: "what is true instead" },
      { kind: "option", field: "confirm", flag: "confirm", summary: "the words are right" },
      { kind: "option", field: "withdraw", flag: "withdraw", summary: "not true, or not to be used" },
      { kind: "option", field: "undo", flag: "undo", summary: "take the last correction back" },
    ],
    example: 'mettle facts supersede F-1 --text "Answered pages for the ledger one week in five"',
  },
  print: printCorrected,
  run: async ({ workspace, clock }, { id, ...options }) => {
    const asked = askedFor(options);
    if (!asked.ok) return asked;
    const { facts } = await workspace();
    const found = await facts.find(id);
    if (!found.ok) return found;
    const { fact, history } = found.value;
    const corrected = correctFact(fact, history, asked.value);
    return corrected.ok ? facts.supersede(fact.id, { ...corrected.value, on: clock.today() }) : corrected;
  },
};

const askedFor = ({
  text,
  confirm,
  withdraw,
  undo,
}: Omit<z.infer<typeof input>, "id">): Result<AskedCorrection, NotOneCorrection> => {
  const asked: ReadonlyArray<AskedCorrection> = [
    ...(text === null ? [] : [{ kind: "reword" as const, text }]),
    ...(confirm ? [{ kind: "confirm" as const }] : []),
    ...(withdraw ? [{ kind: "withdraw" as const }] : []),
    ...(undo ? [{ kind: "undo" as const }] : []),
  ];
  const [only] = asked;
  return only && asked.length === 1 ? ok(only) : err(notOneCorrection);
};

const notOneCorrection: NotOneCorrection = {
  type: "NotOneCorrection",
  message: "Say one thing of the fact: other words (text), confirm, withdraw, or undo.",
};
