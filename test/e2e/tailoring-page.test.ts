/** Tailoring as a person meets it: journey J3 in a real browser, by keyboard, with a model that stretches a number. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenBook } from "#app/ports/resume-books.ts";
import type { Resume } from "#core/resume/index.ts";
import { applyVariant, recordOf } from "#core/resume-record/index.ts";
import {
  type FakeModelServer,
  openai,
  startFakeModelServer,
  status,
} from "#test/support/fake-model-server.ts";
import { axeFindings } from "./axe-findings.ts";
import { hostilePosting, hostileResume } from "./fictional-files.ts";
import { ledgerPosting, parcelResume } from "./fictional-tailoring.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningMettle, startMettle } from "./start-mettle.ts";

const browser: Browser | null = await openBrowser();
if (browser === null) console.warn("No Chromium could be started, so the browser tests are skipped.");
const testInBrowser = test.skipIf(browser === null);

/** Set once the server answers. */
let mettle: RunningMettle = { url: "", origin: "", stop: async () => undefined };
let model: FakeModelServer;
let context: BrowserContext;
let posting = "";
const complaints: Array<string> = [];

beforeAll(async () => {
  if (browser === null) return;
  model = await startFakeModelServer();
  mettle = await startMettle({
    METTLE_MODEL_KIND: "openai-compatible",
    METTLE_MODEL_URL: model.url,
    METTLE_MODEL: "fake-1",
  });
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
  posting = (await post<{ id: string }>("/v1/postings", { name: "ledger.txt", text: ledgerPosting })).id;
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await mettle.stop();
  await model?.stop();
});

