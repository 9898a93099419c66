// A job queue that works for one worker. CONTRACT.md says what it owes to many.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { Pool } from "pg";

const pool = new Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
pool.on("error", () => undefined); // an idle connection was cut; the pool makes a new one
const backoffMs = Number(process.env["BACKOFF_MS"] ?? "50");

const query = async (text: string, values: Array<unknown> = []) => (await pool.query(text, values)).rows;

interface Answer {
  status: number;
  body: unknown;
}

interface Body {
  id: string;
  payload: unknown;
  priority: number;
  maxAttempts: number;
  runAt?: string;
  n: number;
  visibilityMs: number;
  token: string;
}

const enqueue = async (job: Body): Promise<Answer> => {
  await query(
    `insert into jobs (id, payload, priority, max_attempts, due) values ($1, $2, $3, $4, coalesce($5, now()))
     on conflict (id) do nothing`,
    [job.id, JSON.stringify(job.payload ?? null), job.priority, job.maxAttempts, job.runAt ?? null],
  );
  return { status: 202, body: { id: job.id } };
};

const lease = async (n: number, visibilityMs: number): Promise<Answer> => {
  const jobs = await query(
    `select id, attempts from jobs where state = 'open' and due <= now() and attempts < max_attempts
     order by priority desc, due limit $1`,
    [n],
  );
  const leases = [];
  for (const { id, attempts } of jobs) {
    const token = randomUUID();
    await query(
      `update jobs set attempts = $2, token = $3, due = now() + $4 * interval '1 millisecond' where id = $1`,
      [id, attempts + 1, token, visibilityMs],
    );
    leases.push({ id, attempt: attempts + 1, token });
  }
  return { status: 200, body: leases };
};

const ack = async (id: string, token: string): Promise<Answer> => {
  const [job] = await query("select state, token from jobs where id = $1", [id]);
  if (job?.token !== token) return { status: 409, body: { error: "stale token" } };
  await query("update jobs set state = 'acked' where id = $1", [id]);
  return { status: 200, body: {} };
};

const nack = async (id: string, token: string): Promise<Answer> => {
  const [job] = await query("select attempts, max_attempts, token from jobs where id = $1", [id]);
  if (job?.token !== token) return { status: 409, body: { error: "stale token" } };
  const state = job.attempts >= job.max_attempts ? "dead" : "open";
  const wait = backoffMs * 2 ** (job.attempts - 1);
  await query(
    "update jobs set state = $2, token = null, due = now() + $3 * interval '1 millisecond' where id = $1",
    [id, state, wait],
  );
  return { status: 200, body: {} };
};

const find = async (id: string): Promise<Answer> => {
  const [job] = await query("select id, state, attempts from jobs where id = $1", [id]);
  return job ? { status: 200, body: job } : { status: 404, body: { error: "no such job" } };
};

const dead = async (): Promise<Answer> => ({
  status: 200,
  body: await query("select id from jobs where state = 'dead'"),
});

const route = async (method: string, path: string, body: Body): Promise<Answer> => {
  const [, id = "", verb = ""] = /^\/jobs\/([^/]+)(?:\/(ack|nack))?$/.exec(path) ?? [];
  switch (`${method} ${id === "" ? path : `/jobs/:id/${verb}`}`) {
    case "POST /jobs":
      return enqueue(body);
    case "POST /lease":
      return lease(body.n, body.visibilityMs);
    case "POST /jobs/:id/ack":
      return ack(id, String(body.token));
    case "POST /jobs/:id/nack":
      return nack(id, String(body.token));
    case "GET /dlq":
      return dead();
    case "GET /jobs/:id/":
      return find(id);
    default:
      return { status: 404, body: { error: "no such path" } };
  }
};

const read = async (request: IncomingMessage): Promise<Body> => {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text === "" ? "{}" : text) as Body;
};

await query(`create table if not exists jobs (
  id text primary key, payload jsonb, priority int not null, max_attempts int not null,
  attempts int not null default 0, state text not null default 'open', token text, due timestamptz not null)`);

createServer(async (request, response) => {
  const answer = await read(request)
    .then((body) => route(request.method ?? "GET", request.url ?? "/", body))
    .catch((error) => ({ status: 500, body: { error: String(error) } }));
  response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
}).listen(Number(process.env["PORT"]), "127.0.0.1");
