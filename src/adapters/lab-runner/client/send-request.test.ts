import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RequestStep } from "#core/labs/index.ts";
import { classifyOutcome } from "./classify-outcome.ts";
import { type Connections, createConnections } from "./connections.ts";
import { sendRequest } from "./send-request.ts";

/** Says byte by byte what a path names: no HTTP library stands between the test and the socket. */
let server: Server;
let connections: Connections;
let seen = "";
const sockets = new Set<Socket>();

const answer = (head: string, body = ""): string =>
  `HTTP/1.1 ${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

const replies: Readonly<Record<string, (socket: Socket) => void>> = {
  "/reset": (socket) => socket.resetAndDestroy(),
  "/close": (socket) => socket.end(),
  "/half-head": (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-le"),
  "/half-body": (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"),
  "/garbage": (socket) => socket.end("\0\0 this is not HTTP \r\n\r\n"),
  "/silence": () => undefined,
  "/huge": (socket) => socket.end(answer("200 OK", `"${"x".repeat(1_200_000)}"`)),
  "/broken-json": (socket) => socket.end(answer("200 OK", '{"id":')),
  "/json": (socket) => socket.end(`HTTP/1.1 200 OK\r\nX-Thing: a\r\ncontent-length: 8\r\n\r\n{"id":1}`),
  "/announced": (socket) => socket.end(`HTTP/1.1 103 Early Hints\r\n\r\n${answer("201 Created", "{}")}`),
  "/no-content": (socket) => socket.end("HTTP/1.1 204 No Content\r\n\r\n"),
};

beforeAll(async () => {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", (bytes) => {
      seen = bytes.toString("utf8");
      const path = seen.split(" ")[1] ?? "";
      const status = /^\/status\/(\d{3})$/u.exec(path)?.[1];
      if (status) socket.end(answer(`${status} Whatever`, "{}"));
      else replies[path]?.(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  connections = createConnections();
});

afterAll(async () => {
  await connections.close();
  for (const socket of sockets) socket.destroy();
  server.close();
});

const portOf = (listening: Server): number => (listening.address() as AddressInfo).port;

const send = async (path: string, rest: Partial<RequestStep> = {}, port = portOf(server)) => {
  const step: RequestStep = {
    do: "request",
    f: "pay",
    key: "k",
    method: "POST",
    path,
    body: { a: 1 },
    ...rest,
  };
  const signal = new AbortController().signal;
  const sent = await sendRequest(connections.to(`http://127.0.0.1:${port}`), step, {
    timeoutMs: 250,
    signal,
  });
  return { ...sent, outcome: classifyOutcome(sent.ending, step) };
};

test.each([
  ["/status/200", {}, "ok"],
  ["/status/201", {}, "ok"],
  ["/status/400", {}, "fail"],
  ["/status/404", {}, "fail"],
  ["/status/404", { answers: [404] }, "ok"],
  ["/status/422", {}, "fail"],
  ["/status/429", {}, "fail"],
  ["/status/408", {}, "info"],
  ["/status/409", {}, "info"],
  ["/status/425", {}, "info"],
  ["/status/409", { definite: [409] }, "fail"],
  ["/status/409", { answers: [409] }, "ok"],
  ["/status/302", {}, "info"],
  ["/status/500", {}, "info"],
  ["/status/503", { definite: [503] }, "fail"],
  ["/status/500", { readOnly: true }, "fail"],
  ["/reset", {}, "info"],
  ["/reset", { readOnly: true }, "fail"],
  ["/close", {}, "info"],
  ["/half-head", {}, "info"],
  ["/half-body", {}, "info"],
  ["/garbage", {}, "info"],
  ["/silence", {}, "info"],
  ["/huge", {}, "info"],
  ["/announced", {}, "ok"],
] satisfies ReadonlyArray<readonly [string, Partial<RequestStep>, string]>)(
  "%s under the rules %j is %s",
  async (path, rules, outcome) => {
    expect(await send(path, rules)).toMatchObject({ outcome });
  },
);

test("a refused connection certainly had no effect", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const port = portOf(closed);
  await new Promise((resolve) => closed.close(resolve));
  const refused = await send("/", {}, port);
  expect(refused).toMatchObject({ outcome: "fail", ending: { kind: "unsent", err: "connection refused" } });
});

test("a request that is given up before a byte of it left certainly had no effect", async () => {
  const controller = new AbortController();
  controller.abort();
  const step: RequestStep = { do: "request", f: "pay", key: "k", method: "POST", path: "/silence" };
  const to = connections.to(`http://127.0.0.1:${portOf(server)}`);
  const sent = await sendRequest(to, step, { timeoutMs: 250, signal: controller.signal });
  expect(sent.ending.kind).toBe("unsent");
});

test("bodies are JSON where they are JSON, else text, and nothing when empty; header names are lower-case", async () => {
  expect(await send("/json")).toMatchObject({ body: { id: 1 }, headers: { "x-thing": "a" } });
  expect(await send("/broken-json")).toMatchObject({ body: '{"id":' });
  expect(await send("/no-content")).toMatchObject({ body: null, outcome: "ok" });
});

test("a body is sent as JSON, unless the step says what it is", async () => {
  await send("/json", { body: { amount: 4070 } });
  expect(seen).toContain("content-type: application/json");
  expect(seen).toContain('{"amount":4070}');
  await send("/json", { body: "not json", headers: { "Content-Type": "text/plain" } });
  expect(seen).toContain("Content-Type: text/plain");
  expect(seen.endsWith("\r\n\r\nnot json")).toBe(true);
});

test("a header that cannot be sent is said, and nothing left", async () => {
  const sent = await send("/json", { headers: { "x-bad": "a\r\nb" } });
  expect(sent).toMatchObject({ outcome: "fail", ending: { kind: "unsent" } });
});
