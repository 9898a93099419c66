/**
 * The upstream. What it answers hangs on the id alone: "once-…" fails once and is well then, "twice-…" twice,
 * "never-…" always, "gone-…" is 404, everything else is a quote. Slowness and refusals are the harness's business.
 */
import type { Json } from "../history/event.ts";
import type { StubAnswer, StubPlan } from "../plan/lab-plan.ts";

/** Milliseconds of an ordinary answer. */
export const latencyMs = 5;

export const createUpstream = (): StubPlan => {
  const asked = new Map<string, number>();
  return {
    name: "upstream",
    env: "UPSTREAM_URL",
    latencyMs,
    handle: ({ method, path, body }) => {
      if (method === "POST") return booked(idIn(body));
      const id = path.split("?")[0]?.split("/").at(-1) ?? "";
      const before = asked.get(id) ?? 0;
      asked.set(id, before + 1);
      return quoted(id, before);
    },
  };
};

const booked = (id: string): StubAnswer => {
  const http = id.startsWith("never-") ? 503 : 201;
  return {
    http,
    body: { id, state: http === 201 ? "booked" : "failed" },
    effect: { f: "order", key: id, out: { http } },
  };
};

const quoted = (id: string, before: number): StubAnswer => {
  const http = id.startsWith("gone-") ? 404 : failsNow(id, before) ? 503 : 200;
  const body =
    http === 200
      ? { id, price: 100 + (id.length % 7), note: "drawn by the harness" }
      : { error: http === 404 ? "no such quote" : "try later" };
  return { http, body, effect: { f: "quote", key: id, out: { http } } };
};

const failsNow = (id: string, before: number): boolean =>
  id.startsWith("never-") ||
  (id.startsWith("once-") && before < 1) ||
  (id.startsWith("twice-") && before < 2);

const idIn = (body: Json): string =>
  body !== null && typeof body === "object" && "id" in body ? String(body["id"]) : "";
