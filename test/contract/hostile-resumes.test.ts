/** Hostile résumé files over HTTP: a typed problem or a sober answer, in time; nothing runs, and the server lives. */
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handMadeDocx, p } from "#test/support/hand-made-docx.ts";
import { dataFolder, removeFolder, type Server, startServer } from "../support/start-server.ts";
import { demo } from "./run-cli.ts";

const folder = dataFolder();
let server: Server;

beforeAll(async () => {
  server = await startServer(folder);
}, 60_000);

afterAll(async () => {
  await server.end("SIGTERM");
  removeFolder(folder);
}, 30_000);

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** Pages of one line each, by hand; `trailer` adds to the dictionary at the end. */
const handMadePdf = (pages: number, trailer = ""): Uint8Array => {
  const numbers = Array.from({ length: pages }, (_, at) => 10 + at);
  const content = "BT /F1 11 Tf 60 780 Td (Ana Torres, Backend Engineer, ana@example.org) Tj ET";
  return latin(
    [
      "%PDF-1.7",
      "1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >> endobj",
      `2 0 obj << /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count ${pages} >> endobj`,
      `4 0 obj << /Length ${content.length} >>\nstream\n${content}\nendstream endobj`,
      "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj",
      ...numbers.map(
        (number) =>
          `${number} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj`,
      ),
      `trailer << /Root 1 0 R /Size ${10 + pages} ${trailer} >>`,
      "%%EOF",
    ].join("\n"),
  );
};

