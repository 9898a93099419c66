/** The page of the model in a browser: set by keyboard, tried, failing, forgotten; on a phone and in the dark. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeModelServer, openai, startFakeModelServer, status } from "../support/fake-model-server.ts";
import { axeFindings } from "./axe-findings.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningMettle, startMettle } from "./start-mettle.ts";

let browser: Browser | null = null;
let mettle: RunningMettle;
let model: FakeModelServer;
beforeAll(async () => {
  browser = await openBrowser();
  [mettle, model] = await Promise.all([startMettle(), startFakeModelServer()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await mettle.stop();
  await model.stop();
}, 30_000);

const opened = async (width: number): Promise<Page> => {
  const page = await browser?.newPage({ viewport: { width, height: 800 } });
  if (!page) throw new Error("no browser");
  await page.goto(mettle.url);
  await page.goto(`${mettle.origin}/model`);
  await page.getByRole("heading", { name: "In use" }).waitFor();
  return page;
};

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.id ?? "");

test("a model is set with the keyboard alone, tried, and forgotten; its key is nowhere on the page", async (context) => {
  if (!browser) return context.skip();
  const page = await opened(360);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Save" }).press("Enter");
  expect(await focused(page)).toBe("model");
  await page.getByLabel("Kind of server").selectOption("openai-compatible");
  await page.getByLabel("Address").fill(`${model.url}/v1`);
  await page.getByLabel("Model", { exact: true }).fill("gpt-5-mini");
  await page.getByLabel("Budget a month").fill("5");
  await page.getByLabel("Key", { exact: true }).fill("sk-canary-1");
  await page.keyboard.press("Enter");
  await page.getByText("Saved.").waitFor();
  expect(await focused(page)).toBe("key");
  expect(await page.getByLabel("Key", { exact: true }).inputValue()).toBe("");
  model.play(openai('{"word":"steel"}'));
  await page.getByRole("button", { name: "Test it" }).press("Enter");
  await page.getByText("It answered in form").waitFor();
  model.play(status(401));
  await page.getByRole("button", { name: "Test it" }).press("Enter");
  await page.getByRole("alert").getByText("does not accept the key").waitFor();
  await page.getByText("key refused").waitFor();
  expect(await page.content()).not.toContain("canary");
  expect(await axeFindings(page)).toEqual([]);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBe(0);
  await page.getByRole("button", { name: "Forget it and its key" }).press("Enter");
  await page.getByText("None. Every report").waitFor();
  expect(await focused(page)).toBe("content");
  await page.close();
});
