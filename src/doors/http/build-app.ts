/** The HTTP application: every operation with a REST route, the run events, health, the API's own description, the page. */
import { Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { requestId } from "hono/request-id";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import { operations } from "#app/registry.ts";
import { guard, securityHeaders } from "./guard.ts";
import { openApiDocument } from "./openapi.ts";
import { openApiPage, openApiStyle } from "./openapi-page.ts";
import { operationRoute, type ServerDeps } from "./operation-route.ts";
import { problemResponse } from "./problem.ts";
import { runEvents } from "./run-events.ts";
import { webFiles } from "./web-files.ts";

export interface ServerOptions {
  readonly token: string;
  /** Opens the page once, in place of the token. */
  readonly onceCode: string;
  readonly version: string;
  /** Folder of the built web page. */
  readonly webFolder: string;
  /** Where a bug is written; never with what a person sent. */
  readonly logBug: (requestId: string, path: string, thrown: unknown) => void;
}

export const buildApp = async (deps: ServerDeps, options: ServerOptions): Promise<Hono> => {
  const app = new Hono();
  app.use(requestId(), securityHeaders, guard(options.token, options.onceCode));
  app.use("/v1/*", noStore, compress());
  app.get("/healthz", (context) => context.json({ status: "ok", version: options.version }));
  app.get("/readyz", async (context) => {
    await deps.workspace();
    return context.json({ status: "ready" });
  });
  for (const operation of operations) {
    if (!operation.rest) continue;
    const path = operation.rest.path.replaceAll(/\{(\w{1,40})\}/gu, ":$1");
    app.on(operation.rest.method.toUpperCase(), path, operationRoute(operation, operation.rest, deps));
  }
  app.get("/v1/runs/:id/events", runEvents(deps));
  const document = openApiDocument(operations, options.version);
  app.get("/v1/openapi.json", (context) => context.json(document));
  app.get("/v1/docs", (context) => context.html(openApiPage(document)));
  app.get("/v1/docs.css", (context) => context.body(openApiStyle, 200, { "content-type": "text/css" }));
  app.all("/v1/*", (context) => notFound(context.req.path));
  app.get("*", await webFiles(options.webFolder));
  app.notFound((context) => notFound(context.req.path));
  app.onError((thrown, context) => {
    const { path } = context.req;
    if (thrown instanceof WorkspaceUnavailable) {
      return problemResponse({ type: thrown.type, message: thrown.message }, 503, path, {
        "retry-after": "5",
      });
    }
    options.logBug(context.get("requestId"), path, thrown);
    const message = `A bug in Mettle. Nothing was changed. Request id: ${context.get("requestId")}.`;
    return problemResponse({ type: "Bug", message }, 500, path);
  });
  return app;
};

const noStore: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has("cache-control")) context.res.headers.set("cache-control", "no-store");
};

const notFound = (path: string): Response =>
  problemResponse(
    {
      type: "NoSuchRoute",
      message: `There is nothing at ${path.slice(0, 200)}. /v1/docs lists what there is.`,
    },
    404,
    path,
  );
