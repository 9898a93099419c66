/** Every path in backticks of the pages that describe the layout exists. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../architecture/source-files.ts";

test.each(["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])("%s names only paths that exist", (page) => {
  const text = readFileSync(join(repository, page), "utf8");
  const paths = [...text.matchAll(/`((?:src|test|bench|docs|knowledge|scripts|examples)\/[\w./-]*)`/gu)].map(([, path]) => path ?? "");
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
});
