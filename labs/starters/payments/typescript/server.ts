// A payment API that is right as long as everyone asks once and nothing fails. contract.md says what is owed otherwise.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { Pool } from "pg";

const pool = new Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
pool.on("error", () => undefined); // an idle connection was cut; the pool makes a new one

const query = async (text: string, values: Array<unknown> = []) => (await pool.query(text, values)).rows;

interface Answer {
  status: number;
  body: unknown;
}

interface Payment {
  amount: number;
  currency: string;
}

const charge = async (reference: string, amount: number): Promise<void> => {
  const response = await fetch(`${process.env["PSP_URL"]}/charges`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
    body: JSON.stringify({ reference, amount }),
    signal: AbortSignal.timeout(2_000),
  });
  if (response.status !== 201) throw new Error(`the provider answered ${response.status}`);
};

const pay = async (key: unknown, { amount, currency }: Payment): Promise<Answer> => {
  if (typeof key !== "string" || key === "")
    return { status: 400, body: { error: "Idempotency-Key is missing" } };
  if (!Number.isInteger(amount) || amount < 1 || amount > 1_000_000 || currency !== "EUR")
    return { status: 400, body: { error: "a payment has an amount in cents and the currency EUR" } };
  const [known] = await query("select id, amount, currency from payments where key = $1", [key]);
  if (known && known.amount !== amount)
    return { status: 422, body: { error: "this key belongs to another payment" } };
  if (known) return { status: 200, body: known };
  // Nobody has paid with this key. Is that still true when the provider has charged?
  await charge(key, amount);
  const id = randomUUID();
  await query("insert into payments (id, key, amount, currency) values ($1, $2, $3, $4)", [
    id,
    key,
    amount,
    currency,
  ]);
  return { status: 201, body: { id, amount, currency } };
};

const find = async (id: string): Promise<Answer> => {
  const [payment] = await query("select id, amount, currency from payments where id = $1", [id]);
  return payment ? { status: 200, body: payment } : { status: 404, body: { error: "no such payment" } };
};

const route = async (request: IncomingMessage, body: unknown): Promise<Answer> => {
  const [, folder = "", id = ""] = (request.url ?? "/").split("/");
  if (request.method === "POST" && folder === "payments")
    return pay(request.headers["idempotency-key"], body as Payment);
  if (request.method === "GET" && folder === "payments") return find(decodeURIComponent(id));
  return { status: 404, body: { error: "no such path" } };
};

const read = async (request: IncomingMessage): Promise<unknown> => {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text === "" ? "{}" : text);
};

await query(
  "create table if not exists payments (id text primary key, key text not null, amount int not null, currency text not null)",
);

createServer(async (request, response) => {
  const answer = await read(request)
    .then((body) => route(request, body))
    .catch((error) => ({ status: 500, body: { error: String(error) } }));
  response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
}).listen(Number(process.env["PORT"]), "127.0.0.1");
