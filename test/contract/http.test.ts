/** The HTTP door as a back-end engineer would try it. */
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dataFolder, removeFolder, type Server, startServer } from "../support/start-server.ts";
import { demo, evaluateDemo, runCli } from "./run-cli.ts";

const folder = dataFolder();
let server: Server;

beforeAll(async () => {
  server = await startServer(folder);
}, 60_000);

afterAll(async () => {
  await server.end("SIGTERM");
  removeFolder(folder);
}, 30_000);

const posting = { name: "posting.md", text: readFileSync(demo.posting, "utf8") };
const resume = { name: "resume.md", text: readFileSync(demo.resume, "utf8") };

test("health needs no token, everything else does", async () => {
  for (const path of ["/healthz", "/readyz"])
    expect((await fetch(`${server.origin}${path}`)).status).toBe(200);
  const refused = await fetch(`${server.origin}/v1/profile`);
  expect(refused.status).toBe(401);
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  expect((await fetch(server.origin)).status).toBe(401);
});

test("the first address sets a strict cookie and leaves the token out of the next", async () => {
  const first = await fetch(`${server.origin}/?token=${server.token}`, { redirect: "manual" });
  expect(first.status).toBe(303);
  expect(first.headers.get("location")).toBe("/");
  expect(first.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/u);
});

test("another host name and another page's origin are refused", async () => {
  const status = await new Promise<number | undefined>((resolve) => {
    const { port } = new URL(server.origin);
    request({ port, path: "/healthz", headers: { host: "evil.example" } }, (response) =>
      resolve(response.statusCode),
    ).end();
  });
  expect(status).toBe(403);
  expect((await server.ask("GET", "/v1/demo", undefined, { origin: "https://evil.example" })).status).toBe(
    403,
  );
});

test("the page forbids every script, style and request from elsewhere", async () => {
  const policy = (await server.ask("GET", "/")).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("unsafe");
});

test("an evaluation over HTTP is byte for byte that of the command line", async () => {
  const answer = await server.ask("POST", "/v1/evaluations", { posting, resume });
  expect(answer.status).toBe(200);
  const fromCli: unknown = JSON.parse(runCli([...evaluateDemo, "--json"]).stdout);
  expect(await answer.text()).toBe(JSON.stringify(fromCli));
});

test("an unusable file is a 422 problem with a stable type and what to do next", async () => {
  const answer = await server.ask("POST", "/v1/evaluations", { posting: { name: "x.md", text: "" }, resume });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    type: "urn:mettle:problem:EmptyFile",
    status: 422,
    detail: expect.stringContaining("empty"),
  });
});

test.each([
  ["broken JSON", "{", 400, "BrokenJson"],
  ["a list", "[]", 400, "NotAnObject"],
  ["an unknown field", '{"profile":{"lvel":"senior"}}', 400, "InvalidInput"],
])("%s is refused by name", async (_, body, status, type) => {
  const answer = await server.ask("PUT", "/v1/profile", body);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ type: `urn:mettle:problem:${type}` });
});

test("a body that does not say it is JSON is 415", async () => {
  const answer = await server.ask("PUT", "/v1/profile", '{"profile":{}}', { "content-type": "text/plain" });
  expect(answer.status).toBe(415);
});

test("the same key and body get the stored answer once; another body is 422", async () => {
  const key = { "idempotency-key": "save-1" };
  const first = await server.ask("POST", "/v1/resumes", resume, key);
  const again = await server.ask("POST", "/v1/resumes", resume, key);
  expect(first.status).toBe(201);
  expect(again.status).toBe(201);
  expect(await again.text()).toBe(await first.text());
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  expect((await server.ask("POST", "/v1/resumes", { ...resume, name: "other.md" }, key)).status).toBe(422);
  const { items } = (await (await server.ask("GET", "/v1/resumes")).json()) as {
    readonly items: ReadonlyArray<unknown>;
  };
  expect(items).toHaveLength(1);
});

test("fifty requests with one key at once make one résumé", async () => {
  const key = { "idempotency-key": "storm" };
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => server.ask("POST", "/v1/resumes", { ...resume, name: "storm.md" }, key)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(
    new Set(answers.some(({ status }) => status === 409) ? [201, 409] : [201]),
  );
  const { items } = (await (await server.ask("GET", "/v1/resumes")).json()) as {
    readonly items: ReadonlyArray<{ readonly name: string }>;
  };
  expect(items.filter(({ name }) => name === "storm.md")).toHaveLength(1);
});

