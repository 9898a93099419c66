/** Sizes that a reader can hold in the head (style.md §5.9), measured on every run. */
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles("src", [".ts", ".tsx"]);
const registers = /\/(?:rules|blocks|operations|fields|signals|patterns)\//u;
const quantile = (share: number): number =>
  files.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(files.length * share)] ?? 0;

test("half of the files are at most 60 lines, nine in ten at most 180, none above 400", () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(60);
  expect(quantile(0.9)).toBeLessThanOrEqual(180);
  expect(files.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test("a rule, a field reader or a block is at most 120 lines", () => {
  const tooLong = files.filter(
    ({ path, lines }) => path.startsWith("src/core/") && registers.test(path) && lines > 120,
  );
  expect(tooLong.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test("a feature's folder holds at most twelve files of its own", () => {
  const countByFolder = new Map<string, number>();
  for (const { path } of files) {
    if (!registers.test(path)) countByFolder.set(dirname(path), (countByFolder.get(dirname(path)) ?? 0) + 1);
  }
  expect([...countByFolder].filter(([, count]) => count > 12)).toEqual([]);
});

test("every module says first why it exists", () => {
  const silent = files.filter(
    ({ path, text }) => basename(path) !== "index.ts" && !/^(?:#!.*\n)?\/\*\*/u.test(text),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test("names say what comes out, never only what kind of thing it is", () => {
  const banned = /^(?:utils?|helpers?|common|manager|service|data|info|misc)\.tsx?$/u;
  expect(files.filter(({ path }) => banned.test(basename(path))).map(({ path }) => path)).toEqual([]);
});

test("nothing is silenced without a reason", () => {
  const silenced = files.filter(({ text }) =>
    /@ts-ignore|@ts-nocheck|biome-ignore [a-z/A-Z]+:?\s*\n|@ts-expect-error\s*\n/u.test(text),
  );
  expect(silenced.map(({ path }) => path)).toEqual([]);
});

test("no path climbs two folders: what lies across a border looks different", () => {
  const climbing = files.filter(({ text }) => /from "\.\.\/\.\.\//u.test(text));
  expect(climbing.map(({ path }) => path)).toEqual([]);
});
