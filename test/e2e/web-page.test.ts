/** The page as a person meets it: in a real browser, against the built server. */

import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { hostilePosting, hostileResume, inbox, ownPosting, ownResume } from "./fictional-files.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningMettle, startMettle } from "./start-mettle.ts";

const browser: Browser | null = await openBrowser();

/** Set once the server answers. */
let mettle: RunningMettle = { url: "", origin: "", stop: async () => undefined };
let context: BrowserContext;
/** Everything that should never happen, whatever a test does. */
const complaints: Array<string> = [];

if (browser === null) {
  console.warn("No Chromium could be started, so the browser tests are skipped. Set CHROME_PATH to one.");
}
const testInBrowser = test.skipIf(browser === null);

beforeAll(async () => {
  if (browser === null) return;
  mettle = await startMettle();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  context.on("request", (request) => {
    if (!request.url().startsWith(mettle.origin) && !request.url().startsWith("blob:")) {
      complaints.push(`asked a stranger: ${request.url()}`);
    }
  });
  context.on("console", (message) => {
    if (/content security policy/iu.test(message.text())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(mettle.url);
  await page.close();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await mettle.stop();
});

const openPage = async (
  path: string,
  size?: { readonly width: number; readonly height: number },
): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  if (size) await page.setViewportSize(size);
  await page.goto(`${mettle.origin}${path}`);
  return page;
};

const report = (page: Page) => page.getByRole("article", { name: "Report" });

const paste = async (page: Page, posting: string, resume: string): Promise<void> => {
  await page.getByLabel("Posting", { exact: true }).fill(posting);
  await page.getByLabel("Résumé", { exact: true }).fill(resume);
  await page.getByRole("button", { name: "Evaluate" }).click();
  await page.getByRole("heading", { name: "Your report" }).waitFor();
  await report(page).waitFor();
};

testInBrowser("a first visit shows the fictional demo, labelled, within five seconds", async () => {
  const page = await openPage("/");
  await page.getByText("Fictional demo: the people").waitFor();
  await report(page).getByText("apply line", { exact: true }).waitFor();
  expect(await page.locator("header, form").allInnerTexts()).not.toContainEqual(
    expect.stringMatching(/\bAI\b/u),
  );
  await page.close();
});

testInBrowser("one's own posting and résumé give one's own report, which outlives a reload", async () => {
  const page = await openPage("/");
  await paste(page, ownPosting, ownResume);
  await report(page)
    .getByRole("heading", { name: /Ledger/u })
    .waitFor();
  expect(await page.getByText("Fictional demo: the people").count()).toBe(0);
  await page.reload();
  await report(page)
    .getByRole("heading", { name: /Ledger/u })
    .waitFor();
  await page.close();
});

testInBrowser("a dropped file is taken; one dropped beside the zone changes nothing", async () => {
  const page = await openPage("/");
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "ledger.md", { type: "text/markdown" }));
    return transfer;
  }, ownPosting);
  await page.getByRole("heading", { level: 1 }).dispatchEvent("drop", { dataTransfer: dropped });
  expect(await page.getByText("ledger.md").count()).toBe(0);
  await page.getByLabel("Posting", { exact: true }).dispatchEvent("drop", { dataTransfer: dropped });
  await page.getByText("ledger.md").waitFor();
  await page.getByLabel("Résumé", { exact: true }).fill(ownResume);
  await page.getByRole("button", { name: "Evaluate" }).click();
  await report(page)
    .getByRole("heading", { name: /Ledger/u })
    .waitFor();
  await page.close();
});

testInBrowser("evaluating with one side missing says which", async () => {
  const page = await openPage("/");
  await page.getByLabel("Posting", { exact: true }).fill(ownPosting);
  await page.getByRole("button", { name: "Evaluate" }).click();
  await page.getByText("The résumé is missing").waitFor();
  await page.close();
});

