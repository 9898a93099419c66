// Orders that are announced, and sums that are made of the announcements, as long as nothing fails in between.
// CONTRACT.md says what is owed when it does.
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

interface Order {
  orderId: string;
  customer: string;
  amount: number;
}

interface Event {
  eventId: string;
  key: string;
  body: Order;
}

const publish = async (order: Order): Promise<void> => {
  const response = await fetch(`${process.env["BROKER_URL"]}/publish`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ eventId: randomUUID(), key: order.customer, body: order }),
    signal: AbortSignal.timeout(2_000),
  });
  if (!response.ok) throw new Error(`the broker answered ${response.status}`);
};

const place = async (order: Order): Promise<Answer> => {
  const { orderId, customer, amount } = order;
  if (typeof orderId !== "string" || typeof customer !== "string" || !Number.isInteger(amount) || amount < 1)
    return { status: 400, body: { error: "an order has orderId, customer and amount" } };
  const [known] = await query("select 1 from orders where order_id = $1", [orderId]);
  if (known) return { status: 200, body: order };
  await query("insert into orders values ($1, $2, $3)", [orderId, customer, amount]);
  // The order is stored. What if the broker does not answer now, or the process ends here?
  await publish({ orderId, customer, amount }).catch(() => undefined);
  return { status: 201, body: order };
};

const receive = async ({ eventId, body }: Event): Promise<Answer> => {
  // It counts once. What if it comes twice at the same moment, or the process ends between the two statements?
  const [known] = await query("select 1 from received where event_id = $1", [eventId]);
  if (known) return { status: 200, body: {} };
  await query(
    `insert into projections values ($1, 1, $2) on conflict (customer)
     do update set orders = projections.orders + 1, total = projections.total + excluded.total`,
    [body.customer, body.amount],
  );
  await query("insert into received values ($1)", [eventId]);
  return { status: 200, body: {} };
};

const find = async (text: string, value: string): Promise<Answer> => {
  const [row] = await query(text, [value]);
  return row ? { status: 200, body: row } : { status: 404, body: { error: "there is no such thing" } };
};

const route = async (method: string, path: string, body: unknown): Promise<Answer> => {
  const [, folder = "", name = ""] = path.split("/");
  switch (`${method} ${folder}`) {
    case "POST orders":
      return place(body as Order);
    case "POST events":
      return receive(body as Event);
    case "GET orders":
      return find(`select order_id as "orderId", customer, amount from orders where order_id = $1`, name);
    case "GET projections":
      return find("select customer, orders, total from projections where customer = $1", name);
    default:
      return { status: 404, body: { error: "no such path" } };
  }
};

const read = async (request: IncomingMessage): Promise<unknown> => {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text === "" ? "{}" : text);
};

await query(`
  create table if not exists orders (order_id text primary key, customer text not null, amount int not null);
  create table if not exists received (event_id text primary key);
  create table if not exists projections (customer text primary key, orders int not null, total int not null)`);

createServer(async (request, response) => {
  const answer = await read(request)
    .then((body) => route(request.method ?? "GET", request.url ?? "/", body))
    .catch((error) => ({ status: 500, body: { error: String(error) } }));
  response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
}).listen(Number(process.env["PORT"]), "127.0.0.1");
