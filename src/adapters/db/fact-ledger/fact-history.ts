/** One fact with what it came from and what took its place: a chain without branches, walked in both directions. */
import { type Kysely, sql } from "kysely";
import type { FactHistory, NoSuchFact } from "#app/ports/fact-ledger.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { factIdOf, numberOfFactId } from "#core/ledger/index.ts";
import type { Tables } from "../tables.ts";
import { selectFacts, toFact } from "./fact-row.ts";

export const factHistory = async (
  db: Kysely<Tables>,
  id: string,
): Promise<Result<FactHistory, NoSuchFact>> => {
  const number = numberOfFactId(id);
  if (number === null) return noSuchFact(id);
  const rows = await selectFacts(db)
    .where("fact.number", "in", sql<string>`(${chainOf(number)})`)
    .orderBy("fact.number")
    .execute();
  const history = rows.map(toFact);
  const fact = history.find((one) => one.id === factIdOf(number));
  return fact ? ok({ fact, history }) : noSuchFact(id);
};

/** `union` stops where a number comes again, so each way ends. */
const chainOf = (number: number) => sql`
  with recursive
    earlier (number) as (
      select ${number}::bigint
      union
      select fact.supersedes from fact join earlier on fact.number = earlier.number
      where fact.supersedes is not null
    ),
    later (number) as (
      select ${number}::bigint
      union
      select fact.number from fact join later on fact.supersedes = later.number
    )
  select number from earlier union select number from later`;

export const noSuchFact = (id: string): Result<never, NoSuchFact> =>
  err({
    type: "NoSuchFact",
    message: `The ledger has no fact ${id.slice(0, 40)}. List what there is: mettle facts list.`,
  });
