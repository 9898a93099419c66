/** What axe would have mended on a page, in both colour schemes. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const axeFindings = async (page: Page): Promise<ReadonlyArray<string>> => {
  const findings: Array<string> = [];
  await page.evaluate(source);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: typeof import("axe-core") };
      const { violations } = await axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    findings.push(...found.map((finding) => `${colorScheme}: ${finding}`));
  }
  return findings;
};
