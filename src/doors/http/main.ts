/** `mettle open`: the server on 127.0.0.1, its one ready line, and the page in the browser. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import { composeServer, startToken, version, webFolder } from "#compose.ts";
import { buildApp } from "./build-app.ts";

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const portWanted = (): number => {
  const text = process.env["METTLE_PORT"] ?? "4747";
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port;
  return fail(
    `METTLE_PORT is "${text}", which is no port. Give a number from 0 to 65535; 0 takes any free one.`,
  );
};

/** Binds first, so that a second start says so at once and touches nothing. */
const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
    if (code === "EADDRINUSE") {
      fail(
        `Port ${port} is in use. If that is Mettle, it is open already; else set METTLE_PORT to another port, or to 0 for any.`,
      );
    }
    if (code === "EACCES")
      fail(`Port ${port} needs more rights than you have. Set METTLE_PORT to a port above 1023.`);
    throw thrown;
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
};

const openBrowser = (url: string): void => {
  if (process.env["METTLE_NO_OPEN"] || !process.stdout.isTTY) return;
  const command =
    process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
  const child = spawn(command, [url], { stdio: "ignore", detached: true });
  // No browser, no harm: the address stands on the screen.
  child.on("error", () => undefined);
  child.unref();
};

const start = async (): Promise<void> => {
  const server = createServer();
  // Whoever asks before everything stands waits for it, instead of for ever.
  let announce: (listener: RequestListener) => void = () => undefined;
  const listener = new Promise<RequestListener>((resolve) => {
    announce = resolve;
  });
  server.on("request", (request, response) => {
    void listener.then((answer) => answer(request, response));
  });
  const port = await listen(server, portWanted());
  const deps = await composeServer();
  const [token, onceCode] = [startToken(), startToken()];
  const app = await buildApp(deps, {
    token,
    onceCode,
    version,
    webFolder,
    logBug: (id, path, thrown) =>
      process.stderr.write(`bug ${id} ${path}: ${thrown instanceof Error ? thrown.stack : String(thrown)}\n`),
  });
  announce(getRequestListener(app.fetch));
  const url = `http://127.0.0.1:${port}/?token=${token}`;
  process.stdout.write(`Mettle is at ${url}\n`);
  openBrowser(`http://127.0.0.1:${port}/?once=${onceCode}`);
  // Made now, while nobody waits, so that the first report is as quick as the next.
  setImmediate(() => deps.engine());
  const stop = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await deps.close();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());
};

try {
  await start();
} catch (thrown) {
  if (thrown instanceof WorkspaceUnavailable) fail(thrown.message);
  process.stderr.write(`Bug: ${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
  process.exit(70);
}
