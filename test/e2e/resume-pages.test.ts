/** Import, editor and download as a person meets them: in a real browser, against the built server, by keyboard. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { hostileInes, inesResume } from "./fictional-resume.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningMettle, startMettle } from "./start-mettle.ts";

const browser: Browser | null = await openBrowser();
if (browser === null) {
  console.warn("No Chromium could be started, so the browser tests are skipped. Set CHROME_PATH to one.");
}
const testInBrowser = test.skipIf(browser === null);

/** Set once the server answers. */
let mettle: RunningMettle = { url: "", origin: "", stop: async () => undefined };
let context: BrowserContext;
/** The same invented person as a PDF that Mettle printed, so that the page has boxes. */
let inesPdf: Buffer;
/** Everything that should never happen, whatever a test does. */
const complaints: Array<string> = [];

beforeAll(async () => {
  if (browser === null) return;
  mettle = await startMettle();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  context.on("request", (request) => {
    const isOurs = /^(?:blob:|data:)/u.test(request.url()) || request.url().startsWith(mettle.origin);
    if (!isOurs) complaints.push(`asked a stranger: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (/content security policy/iu.test(message.text())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(mettle.url);
  await page.close();
  inesPdf = await printed(inesResume);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await mettle.stop();
});

const printed = async (markdown: string): Promise<Buffer> => {
  const answer = await context.request.post(`${mettle.origin}/v1/resume-prints`, {
    headers: { origin: mettle.origin },
    data: { file: { name: "ines.md", base64: Buffer.from(markdown).toString("base64") }, to: "pdf" },
  });
  const { content } = (await answer.json()) as { readonly content: { readonly base64: string } };
  return Buffer.from(content.base64, "base64");
};

const openPage = async (path: string): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${mettle.origin}${path}`);
  return page;
};

interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const pdf = (): GivenFile => ({ name: "ines.pdf", mimeType: "application/pdf", buffer: inesPdf });
const markdown = (text: string): GivenFile => ({
  name: "ines.md",
  mimeType: "text/markdown",
  buffer: Buffer.from(text),
});

const bringIn = async (page: Page, file: GivenFile): Promise<void> => {
  await page.getByLabel("Résumé file").setInputFiles(file);
  await page.waitForURL(/\/resume\/import\//u);
  await page.getByRole("heading", { name: "To look at first" }).waitFor();
};

const openEditor = async (file: GivenFile): Promise<Page> => {
  const page = await openPage("/resume");
  await bringIn(page, file);
  await page.getByRole("button", { name: "Use this résumé" }).click();
  await preview(page).waitFor();
  return page;
};

const preview = (page: Page) => page.getByRole("img", { name: /^Page 1 of/u }).first();
const bullet = (page: Page, start: RegExp) => page.getByRole("textbox", { name: start }).first();
const firstBullet = /^Bullet 1 of \d+, Backend Engineer/u;

/** Presses Tab until what has the focus is called so; fails when the whole page was passed. */
const tabTo = async (page: Page, name: RegExp, key = "Tab"): Promise<void> => {
  for (let press = 0; press < 150; press += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (name.test(focused)) return;
    await page.keyboard.press(key);
  }
  expect.fail(`nothing called ${name} is reached by ${key}`);
};

testInBrowser("from a PDF to a PDF by keyboard alone", async () => {
  const page = await openPage("/");
  await page.getByRole("article", { name: "Report" }).waitFor();
  await page.keyboard.press("3");
  await page.waitForURL(/\/resume$/u);
  await page.getByRole("heading", { name: "Bring one in" }).waitFor();
  await tabTo(page, /^Choose a file: Résumé/u);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles(pdf());
  await page.waitForURL(/\/resume\/import\//u);
  await page.getByRole("heading", { name: "To look at first" }).waitFor();

  // Mend what the reader was unsure of, accept the rest.
  const waiting = page.getByRole("status").filter({ hasText: "to look at" });
  const before = Number.parseInt(await waiting.innerText(), 10);
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press("e");
  await page.keyboard.press("End");
  await page.keyboard.type(", payments");
  await page.keyboard.press("Enter");
  await expect.poll(() => waiting.innerText()).toMatch(new RegExp(`^${before - 1} `, "u"));
  for (let left = before - 1; left > 0; left -= 1) await page.keyboard.press("Enter");
  await page.getByText("Nothing left that the reader was unsure of.").waitFor();
  await page.keyboard.press("u");
  await expect.poll(() => waiting.innerText()).toMatch(/^1 /u);
  await page.keyboard.press("U");
  await page.keyboard.press("a");
  await expect.poll(() => waiting.innerText()).toMatch(/^0 to look at · 0 sure/u);
  await tabTo(page, /^Use this résumé/u, "Shift+Tab");
  await page.keyboard.press("Enter");

  // Edit a bullet; the picture follows.
  await preview(page).waitFor();
  const picture = await preview(page).getAttribute("src");
  await tabTo(page, firstBullet);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" The team slept.");
  await expect.poll(() => preview(page).getAttribute("src")).not.toBe(picture);
  await page.getByText("Saved.", { exact: true }).waitFor();

  // Apply a fix, and take it back.
  await page.getByRole("button", { name: /^Delete “Successfully”/u }).waitFor({ state: "attached" });
  await tabTo(page, /^(?:Delete “Successfully”|\d more$)/u);
  const isFolded = await page.evaluate(() => document.activeElement?.tagName === "SUMMARY");
  if (isFolded) {
    await page.keyboard.press("Enter");
    await tabTo(page, /^Delete “Successfully”/u);
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => bullet(page, firstBullet).inputValue()).toMatch(/^Built .* The team slept\.$/u);
  await expect.poll(() => bullet(page, firstBullet).evaluate((e) => e === document.activeElement)).toBe(true);
  await page.keyboard.press("Control+z");
  await page.getByText("Undone.", { exact: true }).waitFor();
  expect(await bullet(page, firstBullet).inputValue()).toMatch(/^Successfully built .* The team slept\.$/u);

  // Another template, then the file.
  await page.keyboard.press("Escape");
  const set = await preview(page).getAttribute("src");
  await page.keyboard.press("t");
  await expect.poll(() => preview(page).getAttribute("src")).not.toBe(set);
  await page.keyboard.press("d");
  await tabTo(page, /^Download PDF/u);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await page.close();
});

testInBrowser("a value and its box on the page light up each other", async () => {
  const page = await openPage("/resume");
  await bringIn(page, pdf());
  const boxes = page.locator("rect.page-box");
  await boxes.first().waitFor({ state: "attached" });
  const row = page.locator("[data-item='/work/1/position']");
  await row.focus();
  const lit = page.locator("rect[data-shown=true]");
  await expect.poll(() => lit.locator("title").textContent()).toBe("Job title");
  await page.locator("[data-item='/basics/email']").hover();
  await expect.poll(() => lit.locator("title").textContent()).toBe("E-mail");
  await page.mouse.move(0, 0);
  await boxes.filter({ hasText: "Phone" }).click();
  await page.locator("[data-item='/basics/phone']:focus").waitFor();
  await page.getByRole("button", { name: "Text", exact: true }).click();
  await page.locator("mark", { hasText: "912" }).waitFor();
  await page.close();
});

testInBrowser(
  "what was decided on a reading outlives a reload; what stands in the wrong place can be moved",
  async () => {
    const page = await openPage("/resume");
    await bringIn(page, markdown(inesResume));
    await page.locator("[data-item='/work/0/position']").focus();
    await page.keyboard.press("m");
    await page.getByLabel(/^Move “Backend Engineer”/u).selectOption({ label: "Employer" });
    await page.getByRole("button", { name: "Move it" }).click();
    await page.locator("[data-item='/basics/phone']").focus();
    await page.keyboard.press("x");
    await page.reload();
    await page.locator("[data-item='/basics/phone'][data-state=removed]").waitFor();
    await page.getByRole("button", { name: "Use this résumé" }).click();
    await preview(page).waitFor();
    expect(await page.getByLabel("Employer").first().inputValue()).toBe("Backend Engineer");
    expect(await page.getByLabel("Phone").inputValue()).toBe("");
    await page.close();
  },
);

testInBrowser("a file that cannot be read is said so in words, with a way on", async () => {
  const page = await openPage("/resume");
  await page.getByLabel("Résumé file").setInputFiles({
    name: "broken.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\nnothing"),
  });
  await page.getByRole("alert").waitFor();
  expect((await page.getByRole("alert").innerText()).length).toBeGreaterThan(30);
  await page.getByRole("button", { name: "Start from scratch" }).click();
  await page.getByRole("heading", { name: "A résumé without a name" }).waitFor();
  await page.close();
});

testInBrowser("bullets begin, end and move by key; undo reaches across the whole book", async () => {
  const page = await openEditor(markdown(inesResume));
  const bullets = page.getByRole("textbox", { name: /^Bullet \d of \d, Backend Engineer/u });
  await bullets.nth(2).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Wrote the runbook.");
  await expect.poll(() => bullets.count()).toBe(4);
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => bullets.nth(2).inputValue()).toBe("Wrote the runbook.");
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByText("Saved.", { exact: true }).waitFor();
  await page.getByLabel("Name", { exact: true }).fill("Ines D.");
  await page.getByText("Saved.", { exact: true }).waitFor();
  await page.reload();
  await bullets.first().focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.getByLabel("Name", { exact: true }).inputValue()).toMatch(/^Ines Duarte/u);
  await page.keyboard.press("Control+z");
  await expect.poll(() => bullets.count()).toBe(3);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => bullets.count()).toBe(4);
  await bullets.nth(3).fill("");
  await bullets.nth(3).press("Backspace");
  await expect.poll(() => bullets.count()).toBe(3);
  await page.close();
});

