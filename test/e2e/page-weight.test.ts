/** The first page stays light, and has nothing inline that the server's policy would refuse. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const html = readFileSync("dist/web/index.html", "utf8");
const assets = [...new Set(html.match(/\/assets\/[\w.-]+\.(?:js|css)/gu) ?? [])];

/** Kilobytes that a first visit may cost, compressed. */
const budget = 200;

test("the report page weighs at most 200 kB compressed", () => {
  const bytes = assets.reduce((sum, path) => sum + gzipSync(readFileSync(`dist/web${path}`)).length, 0);
  expect(assets.length).toBeGreaterThan(1);
  expect(bytes / 1000).toBeLessThan(budget);
});

test("the page has no inline script, no inline style and no foreign address", () => {
  expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)/iu);
  expect(html).not.toMatch(/https?:\/\//iu);
});
