/** A fact as its row, and the row as the port gives it. What the database holds is checked like everything from outside. */
import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import { z } from "zod";
import type { KeptFact, NewFact } from "#app/ports/fact-ledger.ts";
import { type FactJob, type FactSource, factIdOf, type LedgerFact } from "#core/ledger/index.ts";
import type { Tables } from "../tables.ts";

/** With the number of the fact that took its place. */
export const selectFacts = (db: Kysely<Tables>) =>
  db
    .selectFrom("fact")
    .leftJoin("fact as later", "later.supersedes", "fact.number")
    .select([
      "fact.number",
      "fact.text",
      "fact.kind",
      "fact.evidence",
      "fact.standing",
      "fact.job",
      "fact.source",
      "fact.supersedes",
      "later.number as later",
      dayStated("fact.stated_on"),
    ]);

/** As text: a `Date` would be moved into the zone of the machine. */
const dayStated = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`.as("on");

type Row<Query> = Query extends SelectQueryBuilder<infer _Tables, infer _Names, infer Out> ? Out : never;
type FactRow = Row<ReturnType<typeof selectFacts>>;

/** What is superseded or withdrawn is kept, and no longer counts. */
export const onlyCurrent = (query: ReturnType<typeof selectFacts>) =>
  query.where("later.number", "is", null).where("fact.standing", "<>", "withdrawn");

/** Its own facts, and those of no résumé. */
export const ofBook = (query: ReturnType<typeof selectFacts>, book: string) =>
  query.where(({ eb, or }) => or([eb("fact.book", "=", book), eb("fact.book", "is", null)]));

export const toKeptFact = (row: FactRow): KeptFact => ({
  ...toFact(row),
  supersededBy: row.later === null ? null : factIdOf(Number(row.later)),
});

export const toFact = (row: Omit<FactRow, "later">): LedgerFact => ({
  id: factIdOf(Number(row.number)),
  text: row.text,
  kind: row.kind,
  job: row.job === null ? null : jobShape.parse(row.job),
  evidence: row.evidence,
  source: sourceShape.parse(row.source),
  on: row.on,
  supersedes: row.supersedes === null ? null : factIdOf(Number(row.supersedes)),
  standing: row.standing,
});

export const toRow = (fact: Omit<NewFact, "standing"> & Pick<LedgerFact, "standing">) => ({
  text: storable(fact.text),
  kind: fact.kind,
  evidence: fact.evidence,
  standing: fact.standing,
  job: fact.job === null ? null : jsonOf(fact.job),
  source: jsonOf(fact.source),
  stated_on: fact.on,
});

/** Postgres keeps neither a NUL sign nor half a character. */
const storable = (text: string): string =>
  text.replaceAll("\0", "").replaceAll(/\p{Surrogate}/gu, "\u{FFFD}");

const jsonOf = (value: object): string =>
  JSON.stringify(value, (_, member: unknown) => (typeof member === "string" ? storable(member) : member));

const jobShape: z.ZodType<FactJob> = z.object({
  key: z.string(),
  kind: z.enum(["work", "project", "volunteer"]),
  organisation: z.string(),
  title: z.string(),
  start: z.string(),
  end: z.string(),
});

const spanShape = z.object({
  source: z.enum(["posting", "resume", "profile", "answer", "story", "receipt", "fact"]),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
});

const sourceShape: z.ZodType<FactSource> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("resume"),
    book: z.string().nullable(),
    path: z.string(),
    span: spanShape.nullable(),
  }),
  z.object({
    kind: z.literal("answer"),
    book: z.string().nullable(),
    question: z.string(),
    line: z.string().optional(),
  }),
  z.object({ kind: z.literal("story"), story: z.string() }),
  z.object({ kind: z.literal("receipt"), lab: z.string(), receipt: z.string() }),
]);
