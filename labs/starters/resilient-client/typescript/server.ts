// Quotes and orders by way of an upstream that works. CONTRACT.md says what is owed when it does not.
import { createServer, type IncomingMessage } from "node:http";

const upstream = process.env["UPSTREAM_URL"] ?? "";
const maxAttempts = Number(process.env["MAX_ATTEMPTS"] ?? "3");
const backoffBaseMs = Number(process.env["BACKOFF_BASE_MS"] ?? "60");

interface Answer {
  status: number;
  body: unknown;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
  const sent =
    body === undefined
      ? { method }
      : { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await fetch(`${upstream}${path}`, sent);
  return { status: response.status, body: await response.json() };
};

/** Tries until it is answered, or has tried often enough. */
const retry = async (attempt: () => Promise<Answer>): Promise<Answer> => {
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await attempt();
      if (answer.status < 500) return answer;
    } catch {
      // The upstream could not be reached.
    }
    if (tries === maxAttempts) return { status: 502, body: { error: "the upstream failed" } };
    await sleep(backoffBaseMs);
  }
};

const route = async (method: string, path: string, body: unknown): Promise<Answer> => {
  if (method === "GET" && path.startsWith("/quote/")) return retry(() => ask("GET", path));
  if (method === "POST" && path === "/orders") return retry(() => ask("POST", "/orders", body));
  return { status: 404, body: { error: "no such path" } };
};

const read = async (request: IncomingMessage): Promise<unknown> => {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text === "" ? {} : JSON.parse(text);
};

createServer(async (request, response) => {
  const answer = await read(request)
    .then((body) => route(request.method ?? "GET", request.url ?? "/", body))
    .catch((error) => ({ status: 500, body: { error: String(error) } }));
  response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
}).listen(Number(process.env["PORT"]), "127.0.0.1");
