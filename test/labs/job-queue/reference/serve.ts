/** The job queue's endpoints over any queue, so that a mutant differs from the reference by one function. */
import { type Route, serveJson } from "#test/support/labs/serve-json.ts";
import type { Queue } from "./queue.ts";

export const serve = (queue: Queue): void => {
  queue
    .setUp()
    .then(() => serveJson(routesOf(queue)))
    .catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
};

const routesOf = (queue: Queue): Readonly<Record<string, Route>> => ({
  "POST /jobs": async ({ body }) => {
    await queue.enqueue({
      id: String(body["id"]),
      payload: body["payload"],
      priority: Number(body["priority"]),
      maxAttempts: Number(body["maxAttempts"]),
      runAt: typeof body["runAt"] === "string" ? body["runAt"] : null,
    });
    return { status: 202, body: { id: body["id"] } };
  },
  "POST /lease": async ({ body }) => ({
    status: 200,
    body: await queue.lease(Number(body["n"]), Number(body["visibilityMs"])),
  }),
  "POST /jobs/:id/ack": async ({ path, body }) =>
    told(await queue.ack(path["id"] ?? "", String(body["token"]))),
  "POST /jobs/:id/nack": async ({ path, body }) =>
    told(await queue.nack(path["id"] ?? "", String(body["token"]))),
  "GET /dlq": async () => ({ status: 200, body: await queue.dead() }),
  "GET /jobs/:id": async ({ path }) => {
    const job = await queue.find(path["id"] ?? "");
    return job ? { status: 200, body: job } : { status: 404, body: { error: "no such job" } };
  },
});

const told = (isGood: boolean) =>
  isGood ? { status: 200, body: {} } : { status: 409, body: { error: "stale token" } };