const post = async <T>(path: string, body: unknown): Promise<T> => {
  const headers = { origin: mettle.origin, "idempotency-key": crypto.randomUUID() };
  const answer = await context.request.post(`${mettle.origin}${path}`, { data: body, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
};

/** A kept résumé of its own for each test, since answers become facts and stay. */
const keepResume = async (): Promise<string> => {
  const { resume } = await post<{ resume: Resume }>("/v1/resume-readings", {
    resume: { name: "ines.md", text: parcelResume },
  });
  const book = { master: recordOf(resume), variants: [] };
  return (await post<{ id: string }>("/v1/resume-books", { book, note: "For tailoring", resume: null })).id;
};

const openTailoring = async (book: string): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${mettle.origin}/tailor/${book}/${posting}`);
  await page.getByText(/of \d+ lines done/u).waitFor();
  return page;
};

/** What the variant for the posting says now; the master's bullets where there is none. */
const savedBullets = async (book: string): Promise<ReadonlyArray<string>> => {
  const answer = await context.request.get(`${mettle.origin}/v1/resume-books/${book}`);
  const { master, variants } = ((await answer.json()) as OpenBook).book;
  const variant = variants.find((one) => one.posting === posting);
  const record = variant ? applyVariant(master, variant).record : master;
  return record.work.flatMap(({ highlights }) => highlights);
};

const active = (page: Page) => page.locator("[data-line][data-active=true]");
const said = (page: Page) => page.locator("footer [role=status]");
const editor = (page: Page) => page.getByRole("textbox", { name: /^New wording of/u });

/** With `j`, as a person would. */
const walkTo = async (page: Page, words: string): Promise<void> => {
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press("j");
    const label = (await active(page).getAttribute("aria-label")) ?? "";
    if (label.includes(words)) return;
  }
  throw new Error(`No line has “${words}”.`);
};

/** Types a new wording into the line at hand and waits for what the facts say. */
const typeWording = async (page: Page, words: string, verdict: RegExp): Promise<void> => {
  await page.keyboard.press("e");
  await editor(page).waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(words);
  await active(page).getByText(verdict).waitFor();
};

const number40 = "Processed 40M messages/day in the parcel events service, written in Go.";
const refused = /not all words have a fact/u;
const carried = /every word has a fact/u;

testInBrowser(
  "a weak bullet is asked about; answers become facts, and a proposal that is taken with one key",
  async () => {
    const book = await keepResume();
    const page = await openTailoring(book);
    await walkTo(page, "Used Kafka");
    await active(page)
      .getByText(/\sweak$/u)
      .waitFor();
    await page.keyboard.press("q");
    const questions = active(page).getByRole("list", { name: "Questions" });
    expect(await questions.getByRole("listitem").count()).toBeLessThanOrEqual(4);
    await page.keyboard.type("order e-mails slowed checkout by 12 % at peak");
    await page.keyboard.press("Enter");
    await questions
      .getByText(/^F-\d+ · you, today$/u)
      .first()
      .waitFor();
    await page.keyboard.type("moved order e-mails to a Kafka consumer with a dead-letter queue");
    await page.keyboard.press("Enter");
    await questions
      .getByText(/^F-\d+ · you, today$/u)
      .nth(1)
      .waitFor();
    // What is left empty is skipped; after the last one the focus is on the line again.
    for (let rest = await questions.getByRole("listitem").count(); rest > 2; rest -= 1) {
      await page.keyboard.press("Enter");
    }
    await questions.waitFor({ state: "detached" });
    await active(page)
      .getByText(/\sproposed$/u)
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-line"))).toBe(true);
    await page.keyboard.press("a");
    await page.getByText("Saved as").waitFor();
    const [kafka = ""] = await savedBullets(book);
    expect(kafka).not.toBe("Used Kafka for message processing.");
    expect(kafka).toMatch(/dead-letter|12 %/u);
    // The next line that waits is in hand, and one key takes the decision back.
    expect(await active(page).getAttribute("aria-label")).not.toContain("Used Kafka");
    await page.keyboard.press("u");
    await expect.poll(async () => (await savedBullets(book))[0]).toBe("Used Kafka for message processing.");
    await page.close();
  },
);

testInBrowser(
  "each change of a proposal can be left as it was; the choice is judged again before it is taken",
  async () => {
    const book = await keepResume();
    const page = await openTailoring(book);
    await walkTo(page, "Used Kafka");
    await page.keyboard.press("q");
    for (const answer of [
      "order e-mails slowed checkout by 12 % at peak",
      "moved order e-mails to a Kafka consumer",
    ]) {
      await page.keyboard.type(answer);
      await page.keyboard.press("Enter");
      await active(page).getByText(`“${answer}”`).first().waitFor();
    }
    // The proposal is made again after each answer, and its pieces with it.
    await active(page)
      .locator("p ins")
      .filter({ hasText: /moved order/iu })
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    const change = active(page).locator("p [role=button]").first();
    await change.press("Enter");
    expect(await change.getAttribute("aria-pressed")).toBe("false");
    const reads = (
      await active(page)
        .getByText(/^Reads: /u)
        .innerText()
    ).replace("Reads: ", "");
    // Taken or refused: what stands in the résumé is what was shown, or what was there before.
    await expect
      .poll(async () => {
        if (!/Accepted|stays as it was/u.test(await said(page).innerText())) await page.keyboard.press("a");
        return said(page).innerText();
      })
      .toMatch(/Accepted|Not accepted|stays as it was/u);
    const [kafka = ""] = await savedBullets(book);
    expect(["Used Kafka for message processing.", reads]).toContain(kafka);
    await page.close();
  },
);

testInBrowser(
  "a number that no fact carries is marked in its place and not saved; keeping the fact mends it",
  async () => {
    const book = await keepResume();
    const page = await openTailoring(book);
    await walkTo(page, "Processed 4M");
    await typeWording(page, number40, refused);
    await expect.poll(() => active(page).locator("mark").innerText()).toContain("40M");
    await active(page)
      .getByText(/no fact says this/u)
      .waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => said(page).innerText()).toContain("Not saved");
    expect((await savedBullets(book)).join()).not.toContain("40M");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep the fact");
    await page.keyboard.press("Enter");
    await active(page).getByText(carried).waitFor();
    expect(await editor(page).inputValue()).toContain("4M messages/day");
    await page.keyboard.press("Escape");
    await page.close();
  },
);

testInBrowser("the words can be dropped, or made true by a fact that the person states today", async () => {
  const book = await keepResume();
  const page = await openTailoring(book);
  await walkTo(page, "Processed 4M");
  await typeWording(page, number40, refused);
  await active(page).getByRole("button", { name: /^Drop/u }).click();
  await active(page).getByText(carried).waitFor();
  expect(await editor(page).inputValue()).not.toMatch(/\d/u);
  await page.keyboard.press("Enter");
  await page.getByText("Saved as").waitFor();
  await expect.poll(async () => (await savedBullets(book)).join()).not.toContain("4M");
  await typeWording(page, "Processed messages in the parcel events service, with a team of nine.", refused);
  await active(page).getByRole("button", { name: "Add a fact" }).first().click();
  await page
    .getByLabel("This would have to be true")
    .fill("Processed messages in the parcel events service, with a team of nine.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => said(page).innerText())
    .toMatch(/F-\d+ is a fact now: you, today|Every word has a fact/u);
  await active(page).getByText(carried).waitFor();
  await page.keyboard.press("Escape");
  await page.close();
});

testInBrowser(
  "what the model stretches stays outside, struck and with its reason; what the facts carry can be used",
  async () => {
    const book = await keepResume();
    const page = await openTailoring(book);
    const fine = "Cut p99 of the label API from 900 ms to 180 ms.";
    model.play(openai(JSON.stringify({ wordings: [number40, fine] })));
    await walkTo(page, "Processed 4M");
    await page.keyboard.press("m");
    const wordings = active(page).getByRole("region", { name: "Wordings of the model" });
    const stretched = wordings.getByRole("listitem").filter({ hasText: "refused" }).first();
    await stretched.getByText(/no fact says this/u).waitFor();
    expect(await stretched.getByRole("button", { name: "Use this wording" }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await stretched.getByRole("button", { name: "Keep the fact" }).click();
    await expect.poll(() => wordings.getByRole("button", { name: "Use this wording" }).count()).toBe(2);
    await wordings.getByRole("button", { name: "Use this wording" }).last().click();
    await page.getByText("Saved as").waitFor();
    await expect.poll(async () => (await savedBullets(book)).filter((text) => text === fine).length).toBe(1);
    expect((await savedBullets(book)).join()).not.toContain("40M");
    await page.close();
  },
);

testInBrowser("a model that takes its time stops nobody; its answer waits at its line", async () => {
  const book = await keepResume();
  const page = await openTailoring(book);
  let answer: (() => void) | undefined;
  const fine = "Processed 4M messages/day in Go.";
  model.play((response, request) => {
    answer = () => openai(JSON.stringify({ wordings: [fine] }))(response, request);
  });
  await walkTo(page, "Processed 4M");
  await page.keyboard.press("m");
  await active(page).getByText("The model is writing").waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect.poll(async () => (await savedBullets(book)).join()).not.toContain("Cut p99");
  await expect.poll(() => answer !== undefined).toBe(true);
  answer?.();
  await expect.poll(() => said(page).innerText()).toContain("Wordings of the model: 1");
  for (let steps = 0; steps < 20; steps += 1) {
    if (((await active(page).getAttribute("aria-label")) ?? "").includes("Processed 4M")) break;
    await page.keyboard.press("k");
  }
  await active(page).getByText(fine).waitFor();
  await page.close();
});

testInBrowser("a model that is dead is one calm line, and everything else goes on", async () => {
  const book = await keepResume();
  const page = await openTailoring(book);
  model.play(status(401));
  await walkTo(page, "Used Kafka");
  await page.keyboard.press("m");
  await active(page)
    .getByText(/Everything here works without it/u)
    .waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.keyboard.press("r");
  await expect.poll(() => said(page).innerText()).toBe("It stays as it was.");
  await page.close();
});

testInBrowser(
  "a keyword is placed with one key; what is better left out can go and be pinned back",
  async () => {
    const book = await keepResume();
    const page = await openTailoring(book);
    await page.keyboard.press("p");
    const row = page.getByRole("row", { name: /^PostgreSQL/u });
    await row.getByText("unwritten").waitFor();
    for (let steps = 0; steps < 10; steps += 1) {
      if ((await row.getAttribute("data-active")) === "true") break;
      await page.keyboard.press("j");
    }
    await page.keyboard.press("a");
    await row.getByText("placed").waitFor();
    await page.getByRole("button", { name: /^PostgreSQL\s*placed/u }).waitFor();
    await page
      .getByRole("row", { name: /^Terraform/u })
      .getByText(/\sdo not claim$/u)
      .waitFor();
    await page.keyboard.press("s");
    await page.getByText(/\d pages?, set in/u).waitFor();
    const party = page.getByRole("listitem").filter({ hasText: "summer party" });
    await party.getByRole("button", { name: "Leave it out" }).click();
    await expect.poll(async () => (await savedBullets(book)).join()).not.toContain("party");
    await party.getByRole("button", { name: "Pin it back" }).click();
    await expect.poll(async () => (await savedBullets(book)).join()).toContain("party");
    await page.close();
  },
);

testInBrowser(
  "all proposals are taken at once, survive a reload, and go out as a file and as a variant",
  async () => {
    const book = await keepResume();
    const page = await openTailoring(book);
    await page.getByRole("button", { name: /^Accept all \d/u }).click();
    await expect.poll(() => said(page).innerText()).toMatch(/^Took \d/u);
    await expect.poll(async () => (await savedBullets(book)).join()).not.toContain("party");
    const taken = await savedBullets(book);
    await page.reload();
    await page.getByText(/of \d+ lines done, 0 unexplained words/u).waitFor();
    expect(await savedBullets(book)).toEqual(taken);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download Text" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.txt$/u);
    await page.getByRole("link", { name: "open it" }).click();
    await page.waitForURL(/variant=/u);
    await page.close();
  },
);

testInBrowser("a requirement leads to the line where it stands", async () => {
  const page = await openTailoring(await keepResume());
  await page.getByRole("button", { name: /^PostgreSQL/u }).click();
  await page.getByRole("button", { name: /Harbour Parcel.*bullet 3/u }).click();
  expect(await active(page).getAttribute("aria-label")).toContain("Cut p99");
  await page.close();
});

testInBrowser("the letter rests on facts sentence by sentence, and says what it cannot know", async () => {
  const page = await openTailoring(await keepResume());
  await page.keyboard.press("c");
  await page.getByRole("button", { name: "Write the letter" }).click();
  const letter = page.getByRole("article", { name: "What was written" });
  await letter
    .getByRole("button", { name: /Harbour Parcel/u })
    .first()
    .press("Enter");
  await letter
    .getByRole("list", { name: "The facts behind it" })
    .getByText(/^F-\d+/u)
    .first()
    .waitFor();
  await page.getByLabel("A question of the form").fill("What is your notice period?");
  await page.keyboard.press("Enter");
  await expect.poll(() => letter.innerText()).toMatch(/fact|know|state/iu);
  await page.close();
});

testInBrowser("a report, the library and a kept résumé all lead here", async () => {
  const resume = (await post<{ id: string }>("/v1/resumes", { name: "ines.md", text: parcelResume })).id;
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${mettle.origin}/report/${posting}/${resume}`);
  await page.getByRole("button", { name: "Tailor for this posting" }).waitFor();
  await page.keyboard.press("t");
  await page.getByText(/of \d+ lines done/u).waitFor();
  const address = page.url();
  await page.goto(`${mettle.origin}/library`);
  await page.getByRole("button", { name: /^Tailor: Senior Backend Engineer/u }).click();
  // The résumé that was taken in the first time is the one that is opened again.
  await page.waitForURL(address);
  await page.goto(`${mettle.origin}/resume`);
  await page
    .getByRole("link", { name: /^Tailor .* for a posting$/u })
    .first()
    .click();
  await page.getByRole("link", { name: "Senior Backend Engineer, Ledger" }).click();
  await page.getByText(/of \d+ lines done/u).waitFor();
  await page.close();
});

