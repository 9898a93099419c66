/** The check of a file as a person meets it: in a real browser, by keyboard, in both colours, on small screens. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Resume } from "#core/resume/index.ts";
import { type ResumeRecord, recordOf } from "#core/resume-record/index.ts";
import { handMadeDocx, p, partXml, relationsXml } from "#test/support/hand-made-docx.ts";
import { axeFindings } from "./axe-findings.ts";
import { ownResume } from "./fictional-files.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningMettle, startMettle } from "./start-mettle.ts";

const browser: Browser | null = await openBrowser();
if (browser === null) console.warn("No Chromium could be started, so the browser tests are skipped.");
const testInBrowser = test.skipIf(browser === null);

/** Set once the server answers. */
let mettle: RunningMettle = { url: "", origin: "", stop: async () => undefined };
let context: BrowserContext;
const complaints: Array<string> = [];
/** A kept résumé, and the same with another e-mail. */
let kept = { same: "", other: "" };

beforeAll(async () => {
  if (browser === null) return;
  mettle = await startMettle();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  context.on("request", (request) => {
    if (!request.url().startsWith(mettle.origin)) complaints.push(`asked a stranger: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (/content security policy/iu.test(message.text())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(mettle.url);
  await page.close();
  const { resume } = await ask<{ resume: Resume }>("/v1/resume-readings", {
    resume: { name: "ines.md", text: ownResume },
  });
  const record = recordOf(resume);
  kept = {
    same: await keep(record),
    other: await keep({ ...record, basics: { ...record.basics, email: "ines@elsewhere.example" } }),
  };
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await mettle.stop();
});

const ask = async <T>(path: string, body: unknown): Promise<T> => {
  const headers = { origin: mettle.origin, "idempotency-key": crypto.randomUUID() };
  const answer = await context.request.post(`${mettle.origin}${path}`, { data: body, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
};

const keep = async (master: ResumeRecord): Promise<string> => {
  const book = { master, variants: [] };
  return (await ask<{ id: string }>("/v1/resume-books", { book, note: "For the check", resume: null })).id;
};

const openPage = async (search = ""): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${mettle.origin}/resume/check${search}`);
  await page.getByRole("heading", { name: "What a parser reads" }).waitFor();
  return page;
};

const answer = (page: Page) => page.getByRole("article", { name: "What programs read" });
const chooser = (page: Page) => page.getByLabel(/^Choose (?:a|another) file$/u);
const bring = (page: Page, name: string, bytes: Uint8Array) =>
  chooser(page).setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

/** The way of many templates: who it is stands in the header, where programs do not look. */
const withHeader = handMadeDocx(
  [
    p("Experience", '<w:pStyle w:val="Heading1"/>'),
    p("Backend Engineer, Harbour Parcel (fictional), Mar 2019 – Present"),
    p("• Built a retry queue in Go for carrier webhooks; duplicates fell from 400 a day to 3."),
    p("Skills", '<w:pStyle w:val="Heading1"/>'),
    p("Go, PostgreSQL, Kafka"),
    '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>',
  ].join(""),
  {
    "word/_rels/document.xml.rels": relationsXml([["h1", "header", "header1.xml"]]),
    "word/header1.xml": partXml("w:hdr", p("Ines Duarte") + p("ines@example.org")),
  },
);

testInBrowser("a file is brought and its fields are opened by keyboard alone", async () => {
  const page = await openPage();
  for (let stops = 0; stops < 20; stops += 1) {
    await page.keyboard.press("Tab");
    if (await chooser(page).evaluate((field) => field === document.activeElement)) break;
  }
  const [dialog] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
  await dialog.setFiles({ name: "ines.docx", mimeType: "application/zip", buffer: Buffer.from(withHeader) });
  await answer(page).waitFor();
  // Whoever brought the file is taken to the answer.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("check");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const you = page.getByRole("row", { name: /^You/u });
  expect(await you.getByRole("button").getAttribute("aria-expanded")).toBe("true");
  await page
    .getByRole("row", { name: /^E-mail ines@example\.org/u })
    .getByText("lost")
    .waitFor();
  const job = page.getByRole("button", { name: /^Backend Engineer, Harbour Parcel/u });
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press("j");
    if (await job.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press("Enter");
  await page
    .getByRole("row", { name: /^Job title Backend Engineer/u })
    .getByText("in its field")
    .waitFor();
  // The words of the field that has the focus light up in the bare text.
  await page.keyboard.press("j");
  await page.locator("aside mark").waitFor();
  expect(["Backend Engineer", "Harbour Parcel (fictional)"]).toContain(
    await page.locator("aside mark").innerText(),
  );
  await page.close();
});

testInBrowser("what is lost comes first, with what to do and a time; three facts and no score", async () => {
  const page = await openPage();
  await bring(page, "ines.docx", withHeader);
  await page.getByRole("heading", { name: "Contact details that do not come out" }).waitFor();
  await page.getByText("Move these lines to the top of the page itself.").waitFor();
  expect(
    await answer(page)
      .getByText(/about \d+ minutes/u)
      .count(),
  ).toBeGreaterThan(0);
  for (const fact of ["Parses", "Has evidence", "Well placed"])
    await answer(page).getByRole("heading", { name: fact, exact: true }).waitFor();
  expect(
    await answer(page)
      .getByText(/\d\s*%|ATS score/u)
      .count(),
  ).toBe(0);
  await answer(page).getByText("Listed, but shown by no line of work").waitFor();
  const text = page.getByRole("region", { name: "The text as mammoth brings it out" });
  expect(await text.innerText()).toContain("Built a retry queue");
  expect(await text.innerText()).not.toContain("ines@example.org");
  await page.close();
});

testInBrowser("a kept résumé is printed and checked at once, as PDF and as Word file", async () => {
  const page = await openPage(`?book=${kept.same}`);
  await page.getByRole("heading", { name: /resume\.pdf$/u }).waitFor();
  await page.getByText("The file says what your record says, field by field.").waitFor();
  await page
    .getByText(/^(\d+) of \1 fields survive, in order/u)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Word" }).click();
  await page.getByRole("heading", { name: /resume\.docx$/u }).waitFor();
  await page.getByText("The file says what your record says, field by field.").waitFor();
  await page.close();
});

testInBrowser("a file that says otherwise than the record shows which words", async () => {
  const printed = await ask<{ content: { base64: string } }>("/v1/resume-prints", {
    file: { name: "ines.md", text: ownResume },
    to: "pdf",
  });
  const page = await openPage(`?book=${kept.other}`);
  await bring(page, "sent.pdf", Buffer.from(printed.content.base64, "base64"));
  await page.getByRole("heading", { name: "sent.pdf" }).waitFor();
  await page.getByText("One field differs.").waitFor();
  expect(await answer(page).locator("del").innerText()).toContain("elsewhere");
  expect(await answer(page).locator("ins").innerText()).toContain("org");
  // Back to no record, by its own list: the address follows.
  await page.getByLabel("Compare with").selectOption("");
  await page.getByText("Compared with what Mettle reads in it").waitFor();
  expect(new URL(page.url()).search).toBe("");
  await page.close();
});

testInBrowser("a file that cannot be read says why and what to do next", async () => {
  const page = await openPage();
  for (const [name, bytes, words] of [
    ["fake.pdf", Buffer.from("%PDF-1.7 and nothing else"), /Export it again|paste its text/u],
    ["empty.docx", Buffer.alloc(0), /empty/u],
    ["program.pdf", Buffer.from("MZ\u0000\u0001\u0002".repeat(500), "latin1"), /no readable text/u],
    ["large.pdf", Buffer.alloc(8 * 1024 * 1024 + 1), /larger than 8 MB/u],
  ] as const) {
    await bring(page, name, bytes);
    await page.getByRole("alert").filter({ hasText: words }).waitFor();
    expect(await answer(page).count(), name).toBe(0);
  }
  await bring(page, "ines.docx", withHeader);
  await answer(page).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.close();
});

testInBrowser("script in a file stays text", async () => {
  const hostile = handMadeDocx(
    p("Ines &lt;img src=x onerror=&quot;window.hurt=1&quot;&gt;") +
      p("Skills") +
      p("Go, &lt;script&gt;window.hurt=1&lt;/script&gt;"),
  );
  const page = await openPage();
  await bring(page, "<img src=x onerror=window.hurt=1>.docx", hostile);
  await answer(page).waitFor();
  expect(await page.evaluate(() => Reflect.get(window, "hurt"))).toBeUndefined();
  await page.close();
});

testInBrowser("axe finds nothing to mend, and nothing scrolls sideways down to 320 pixels", async () => {
  const page = await openPage(`?book=${kept.other}`);
  await answer(page).waitFor();
  await bring(page, "ines.docx", withHeader);
  await page.getByRole("heading", { name: "ines.docx" }).waitFor();
  await page.getByRole("button", { name: "Open all" }).click();
  expect(await axeFindings(page)).toEqual([]);
  for (const width of [1024, 360, 320]) {
    await page.setViewportSize({ width, height: 780 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess, `at ${width}`).toBeLessThanOrEqual(0);
  }
  expect(await axeFindings(page)).toEqual([]);
  const empty = await openPage();
  expect(await axeFindings(empty)).toEqual([]);
  await empty.close();
  await page.close();
});

testInBrowser("the check asked no stranger, broke no policy and threw nothing", () => {
  expect(complaints).toEqual([]);
});
