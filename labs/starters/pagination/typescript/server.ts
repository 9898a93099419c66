// A list with pages: the cursor says how many items to skip.
// The contract is in CONTRACT.md. See what a reader misses while others delete.
import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 8 });
pool.on("error", () => undefined);

/** Cursors are signed, so that nobody makes one of their own. */
const secret = "change me";
const sign = (text: string) => createHmac("sha256", secret).update(text).digest("base64url");
const toCursor = (offset: number) => `${offset}.${sign(String(offset))}`;

function toOffset(cursor: string | null): number | undefined {
  if (cursor === null) return 0;
  const [offset = "", signature] = cursor.split(".");
  return sign(offset) === signature ? Number(offset) : undefined;
}

type Row = { id: string; created_at: Date; title: string };
const toItem = ({ id, created_at, title }: Row) => ({
  id: Number(id),
  createdAt: created_at.toISOString(),
  title,
});

async function read(limit: number, offset: number) {
  const found = await pool.query<Row>(
    "select id, created_at, title from items order by created_at desc, id limit $1 offset $2",
    [limit, offset],
  );
  return found.rows.map(toItem);
}

async function create({ createdAt, title }: { createdAt?: string; title?: string }) {
  const made = await pool.query<Row>(
    "insert into items (created_at, title) values ($1, $2) returning id, created_at, title",
    [createdAt ?? new Date(), title ?? ""],
  );
  return toItem(made.rows[0] as Row);
}

async function answer(request: IncomingMessage): Promise<[number, unknown]> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (request.method === "POST") {
    const body = JSON.parse(await textOf(request));
    return Array.isArray(body) ? [400, { error: "one at a time" }] : [201, await create(body)];
  }
  if (request.method === "DELETE") {
    const gone = await pool.query("delete from items where id = $1", [pathname.split("/").at(-1)]);
    return gone.rowCount === 0 ? [404, { error: "no such item" }] : [204, null];
  }
  const page = searchParams.get("page");
  if (page !== null) {
    const size = Math.min(100, Number(searchParams.get("size") ?? 20));
    return [200, { items: await read(size, (Number(page) - 1) * size) }];
  }
  const offset = toOffset(searchParams.get("cursor"));
  if (offset === undefined) return [400, { error: "no cursor of ours" }];
  const limit = Math.min(100, Number(searchParams.get("limit") ?? 20));
  const items = await read(limit, offset);
  return [200, { items, nextCursor: items.length === limit ? toCursor(offset + limit) : null }];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Array<Buffer> = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const server = createServer(async (request, response) => {
  const [status, body] = await answer(request).catch(
    (error: unknown) => [503, { error: String(error) }] as const,
  );
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body === null ? undefined : JSON.stringify(body));
});

await pool.query(`create table if not exists items
  (id bigserial primary key, created_at timestamptz not null, title text not null)`);
server.listen(Number(process.env["PORT"]), "127.0.0.1");