const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >> /ID [<${"33".repeat(16)}> <${"33".repeat(16)}>]`;
const whole = handMadePdf(1);
const escaped = join(tmpdir(), "mettle-escaped");
const climbing = `${"../".repeat(12)}${escaped.slice(1)}`;
const junk = new Uint8Array(300_000).map((_, at) => (at * 2_654_435_761) >>> 24);
const resume = readFileSync(demo.resume, "utf8");

interface Hostile {
  readonly bytes: Uint8Array;
  /** Null: it is read, soberly. */
  readonly type: string | null;
}

const files: Readonly<Record<string, Hostile>> = {
  "two-hundred-pages.pdf": { bytes: handMadePdf(200), type: "TooLarge" },
  "script.pdf": { bytes: whole, type: null },
  "locked.pdf": { bytes: handMadePdf(1, locked), type: "EncryptedPdf" },
  "no-text.pdf": {
    bytes: latin(
      Buffer.from(whole)
        .toString("latin1")
        .replace(/\(Ana[^)]*\) Tj/u, ""),
    ),
    type: "NoTextLayer",
  },
  "program.pdf": { bytes: Buffer.concat([latin("MZ\u0090\u0000\u0003"), junk]), type: "NotText" },
  "bomb.docx": {
    bytes: handMadeDocx("", { "word/document.xml": new Uint8Array(120 * 1024 * 1024) }),
    type: "TooLarge",
  },
  "climbing.docx": {
    bytes: handMadeDocx(p("Ana Torres"), {
      "../../../../etc/passwd": "root:x:0:0",
      [climbing]: "escaped",
      "/etc/passwd": "root:x:0:0",
      "..\\..\\windows\\system32\\x.dll": "x",
    }),
    type: null,
  },
  "not-a-zip.docx": { bytes: latin("PK\u0003\u0004 not a zip"), type: "BrokenDocx" },
  "prototype.json": {
    bytes: latin(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"basics":{"name":"Ana Torres","__proto__":{"polluted":true}}}',
    ),
    type: null,
  },
  "empty.pdf": { bytes: new Uint8Array(0), type: "EmptyFile" },
};

const ways = [
  ["/v1/resume-readings", "resume", {}],
  ["/v1/resume-findings", "resume", {}],
  ["/v1/resume-checks", "file", {}],
  ["/v1/resume-prints", "file", { to: "pdf" }],
] as const;

const send = (way: (typeof ways)[number], name: string, bytes: Uint8Array): Promise<Response> => {
  const [path, field, more] = way;
  const file = { name, base64: Buffer.from(bytes).toString("base64") };
  return server.ask("POST", path, { [field]: file, ...more });
};

test.each(Object.keys(files))(
  "%s is a typed problem or a sober answer, whatever is asked of it",
  async (name) => {
    const { bytes, type } = files[name] ?? { bytes: new Uint8Array(0), type: null };
    for (const way of ways) {
      const answer = await send(way, name, bytes);
      const body: unknown = await answer.json();
      if (type === null) expect(answer.status, `${way[0]} ${JSON.stringify(body).slice(0, 300)}`).toBe(200);
      else {
        expect(answer.status, way[0]).toBe(422);
        expect(body, way[0]).toMatchObject({ type: `urn:mettle:problem:${type}` });
        expect(String(Reflect.get(body as object, "detail")).length).toBeGreaterThan(20);
      }
    }
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  },
);

test("a file that breaks off anywhere is a typed problem or is read as far as it goes", async () => {
  const docx = handMadeDocx(p("Ana Torres, Backend Engineer"));
  for (const share of [0.2, 0.5, 0.9]) {
    for (const [name, bytes] of [
      ["cut.pdf", whole],
      ["cut.docx", docx],
    ] as const) {
      const answer = await send(ways[2], name, bytes.subarray(0, Math.floor(bytes.length * share)));
      expect([200, 422], `${name} at ${share}: ${(await answer.text()).slice(0, 300)}`).toContain(
        answer.status,
      );
    }
  }
});

test("eight megabytes of text are read, and a byte more than the limit is told", async () => {
  const text = resume.repeat(Math.floor(7_900_000 / resume.length));
  for (const way of ways.slice(0, 3)) {
    const [path, field] = way;
    const answer = await server.ask("POST", path, { [field]: { name: "long.md", text } });
    expect([200, 422], `${path}: ${(await answer.text()).slice(0, 300)}`).toContain(answer.status);
  }
  const larger = await send(ways[0], "larger.txt", Buffer.alloc(8 * 1024 * 1024 + 1, "a"));
  expect([400, 413, 422]).toContain(larger.status);
}, 120_000);

test("nothing was written outside, executed, or left on a prototype", () => {
  expect(existsSync(escaped)).toBe(false);
  expect(readFileSync("/etc/passwd", "utf8")).not.toBe("root:x:0:0");
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

const record = { basics: { name: "Ana Torres (fictional)", email: "ana@example.org" } };

test.each([
  ["pdf", "application/pdf", "%PDF-"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
  ["md", "text/markdown", "# Ana Torres"],
])(
  "a print to %s is itself for who accepts it, and an object for who accepts JSON",
  async (to, accept, opening) => {
    const file = await server.ask("POST", "/v1/resume-prints", { resume: record, to }, { accept });
    expect(file.status).toBe(200);
    expect(file.headers.get("content-type")).toContain(accept);
    expect(file.headers.get("content-disposition")).toContain(`.${to}`);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.toString("latin1").startsWith(opening)).toBe(true);
    for (const asked of ["application/json", "*/*"]) {
      const answer = await server.ask("POST", "/v1/resume-prints", { resume: record, to }, { accept: asked });
      expect(answer.headers.get("content-type")).toContain("application/json");
      const { content } = (await answer.json()) as { readonly content: { base64?: string; text?: string } };
      const whole =
        content.base64 === undefined
          ? Buffer.from(content.text ?? "", "utf8")
          : Buffer.from(content.base64, "base64");
      expect(whole.equals(bytes)).toBe(true);
    }
  },
);

test("a browser's own Accept gets JSON, and a failed print is a problem even to who wants a file", async () => {
  const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  const page = await server.ask("POST", "/v1/resume-prints", { resume: record, to: "pdf" }, { accept });
  expect(page.headers.get("content-type")).toContain("application/json");
  const failed = await server.ask(
    "POST",
    "/v1/resume-prints",
    { file: { name: "x.pdf", text: "" }, to: "pdf" },
    { accept: "application/pdf" },
  );
  expect(failed.status).toBe(422);
  expect(failed.headers.get("content-type")).toContain("application/problem+json");
});

test("a check answers over HTTP what it answers in a terminal, against a record too", async () => {
  const file = { name: "resume.md", text: resume };
  const alone = await server.ask("POST", "/v1/resume-checks", { file });
  expect(await alone.json()).toMatchObject({
    extractors: [{ name: "text", fields: expect.any(Array), order: 0, text: expect.any(String) }],
    differences: [],
    silent: [],
  });
  const both = await server.ask("POST", "/v1/resume-checks", { file, against: file, resume: record });
  expect(both.status).toBe(422);
  expect(await both.json()).toMatchObject({ type: "urn:mettle:problem:TwoRecords" });
});
