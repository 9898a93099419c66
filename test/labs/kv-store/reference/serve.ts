/** The key-value store's endpoints over any store, so that a mutant differs from the reference by one function. */
import { serveJson } from "#test/support/labs/serve-json.ts";
import type { Store } from "./store.ts";

export const serve = (store: Store): void =>
  serveJson({
    "PUT /kv/:k": async ({ path, body }) => {
      await store.put(path["k"] ?? "", String(body["value"]));
      return { status: 200, body: {} };
    },
    "GET /kv/:k": async ({ path }) => {
      const value = await store.get(path["k"] ?? "");
      return value === undefined
        ? { status: 404, body: { error: "no such key" } }
        : { status: 200, body: { value } };
    },
    "POST /kv/:k/cas": async ({ path, body }) => {
      const isSwapped = await store.cas(path["k"] ?? "", String(body["from"]), String(body["to"]));
      return isSwapped ? { status: 200, body: {} } : { status: 409, body: { error: "another value" } };
    },
  });
