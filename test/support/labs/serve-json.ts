/** The HTTP side of the services that labs are tried on: JSON in, JSON out, one route a line. */
import { createServer, type IncomingMessage } from "node:http";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What a route is given: the parts of the path that its pattern names, the body, and the request's headers. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | Array<string> | undefined>>;
}

export type Route = (asked: Asked) => Promise<Answer>;

/** Serves routes written as "POST /jobs/:id/ack" on `$PORT`. A route that throws answers 503. */
export const serveJson = (routes: Readonly<Record<string, Route>>): void => {
  const table = Object.entries(routes).map(([pattern, route]) => ({ matches: matcherOf(pattern), route }));
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const target = `${request.method} ${(request.url ?? "").split("?")[0]}`;
    const body = await bodyOf(request);
    for (const { matches, route } of table) {
      const path = matches(target);
      if (path) return route({ path, body, headers: request.headers });
    }
    return { status: 404, body: { error: "no such path" } };
  };
  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown) => ({ status: 503, body: { error: String(error) } }))
      .then(({ status, body }) =>
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)),
      )
      .catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.listen(Number(process.env["PORT"]), "127.0.0.1");
};

const matcherOf = (pattern: string): ((target: string) => Record<string, string> | null) => {
  const names = [...pattern.matchAll(/:([a-z]+)/gu)].map(([, name = ""]) => name);
  const shape = new RegExp(`^${pattern.replaceAll(/:[a-z]+/gu, "([^/]+)")}$`, "u");
  return (target) => {
    const found = shape.exec(target);
    return (
      found && Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]))
    );
  };
};

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Array<Buffer> = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
};
