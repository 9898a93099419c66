/** Items in PostgreSQL: an index in the order of the list, and cursors that are signed with a key that outlives the process. */
import { createHmac, timingSafeEqual } from "node:crypto";
import pg from "pg";

export interface Item {
  readonly id: number;
  readonly createdAt: string;
  readonly title: string;
}

export interface NewItem {
  readonly createdAt?: string;
  readonly title?: string;
}

/** Where a page ended. */
export interface Place {
  readonly createdAt: string;
  readonly id: number;
}

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 8 });
pool.on("error", () => undefined);
export const ask = async <Row extends pg.QueryResultRow>(
  text: string,
  values: ReadonlyArray<unknown> = [],
): Promise<ReadonlyArray<Row>> => (await pool.query<Row>(text, [...values])).rows;

export interface Setup {
  /** false: the list has no order of its own on disk. */
  readonly index?: boolean;
}

let secret = "";

export const setUp = async ({ index = true }: Setup = {}): Promise<void> => {
  await ask(`create table if not exists items
    (id bigserial primary key, created_at timestamptz not null, title text not null)`);
  if (index) await ask("create index if not exists items_in_order on items (created_at desc, id)");
  await ask("create table if not exists secrets (only_one int primary key, secret text not null)");
  await ask("insert into secrets values (1, gen_random_uuid()::text) on conflict do nothing");
  secret = (await ask<{ secret: string }>("select secret from secrets"))[0]?.secret ?? "";
};

interface Row {
  readonly id: string;
  readonly created_at: Date;
  readonly title: string;
}

export const itemOf = ({ id, created_at, title }: Row): Item => ({
  id: Number(id),
  createdAt: created_at.toISOString(),
  title,
});

/** In their order: ids are given in the order of the list. */
export const create = async (items: ReadonlyArray<NewItem>): Promise<ReadonlyArray<Item>> => {
  const rows = await ask<Row>(
    `insert into items (created_at, title)
     select * from unnest($1::timestamptz[], $2::text[]) returning id, created_at, title`,
    [
      items.map(({ createdAt }) => createdAt ?? new Date().toISOString()),
      items.map(({ title }) => title ?? ""),
    ],
  );
  return rows.map((row) => itemOf(row));
};

export const remove = async (id: string): Promise<boolean> => {
  if (!/^\d{1,18}$/u.test(id)) return false;
  return (await ask("delete from items where id = $1 returning id", [id])).length > 0;
};

/**
 * A row is behind a place when it is older, or as old with a larger id. The first condition finds the place in the index,
 * whatever the planner believes; the second skips what stands before it among equals.
 */
export const itemsAfter = async (place: Place | null, limit: number): Promise<ReadonlyArray<Item>> => {
  const rows =
    place === null
      ? await ask<Row>("select * from items order by created_at desc, id limit $1", [limit])
      : await ask<Row>(
          `select * from items where created_at <= $1 and (created_at < $1 or id > $2)
           order by created_at desc, id limit $3`,
          [place.createdAt, place.id, limit],
        );
  return rows.map((row) => itemOf(row));
};

export const itemsOfPage = async (page: number, size: number): Promise<ReadonlyArray<Item>> =>
  (
    await ask<Row>("select * from items order by created_at desc, id limit $1 offset $2", [
      size,
      (page - 1) * size,
    ])
  ).map(itemOf);

const signed = (text: string): Buffer => createHmac("sha256", secret).update(text).digest();

export const seal = (place: unknown): string => {
  const text = Buffer.from(JSON.stringify(place)).toString("base64url");
  return `${text}.${signed(text).toString("base64url")}`;
};

/** null: not one of ours. */
export const unseal = <Sealed>(cursor: string): Sealed | null => {
  const [text = "", signature = ""] = cursor.split(".");
  const given = Buffer.from(signature, "base64url");
  const right = signed(text);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as Sealed;
};
