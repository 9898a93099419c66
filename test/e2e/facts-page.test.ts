/** The page of facts as a person meets it: read, confirm, correct, withdraw, take back and add, by keyboard alone. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { inesResume } from "./fictional-resume.ts";
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
/** Everything that should never happen, whatever a test does. */
const complaints: Array<string> = [];

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
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await mettle.stop();
});

const openPage = async (path: string): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${mettle.origin}${path}`);
  return page;
};

/** A kept résumé, and its page of facts. */
const openFacts = async (resume: string): Promise<Page> => {
  const answer = await context.request.post(`${mettle.origin}/v1/resume-book-imports`, {
    headers: { origin: mettle.origin },
    data: { file: { name: "ines.md", text: resume } },
  });
  const { id } = (await answer.json()) as { readonly id: string };
  return openPage(`/facts?book=${id}`);
};

const read = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Read the résumé into facts" }).press("Enter");
  await page.locator("[data-fact]").first().waitFor();
};

/** The words of the row that has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.querySelector("span")?.textContent ?? "");

const stateOfRow = (page: Page, words: string): Promise<string | null> =>
  page.locator("[data-fact]", { hasText: words }).getAttribute("data-state");

/** The pause after which the page shows what the server said. */
const untilState = (page: Page, words: string, state: string): Promise<void> =>
  page.locator(`[data-fact][data-state="${state}"]`, { hasText: words }).waitFor();

testInBrowser("without a résumé the page says what to do first", async () => {
  const page = await openPage("/facts");
  await page.getByText("No résumé is kept yet").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Bring one in" }).press("Enter");
  await page.waitForURL(/\/resume$/u);
});

testInBrowser("a résumé is read, and its facts are settled by key; each key moves the focus on", async () => {
  const page = await openFacts(inesResume);
  await page.getByText("No facts yet").waitFor();
  await read(page);
  await page.keyboard.press("j");
  const first = await focused(page);
  expect(first).not.toBe("");
  await page.keyboard.press("c");
  await untilState(page, first, "confirmed");
  await expect.poll(() => focused(page)).not.toBe(first);
  const second = await focused(page);
  expect(second).not.toBe("");
  await page.keyboard.press("x");
  await untilState(page, second, "withdrawn");
  await page.getByText("Withdrawn.", { exact: true }).waitFor();
  await page.keyboard.press("u");
  await untilState(page, second, "to-confirm");
  await expect.poll(() => focused(page)).toBe(second);
  expect(await stateOfRow(page, first)).toBe("confirmed");
});

testInBrowser("a correction is typed in place; its story keeps both wordings", async () => {
  const page = await openFacts(inesResume);
  await read(page);
  await page.keyboard.press("j");
  const words = await focused(page);
  await page.keyboard.press("e");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe(words);
  await page.keyboard.press("e");
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Said again (fictional).");
  await page.keyboard.press("Enter");
  await untilState(page, "Said again (fictional).", "confirmed");
  await expect.poll(() => focused(page)).toContain("Said again");
  await page.getByRole("heading", { name: "What became of it" }).waitFor();
  await page.getByText("corrected by you").waitFor();
  await page.getByText(/^The résumé still says/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

testInBrowser("a fact is added with its job and stands among the others", async () => {
  const page = await openFacts(inesResume);
  await read(page);
  await page.keyboard.press("a");
  await page.keyboard.type("Trained two juniors (fictional).");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Add it" }).press("Enter");
  await untilState(page, "Trained two juniors", "confirmed");
  await expect.poll(() => focused(page)).toBe("Trained two juniors (fictional).");
});

testInBrowser("what was corrected elsewhere is told, and the page shows what stands there now", async () => {
  const page = await openFacts(inesResume);
  await read(page);
  await page.keyboard.press("j");
  const words = await focused(page);
  const book = new URL(page.url()).searchParams.get("book");
  const list = await context.request.get(`${mettle.origin}/v1/facts?limit=200&book=${book}`);
  const { items } = (await list.json()) as {
    readonly items: ReadonlyArray<{ readonly id: string; readonly text: string }>;
  };
  const id = items.find(({ text }) => text === words)?.id;
  await context.request.post(`${mettle.origin}/v1/facts/${id}/corrections`, {
    headers: { origin: mettle.origin },
    data: { text: "Corrected in another window (fictional)." },
  });
  await page.keyboard.press("c");
  await page.getByText(/was corrected already/u).waitFor();
  await untilState(page, "Corrected in another window", "confirmed");
});

testInBrowser("two hundred facts are walked through without the focus getting lost", async () => {
  const bullets = Array.from({ length: 200 }, (_, i) => `- Wrote service number ${i} in Go.`).join("\n");
  const page = await openFacts(
    `# Inês (fictional)\n\n## Experience\n\n### Engineer, Lumen (fictional), 2019 – 2021\n${bullets}\n`,
  );
  await read(page);
  expect(await page.locator("[data-fact]").count()).toBeGreaterThan(199);
  for (let i = 0; i < 60; i += 1) await page.keyboard.press("j");
  const at = await page.evaluate(() =>
    [...document.querySelectorAll("[data-fact]")].indexOf(document.activeElement as Element),
  );
  expect(at).toBe(60);
});

testInBrowser.each([1024, 360, 320])(
  "at %i px nothing is cut off, and what is at hand stands in reach",
  async (width) => {
    const page = await openFacts(inesResume);
    await page.setViewportSize({ width, height: 740 });
    await read(page);
    await page.keyboard.press("j");
    await page.getByRole("button", { name: /^Confirm/u }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  },
);

testInBrowser("no page asked a stranger, broke the policy or threw", () => {
  expect(complaints).toEqual([]);
});
