import { expect, test } from "vitest";
import { readPosting } from "./read-posting.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (text: string | Uint8Array, name: string) =>
  readPosting(typeof text === "string" ? bytesOf(text) : text, name);
const pageOf = async (text: string | Uint8Array, name: string) => {
  const result = await read(text, name);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};
const errorOf = async (text: string | Uint8Array, name: string) => {
  const result = await read(text, name);
  return result.ok ? undefined : result.error.type;
};
const hiddenOf = async (html: string) => {
  const { text, hidden } = await pageOf(html, "job.html");
  return hidden.map(({ start, end, what }) => `${what}: ${text.slice(start, end).trim()}`);
};

test("Empty, huge and binary files are refused, each with what to do next", async () => {
  expect(await errorOf("", "job.txt")).toBe("EmptyFile");
  expect(await errorOf(" \n\t ", "job.txt")).toBe("EmptyFile");
  expect(await errorOf(new Uint8Array(9 * 1024 * 1024).fill(65), "job.txt")).toBe("TooLarge");
  expect(
    await errorOf(
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
      "job.txt",
    ),
  ).toBe("NotText");
  expect(await errorOf("%PDF-1.7 …", "job.txt")).toBe("UnsupportedFormat");
  expect(await errorOf('{"a": 1}', "job.json")).toBe("NoPostingInside");
  const result = await read("", "job.txt");
  expect(result.ok ? "" : result.error.message).toContain("paste its text");
});

test("UTF-8, UTF-16 of both orders and Windows-1252 give the same words; the mark is removed", async () => {
  const utf16 = (little: boolean, mark: boolean) => {
    const text = `${mark ? "\uFEFF" : ""}Engineer in Łódź for a company`;
    return Uint8Array.from(
      [...text].flatMap((c) =>
        little
          ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]
          : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
      ),
    );
  };
  expect((await pageOf("\uFEFFEngineer", "a.txt")).text).toBe("Engineer");
  expect((await pageOf(utf16(true, true), "a.txt")).text).toBe("Engineer in Łódź for a company");
  expect((await pageOf(utf16(false, true), "a.txt")).text).toBe("Engineer in Łódź for a company");
  expect((await pageOf(utf16(true, false), "a.txt")).text).toBe("Engineer in Łódź for a company");
  expect(
    (await pageOf(Uint8Array.from([0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e, 0x20, 0x80]), "a.txt")).text,
  ).toBe("München €");
});

test("A stray NUL byte is forgiven and stays in the text", async () => {
  expect((await pageOf(`Senior\u0000 Engineer ${"words ".repeat(20)}`, "a.txt")).text.charAt(6)).toBe(
    "\u0000",
  );
});

test("Plain text and Markdown are not changed", async () => {
  const text = "# Title\r\n\r\n* item\u200B\r\n";
  expect(await pageOf(text, "a.md")).toMatchObject({ text, format: "markdown" });
});

test("HTML becomes lines with blocks; scripts, menus and form labels are no words of the posting", async () => {
  const page = await pageOf(
    `<!doctype html><html><head><title>T</title><script>alert(1)</script></head><body><nav>Jobs</nav>
     <h1>Senior&nbsp;Engineer</h1><p>We <b>build</b>
     things.</p><p><strong>Requirements</strong></p><ul><li>Go<li>SQL &amp; Postgres</ul>
     <label>Will you need sponsorship?</label><footer>© 2026</footer></body></html>`,
    "job.html",
  );
  expect(page.text).toBe("Senior\u00A0Engineer\nWe build things.\nRequirements\nGo\nSQL & Postgres\n");
  expect(page.blocks.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
    "heading 1",
    "paragraph 0",
    "heading 6",
    "item 1",
    "item 1",
  ]);
});

test("Words that a browser hides are kept and listed with the trick that hides them", async () => {
  const p = (attributes: string) =>
    `<html><body><h1>Job</h1><p>seen</p><p ${attributes}>secret</p></body></html>`;
  expect(await hiddenOf(p('style="display: none"'))).toEqual(["display:none: secret"]);
  expect(await hiddenOf(p("hidden"))).toEqual(["hidden attribute: secret"]);
  expect(await hiddenOf(p('aria-hidden="true"'))).toEqual(["aria-hidden: secret"]);
  expect(await hiddenOf(p('style="position:absolute; left:-9999px"'))).toEqual(["off-screen: secret"]);
  expect(await hiddenOf(p('style="color:#FFF"'))).toEqual(["text in the colour of its background: secret"]);
  expect(await hiddenOf(p('style="color:white;background:#003366"'))).toEqual([]);
  expect(await hiddenOf(p('style="font-size:0"'))).toEqual(["font-size:0: secret"]);
  expect(await hiddenOf(`<style>.x{display:none}</style>${p('class="a x"')}`)).toEqual([
    "hidden by style sheet: secret",
  ]);
  expect(await hiddenOf(p('style="font-size:14px; opacity:0.9"'))).toEqual([]);
});

test("A page made by scripts is read from its JobPosting record", async () => {
  const record = {
    "@type": "JobPosting",
    title: "Data Engineer",
    hiringOrganization: { name: "Acme (fictional)" },
    description: "&lt;p&gt;Build pipelines.&lt;/p&gt;",
  };
  const page = await pageOf(
    `<!doctype html><div id="root"></div><script type="application/ld+json">${JSON.stringify({ "@graph": [record] })}</script>`,
    "job.html",
  );
  expect(page.text).toContain("Data Engineer\nAcme (fictional)\n");
  expect(page.text).toContain("Build pipelines.");
  expect(page.embedded).toMatchObject([{ kind: "json-ld", value: { title: "Data Engineer" } }]);
});

test("A message gives its subject and its text, whatever its encoding and parts", async () => {
  const message = [
    "From: jobs@acme.example",
    "To: me@example.org",
    "Subject: Fwd: Senior Engineer",
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<p>We pay =E2=82=AC80,000 a year=",
    " in M=C3=BCnchen.</p>",
    "--b--",
    "",
  ].join("\r\n");
  const page = await pageOf(message, "saved.eml");
  expect(page.format).toBe("email");
  expect(page.text).toContain("Senior Engineer\n");
  expect(page.text).toContain("We pay €80,000 a year in München.");
});

test("Hostile pages return in time and overflow no stack", async () => {
  const pages = [
    `<html>${"<div>".repeat(50_000)}deep${"</div>".repeat(50_000)}`,
    `<html>${"<div>".repeat(50_000)}deep${"</p>".repeat(50_000)}`,
    `<html>${"<b ".repeat(1_600_000)}`,
    `<html>${'<a "'.repeat(1_000_000)}>`,
    `<html>${"<p style='color:red' hidden>x".repeat(150_000)}`,
    `<html>${"<!--".repeat(1_000_000)}`,
    `<html>${"&#x26;".repeat(800_000)}`,
    `<html><p>${"word ".repeat(1_000_000)}`,
    `<html>${"<script>".repeat(600_000)}`,
  ];
  for (const page of pages) {
    expect(await read(page, "job.html")).toHaveProperty("ok");
  }
}, 30_000);