testInBrowser("script tags in résumé and posting stay text", async () => {
  const own = await post<{ id: string }>("/v1/postings", { name: "bad.txt", text: hostilePosting });
  const { resume } = await post<{ resume: Resume }>("/v1/resume-readings", {
    resume: { name: "bad.md", text: hostileResume },
  });
  const book = { master: recordOf(resume), variants: [] };
  const kept = await post<{ id: string }>("/v1/resume-books", { book, note: "hostile", resume: null });
  const page = await context.newPage();
  await page.goto(`${mettle.origin}/tailor/${kept.id}/${own.id}`);
  await page.getByText(/of \d+ lines done/u).waitFor();
  for (const key of ["j", "w", "q", "Escape", "p", "s", "c", "v", "l"]) await page.keyboard.press(key);
  expect(await page.evaluate(() => Reflect.get(window, "hurt"))).toBeUndefined();
  await page.close();
});

testInBrowser("axe finds nothing in any view, in light or dark, and 320 pixels are enough", async () => {
  const page = await openTailoring(await keepResume());
  const check = async (place: string): Promise<void> => {
    for (const width of [1440, 1024, 360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess, `${place} at ${width}`).toBeLessThanOrEqual(0);
      expect(await axeFindings(page), `${place} at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  };
  await walkTo(page, "Used Kafka");
  await check("a line");
  await page.keyboard.press("q");
  await check("questions");
  await page.keyboard.press("Escape");
  await walkTo(page, "Processed 4M");
  await typeWording(page, number40, refused);
  await page.getByRole("button", { name: "Add a fact" }).first().click();
  await check("refused words and a new fact");
  await page.keyboard.press("Escape");
  await editor(page).press("Escape");
  for (const [key, name] of [
    ["p", "placement"],
    ["s", "selection"],
    ["c", "letter"],
    ["v", "preview"],
  ] as const) {
    await page.keyboard.press(key);
    await check(name);
  }
  await page.close();
});

testInBrowser("no tailoring page asked a stranger, broke the policy or threw", () => {
  expect(complaints).toEqual([]);
});