testInBrowser(
  "a posting that cannot be read is said so in words, and the form stays open to mend it",
  async () => {
    const page = await openPage("/");
    await page.getByLabel("Posting", { exact: true }).fill(" \n ");
    await page.getByLabel("Résumé", { exact: true }).fill(ownResume);
    await page.getByRole("button", { name: "Evaluate" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toMatch(/posting/iu);
    await page.getByLabel("Posting", { exact: true }).fill(ownPosting);
    await page.getByRole("button", { name: "Evaluate" }).click();
    await report(page)
      .getByRole("heading", { name: /Ledger/u })
      .waitFor();
    await page.close();
  },
);

testInBrowser("walking with j lights up the evidence of every sentence in its source", async () => {
  const page = await openPage("/");
  await report(page).waitFor();
  const count = await page.locator("[data-sentence]").count();
  expect(count).toBeGreaterThan(8);
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("j");
    const shown = await page.evaluate(shownEvidence);
    expect(shown.active).toBe(shown.focused);
    expect(shown.marks + shown.absences, `evidence of ${shown.focused}`).toBeGreaterThan(0);
  }
  await page.keyboard.press("k");
  await page.keyboard.press("w");
  await page.locator("[data-sentence][aria-expanded=true]").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.locator("aside mark").count()).toBe(0);
  await page.close();
});

/** Runs in the page. */
const shownEvidence = () => ({
  focused: document.activeElement?.getAttribute("data-sentence") ?? "",
  active: document.querySelector("[data-active=true]")?.getAttribute("data-sentence") ?? "",
  marks: document.querySelectorAll("aside mark").length,
  absences: [...document.querySelectorAll("aside p")].filter((line) =>
    line.textContent?.startsWith("Looked for"),
  ).length,
});

testInBrowser("the pointer lights up the same evidence, and the pane scrolls to it", async () => {
  const page = await openPage("/?view=C");
  const last = report(page).locator("[data-sentence^='C.']").last();
  await last.hover();
  await page.locator("aside mark").first().waitFor();
  const isInView = await page.evaluate(() => {
    const mark = document.querySelector("aside mark")?.getBoundingClientRect();
    const pane = document.querySelector("aside mark")?.closest("section")?.getBoundingClientRect();
    return mark !== undefined && pane !== undefined && mark.top >= pane.top && mark.bottom <= pane.bottom;
  });
  expect(isInView).toBe(true);
  await page.close();
});

testInBrowser("a cited word in a source leads back to a sentence that rests on it", async () => {
  const page = await openPage("/?view=C");
  await report(page).waitFor();
  await page.getByRole("region", { name: "Text of the résumé" }).locator(".cited").first().click();
  await page.locator("[data-sentence][data-active=true]:focus").waitFor();
  expect(await page.locator("aside mark").count()).toBeGreaterThan(0);
  await page.close();
});

testInBrowser("the colours chosen by hand stay chosen", async () => {
  const page = await openPage("/profile");
  await page.getByRole("button", { name: /^Colours: auto/u }).click();
  await page.getByRole("button", { name: /^Colours: light/u }).click();
  await page.reload();
  await page.getByRole("button", { name: /^Colours: dark/u }).click();
  await page.getByRole("button", { name: /^Colours: auto/u }).waitFor();
  await page.close();
});

testInBrowser("every page of a report opens by its key", async () => {
  const page = await openPage("/");
  await report(page).waitFor();
  for (const [key, heading] of [
    ["b", "B Requirement match"],
    ["g", "G Legitimacy"],
    ["=", /^Why \d/u],
    ["s", "Seven blocks"],
  ] as const) {
    await page.keyboard.press(key);
    await report(page).getByRole("heading", { name: heading }).waitFor();
  }
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});

testInBrowser("a report can be taken along as Markdown and as JSON", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await openPage("/");
  await report(page).waitFor();
  await page.keyboard.press("m");
  await page.getByText("Copied as Markdown.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# .+\n\n\*\*\d\.\d of 5/u);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download JSON" }).click(),
  ]);
  const evaluation: unknown = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(evaluation).toMatchObject({ blocks: {}, texts: {}, score: expect.any(Number) });
  await page.close();
});

const pages = ["/", "/?view=B", "/?view=score", "/profile", "/triage", "/library", "/nowhere"];

testInBrowser("axe finds nothing to mend in light or dark colours", async () => {
  for (const path of pages) {
    const page = await openPage(path);
    await page.locator("main h1, main h2").first().waitFor();
    if (path.startsWith("/?") || path === "/") {
      await report(page).waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("w");
    }
    expect(await axeFindings(page), path).toEqual([]);
    await page.close();
  }
});

