// A key-value store: a map in memory that is saved to a file ten times a second.
// The contract is in CONTRACT.md. Run it with `mettle labs run kv-store`, and see what a kill leaves of it.
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";

const path = join(process.env["DATA_DIR"] ?? ".", "store.json");
const values = load();
let isChanged = false;

setInterval(() => {
  if (!isChanged) return;
  isChanged = false;
  writeFileSync(path, JSON.stringify(Object.fromEntries(values)));
}, 100);

function load(): Map<string, string> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>));
  } catch {
    return new Map();
  }
}

function set(key: string, value: string): void {
  values.set(key, value);
  isChanged = true;
}

function answer(request: IncomingMessage, body: Record<string, string>, response: ServerResponse): void {
  const [, , key = "", action] = (request.url ?? "").split("/");
  const value = values.get(key);
  if (request.method === "PUT") {
    set(key, body["value"] ?? "");
    send(response, 200, {});
  } else if (request.method === "GET") {
    if (value === undefined) send(response, 404, { error: "no such key" });
    else send(response, 200, { value });
  } else if (action === "cas" && value === body["from"]) {
    set(key, body["to"] ?? "");
    send(response, 200, {});
  } else {
    send(response, 409, { error: "another value" });
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

createServer(async (request, response) => {
  const chunks: Array<Buffer> = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  answer(request, text === "" ? {} : JSON.parse(text), response);
}).listen(Number(process.env["PORT"]), "127.0.0.1");
