import { createServer as createHttpServer, type IncomingMessage } from "node:http";
import { connect, createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type EdgeDecision, type HttpProxy, tokenHeader } from "./edge-types.ts";
import { openHttpProxy } from "./http-proxy.ts";
import { openListener } from "./listener.ts";

const closing: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Service {
  readonly port: number;
  readonly seen: ReadonlyArray<{ readonly body: string; readonly headers: IncomingMessage["headers"] }>;
}

const openService = async (): Promise<Service> => {
  const seen: Array<{ readonly body: string; readonly headers: IncomingMessage["headers"] }> = [];
  const server = createHttpServer(async (request, response) => {
    const pieces: Array<Buffer> = [];
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
    seen.push({ body: Buffer.concat(pieces).toString(), headers: request.headers });
    response.writeHead(201, { "X-Answer": "yes" }).end(`answer ${seen.length}`);
  });
  const listener = await openListener((socket) => server.emit("connection", socket));
  closing.push(listener.close);
  return { port: listener.port, seen };
};

const openProxy = async (decision: EdgeDecision, upstream: number | null): Promise<HttpProxy> => {
  const proxy = await openHttpProxy({ decide: () => decision });
  proxy.retarget(upstream);
  closing.push(proxy.close);
  return proxy;
};

const ask = async (
  proxy: HttpProxy,
  body = "hello",
): Promise<{ readonly status: number; readonly text: string } | null> => {
  try {
    const headers = { [tokenHeader]: "r1" };
    const response = await fetch(`http://127.0.0.1:${proxy.port}/pay?x=1`, { method: "POST", headers, body });
    return { status: response.status, text: await response.text() };
  } catch {
    return null;
  }
};

test("a request passes whole, and the service sees no sign of the harness", async () => {
  const service = await openService();
  const proxy = await openProxy({ do: "pass" }, service.port);
  expect(await ask(proxy)).toEqual({ status: 201, text: "answer 1" });
  expect(service.seen[0]?.body).toBe("hello");
  expect(service.seen[0]?.headers[tokenHeader]).toBeUndefined();
  expect(proxy.takeFate("r1")).toEqual({ reached: "answered", http: 201, err: null });
  expect(proxy.takeFate("r1")).toBeNull();
});

test("a dropped request never reaches the service; a dropped reply is answered and lost", async () => {
  const service = await openService();
  const dropping = await openProxy({ do: "drop-request" }, service.port);
  expect(await ask(dropping)).toBeNull();
  expect(dropping.takeFate("r1")?.reached).toBe("not-sent");
  expect(service.seen).toHaveLength(0);
  const losing = await openProxy({ do: "drop-reply" }, service.port);
  expect(await ask(losing)).toBeNull();
  expect(losing.takeFate("r1")).toMatchObject({ reached: "answered", http: 201 });
  expect(service.seen).toHaveLength(1);
});

test("a doubled request arrives twice, and the first answer counts", async () => {
  const service = await openService();
  const proxy = await openProxy({ do: "duplicate", gapMs: 5 }, service.port);
  expect((await ask(proxy))?.text).toBe("answer 1");
  await expect.poll(() => service.seen.length).toBe(2);
  expect(service.seen[1]?.body).toBe("hello");
});

test("an answer is cut in the middle, or comes byte by byte", async () => {
  const service = await openService();
  const cutting = await openProxy({ do: "reset-mid-body" }, service.port);
  expect(await ask(cutting)).toBeNull();
  expect(cutting.takeFate("r1")?.reached).toBe("answered");
  const dripping = await openProxy({ do: "drip", ms: 1 }, service.port);
  expect((await ask(dripping))?.text).toBe("answer 2");
});

test("a service that is down is told from one that was killed while it worked", async () => {
  const down = await openProxy({ do: "pass" }, 14_999);
  expect(await ask(down)).toBeNull();
  expect(down.takeFate("r1")).toEqual({ reached: "not-sent", http: null, err: "ECONNREFUSED" });
  const none = await openProxy({ do: "pass" }, null);
  expect(await ask(none)).toBeNull();
  expect(none.takeFate("r1")?.reached).toBe("not-sent");
  const dying = await openListener((socket) => socket.once("data", () => socket.resetAndDestroy()));
  closing.push(dying.close);
  const killed = await openProxy({ do: "pass" }, dying.port);
  expect(await ask(killed)).toBeNull();
  expect(killed.takeFate("r1")?.reached).toBe("sent");
});

const hostileAnswers: Readonly<Record<string, (socket: Socket) => void>> = {
  garbage: (socket) => socket.end("\u0000\u0001 no http at all\r\n\r\n"),
  "a flood of headers": (socket) => socket.write(`HTTP/1.1 200 OK\r\n${"X-A: b\r\n".repeat(20_000)}`),
  "a body that is cut": (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"),
  "a body without end": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    const more = (): void => {
      while (!socket.destroyed && socket.write(Buffer.alloc(65_536)));
    };
    socket.on("drain", more);
    more();
  },
};

for (const [name, answer] of Object.entries(hostileAnswers)) {
  test(`${name} ends the request, as one that may have been executed`, async () => {
    const service = await openListener((socket) => socket.once("data", () => answer(socket)));
    closing.push(service.close);
    const proxy = await openProxy({ do: "pass" }, service.port);
    expect(await ask(proxy)).toBeNull();
    expect(proxy.takeFate("r1")?.reached).toBe("sent");
  });
}

test("10 MB go through, more does not", async () => {
  const service = await openService();
  const proxy = await openProxy({ do: "pass" }, service.port);
  expect((await ask(proxy, "x".repeat(10_000_000)))?.status).toBe(201);
  expect(service.seen[0]?.body.length).toBe(10_000_000);
  expect(await ask(proxy, "x".repeat(11_000_000))).toBeNull();
  expect(service.seen).toHaveLength(1);
});

test("when the client leaves, the request to the service is ended", async () => {
  let isOver = false;
  const service = await openListener((socket) => socket.resume().once("close", () => (isOver = true)));
  closing.push(service.close);
  const proxy = await openProxy({ do: "pass" }, service.port);
  await expect(
    fetch(`http://127.0.0.1:${proxy.port}/`, { signal: AbortSignal.timeout(50) }),
  ).rejects.toThrow();
  await expect.poll(() => isOver).toBe(true);
});

test("a listener refuses connections for a while, and accepts on the same port again", async () => {
  const listener = await openListener(() => undefined);
  closing.push(listener.close);
  const outcome = (): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect({ port: listener.port, host: "127.0.0.1" });
      socket.once("connect", () => resolve("accepted"));
      socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""));
    });
  expect(await outcome()).toBe("accepted");
  listener.refuse();
  expect(await outcome()).toBe("ECONNREFUSED");
  await listener.accept();
  expect(await outcome()).toBe("accepted");
});

test("a port that is taken while it refuses is waited for", async () => {
  const listener = await openListener(() => undefined);
  closing.push(listener.close);
  listener.refuse();
  const thief = createServer();
  await new Promise<void>((resolve) => thief.listen(listener.port, "127.0.0.1", resolve));
  setTimeout(() => thief.close(), 50);
  await listener.accept();
  const socket = connect({ port: listener.port, host: "127.0.0.1" });
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.destroy();
});