testInBrowser("a step of the history shows its words, and can be gone back to", async () => {
  const page = await openEditor(markdown(inesResume));
  await page.getByLabel("Title", { exact: true }).fill("Payments Engineer");
  await page.getByText("Saved.", { exact: true }).waitFor();
  await page.getByRole("button", { name: "History" }).click();
  await page.getByRole("button", { name: /^Read from ines\.md/u }).click();
  await page.locator("ins", { hasText: "Payments" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Go back to this" }).click();
  await expect
    .poll(() => page.getByLabel("Title", { exact: true }).inputValue())
    .not.toBe("Payments Engineer");
  await page.close();
});

testInBrowser("a variant rewords and leaves out; the master keeps its words", async () => {
  const page = await openEditor(markdown(inesResume));
  await page.getByRole("button", { name: "Variants" }).click();
  await page.getByLabel("Its name").fill("Kestrel Books (fictional)");
  await page.getByRole("button", { name: "Begin it" }).click();
  await page.waitForURL(/variant=/u);
  await bullet(page, firstBullet).fill("Built a retry queue in Go; duplicates fell from 400 a day to 3.");
  await page.locator("del", { hasText: "Successfully" }).waitFor();
  await page.getByRole("button", { name: /^leave out Junior Developer/u }).click();
  await page.getByRole("button", { name: /^bring back Junior Developer/u }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByText("Saved.", { exact: true }).waitFor();
  await page.getByRole("combobox", { name: "Version" }).selectOption({ label: "Master" });
  await expect.poll(() => bullet(page, firstBullet).inputValue()).toMatch(/^Successfully/u);
  await page.getByRole("button", { name: /^remove Junior Developer/u }).waitFor();
  await page.close();
});

testInBrowser("a conflict shows what differs and is the person's to settle", async () => {
  const one = await openEditor(markdown(inesResume));
  const other = await context.newPage();
  await other.goto(one.url());
  await other.getByLabel("Title", { exact: true }).waitFor();
  await one.getByLabel("Title", { exact: true }).fill("Payments Engineer");
  await one.getByText("Saved.", { exact: true }).waitFor();
  await other.getByLabel("Title", { exact: true }).fill("Ledger Engineer");
  await other.getByText("changed elsewhere").waitFor();
  await other.locator("ins", { hasText: "Ledger" }).waitFor();
  expect(await axeFindings(other)).toEqual([]);
  await other.getByRole("button", { name: "Keep mine" }).click();
  await other.getByText("Saved.", { exact: true }).waitFor();
  await one.reload();
  await expect.poll(() => one.getByLabel("Title", { exact: true }).inputValue()).toBe("Ledger Engineer");
  await one.close();
  await other.close();
});

testInBrowser("axe finds nothing on the way, in light or dark, and 320 pixels are enough", async () => {
  const page = await openPage("/resume");
  const check = async (place: string): Promise<void> => {
    expect(await axeFindings(page), place).toEqual([]);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess, `${place} at ${width}`).toBeLessThanOrEqual(0);
      expect(await axeFindings(page), `${place} at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  };
  await page.getByRole("heading", { name: "Kept here" }).waitFor();
  await check("all résumés");
  await bringIn(page, pdf());
  await page.locator("rect.page-box").first().waitFor({ state: "attached" });
  await check("import");
  await page.keyboard.press("e");
  await check("import, a value being edited");
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  await check("import, a value being moved");
  await page.getByRole("button", { name: "Use this résumé" }).click();
  await preview(page).waitFor();
  await page.getByRole("note", { name: "Findings" }).first().waitFor();
  for (const pane of ["Preview", "History", "Variants", "Download"]) {
    await page.locator(`[data-pane-name=${pane.toLowerCase()}]`).click();
    await check(pane);
  }
  await page.close();
});

testInBrowser("script tags in every field stay text", async () => {
  const page = await openEditor(markdown(hostileInes));
  for (const key of ["h", "v", "d", "p"]) await page.keyboard.press(key);
  expect(await page.evaluate(() => Reflect.get(window, "hurt"))).toBeUndefined();
  await page.close();
});

testInBrowser("a deleted résumé comes back with undo", async () => {
  const page = await openPage("/resume");
  const kept = page.getByRole("button", { name: /^Delete /u });
  await kept.first().waitFor();
  const before = await kept.count();
  await kept.first().click();
  await expect.poll(() => kept.count()).toBe(before - 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => kept.count()).toBe(before);
  await page.close();
});

testInBrowser("no résumé page asked a stranger, broke the policy or threw", () => {
  expect(complaints).toEqual([]);
});