test("a decision needs the version it was made from", async () => {
  const saved = (await (await server.ask("POST", "/v1/postings", posting)).json()) as {
    readonly id: string;
    readonly version: string;
  };
  const path = `/v1/postings/${saved.id}`;
  const decision = { decision: "keep", reason: "pays well" };
  expect((await server.ask("PATCH", path, decision)).status).toBe(428);
  const kept = await server.ask("PATCH", path, decision, { "if-match": `"${saved.version}"` });
  expect(kept.status).toBe(200);
  expect(kept.headers.get("etag")).toContain('"2"');
  expect(
    (await server.ask("PATCH", path, { decision: "skip" }, { "if-match": `"${saved.version}"` })).status,
  ).toBe(412);
  expect((await server.ask("DELETE", path)).status).toBe(204);
  expect((await server.ask("GET", path)).status).toBe(404);
});

test("the profile is guarded by its ETag, and an unchanged one is 304", async () => {
  const { headers } = await server.ask("GET", "/v1/profile");
  const etag = headers.get("etag") ?? "";
  expect((await server.ask("GET", "/v1/profile", undefined, { "if-none-match": etag })).status).toBe(304);
  expect(
    (await server.ask("PUT", "/v1/profile", { profile: { level: "senior" } }, { "if-match": etag })).status,
  ).toBe(200);
  expect(
    (await server.ask("PUT", "/v1/profile", { profile: { level: "staff" } }, { "if-match": etag })).status,
  ).toBe(412);
});

test("pages follow opaque cursors and a made-up one is refused", async () => {
  for (let i = 0; i < 5; i += 1) await server.ask("POST", "/v1/postings", { ...posting, name: `p${i}.md` });
  const names: Array<string> = [];
  let cursor: string | null = null;
  do {
    const path: string = `/v1/postings?limit=2${cursor === null ? "" : `&cursor=${cursor}`}`;
    const page = (await (await server.ask("GET", path)).json()) as {
      readonly items: ReadonlyArray<{ readonly name: string }>;
      readonly next: string | null;
    };
    names.push(...page.items.map(({ name }) => name));
    cursor = page.next;
  } while (cursor !== null);
  expect(names).toEqual(["p4.md", "p3.md", "p2.md", "p1.md", "p0.md"]);
  expect((await server.ask("GET", "/v1/postings?cursor=made-up")).status).toBe(400);
});

test("triage is a run: 202, events in order, a result, and a reader may come back", async () => {
  const { id: resumeId } = (await (await server.ask("POST", "/v1/resumes", resume)).json()) as {
    readonly id: string;
  };
  const files = [posting, { name: "bad.md", text: "" }, { ...posting, name: "again.md" }];
  const started = await server.ask("POST", "/v1/triage-runs", { resumeId, files });
  expect(started.status).toBe(202);
  const run = started.headers.get("location") ?? "";
  const events = await (await server.ask("GET", `${run}/events`)).text();
  const names = [...events.matchAll(/^event: (\w+)$/gmu)].map(([, name]) => name);
  expect(names.filter((name) => name === "item")).toHaveLength(3);
  expect(names.at(-1)).toBe("done");
  const later = await (await server.ask("GET", `${run}/events`, undefined, { "last-event-id": "2" })).text();
  expect(later).not.toMatch(/^id: [12]$/mu);
  const finished = (await (await server.ask("GET", run)).json()) as {
    readonly state: string;
    readonly result: unknown;
  };
  expect(finished).toMatchObject({
    state: "done",
    result: { postings: [{}, {}], failures: [{ file: "bad.md" }] },
  });
});

test("what is not there is a 404 problem", async () => {
  for (const path of [
    "/v1/nothing",
    "/v1/cards/skills/no-such-skill",
    "/v1/runs/01890000-0000-7000-8000-000000000000",
  ]) {
    const answer = await server.ask("GET", path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
  }
});

test("the API describes itself: every route of the document answers something else than 404 or 405", async () => {
  const document = (await (await server.ask("GET", "/v1/openapi.json")).json()) as {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  expect(document.openapi).toBe("3.1.0");
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const method of Object.keys(methods)) {
      if (path.includes("{") || path === "/v1/workspace") continue;
      const answer = await server.ask(method.toUpperCase(), path, method === "get" ? undefined : {});
      expect([404, 405, 500], `${method} ${path}`).not.toContain(answer.status);
    }
  }
  expect(await (await server.ask("GET", "/v1/docs")).text()).toContain("/v1/evaluations");
});
