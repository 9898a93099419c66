/** A correction: a new fact in the place of an old one. Of two at once the first is taken, the other is told. */
import type { Kysely } from "kysely";
import type { Correction, NoSuchFact } from "#app/ports/fact-ledger.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import {
  type AlreadySuperseded,
  alreadySuperseded,
  factIdOf,
  type LedgerFact,
  numberOfFactId,
} from "#core/ledger/index.ts";
import { recordEvent } from "../event-table.ts";
import type { Tables } from "../tables.ts";
import { lockLedger } from "./append-facts.ts";
import { noSuchFact } from "./fact-history.ts";
import { selectFacts, toKeptFact, toRow } from "./fact-row.ts";

/** Runs in the transaction that `bound` is in. */
export const supersedeFact = async (
  bound: Kysely<Tables>,
  id: string,
  { text, standing, on, source }: Correction,
): Promise<Result<LedgerFact, NoSuchFact | AlreadySuperseded>> => {
  await lockLedger(bound);
  const number = numberOfFactId(id);
  const row =
    number === null
      ? undefined
      : await selectFacts(bound).where("fact.number", "=", String(number)).executeTakeFirst();
  if (!row) return noSuchFact(id);
  const { supersededBy, ...old } = toKeptFact(row);
  if (supersededBy !== null) return err(alreadySuperseded(old.id, supersededBy));
  const next = { ...old, text, standing, on, source: source ?? old.source };
  const written = await bound
    .insertInto("fact")
    .values({ ...toRow(next), supersedes: row.number })
    .returning("number")
    .executeTakeFirstOrThrow();
  const by = factIdOf(Number(written.number));
  await recordEvent(bound, `fact/${old.id}`, "superseded", { by, standing });
  return ok({ ...next, id: by, supersedes: old.id });
};
