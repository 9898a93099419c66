/** Every path in backticks of the pages that describe the layout exists. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../architecture/source-files.ts";

const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "knowledge/README.md",
];

test.each(pages)("%s names only paths that exist", (page) => {
  const text = readFileSync(join(repository, page), "utf8");
  const paths = [
    ...text.matchAll(/`((?:src|test|bench|docs|knowledge|scripts|examples)\/[\w./-]*)`/gu),
    // Links to other pages of the repository, without their anchors.
    ...text.matchAll(/\]\((?!https?:|mailto:|#)([\w./-]+)(?:#[\w-]*)?\)/gu),
  ].map(([, path]) => path ?? "");
  expect(paths.length).toBeGreaterThan(0);
  const here = join(repository, page, "..");
  expect(
    paths.filter((path) => !existsSync(join(repository, path)) && !existsSync(join(here, path))),
  ).toEqual([]);
});