testInBrowser("no page scrolls sideways at 360 and 320 pixels", async () => {
  for (const path of pages) {
    const page = await openPage(path, { width: 360, height: 780 });
    await page.locator("main h1, main h2").first().waitFor();
    if (path === "/") {
      await report(page).waitFor();
      await page.keyboard.press("j");
    }
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
    await page.close();
  }
});

testInBrowser("script tags in every field stay text", async () => {
  const page = await openPage("/");
  await paste(page, hostilePosting, hostileResume);
  for (const key of ["b", "c", "d", "e", "f", "g", "a", "=", "s"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: "Keep in the library" }).click();
  await page.waitForURL(/\/report\//u);
  await report(page).waitFor();
  await page.goto(`${mettle.origin}/library`);
  await page.getByRole("heading", { name: "What is stored" }).waitFor();
  expect(await page.evaluate(() => Reflect.get(window, "hurt"))).toBeUndefined();
  await page.close();
});

testInBrowser("a profile is saved as it is typed, and a conflict is the person's to settle", async () => {
  const one = await openPage("/profile");
  const other = await openPage("/profile");
  await other.getByLabel("You live in").waitFor();
  await one.getByLabel("You live in").fill("Lisbon, PT");
  await one.getByText("Saved. Reports are judged anew.").waitFor();
  await other.getByLabel("You live in").fill("Porto, PT");
  await other.getByRole("button", { name: "Keep mine" }).click();
  await other.getByText("Saved. Reports are judged anew.").waitFor();
  await one.reload();
  await expect.poll(() => one.getByLabel("You live in").inputValue()).toBe("Porto, PT");
  await one.getByLabel("You live in").fill("");
  // Leaving at once loses nothing either.
  await one.getByRole("link", { name: "Library" }).click();
  await one.getByRole("heading", { name: "Library" }).waitFor();
  await one.getByRole("link", { name: "Profile" }).click();
  await expect.poll(() => one.getByLabel("You live in").inputValue()).toBe("");
  await one.close();
  await other.close();
});

testInBrowser("twenty files are ranked, kept, skipped, undone and compared by key", async () => {
  const page = await openPage("/triage");
  const resume = { name: "ines.md", mimeType: "text/markdown", buffer: Buffer.from(ownResume) };
  await page.getByLabel("Add a file").setInputFiles(resume);
  await page
    .getByRole("combobox", { name: "From the library" })
    .getByText("ines.md")
    .waitFor({ state: "attached" });
  await page.getByLabel("Choose files").setInputFiles([...inbox()]);
  await page.locator("tr[data-row]").first().waitFor({ timeout: 30_000 });
  await page.getByText("posting-20.txt is empty").waitFor();
  const scores = await page.locator("tr[data-row] td:first-child span:first-child").allInnerTexts();
  const numbers = scores.map(Number).filter((score) => !Number.isNaN(score));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));

  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await page.keyboard.press("x");
  await page.keyboard.press("4");
  await page.getByText("kept 2 · skipped 1").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("u");
  await page.getByText("kept 2 · skipped 0").waitFor();
  await page.keyboard.press("c");
  const table = page.getByRole("region", { name: "Two postings side by side" });
  await table.getByRole("rowheader", { name: "B Requirement match" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("tr[data-row]").first().waitFor();
  await page.locator("tr[data-row]").first().focus();
  await page.keyboard.press("Enter");
  await report(page).waitFor();
  await page.close();
});

testInBrowser("what is deleted from the library comes back with undo", async () => {
  const page = await openPage("/library");
  const kept = page.getByRole("button", { name: /^Delete /u });
  await kept.first().waitFor();
  await page.getByText("Opening the library").waitFor({ state: "detached" });
  const before = await kept.count();
  await kept.first().click();
  await expect.poll(() => kept.count()).toBe(before - 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => kept.count()).toBe(before);
  await page.close();
});

testInBrowser("no page asked a stranger, broke the policy or threw", () => {
  expect(complaints).toEqual([]);
});
