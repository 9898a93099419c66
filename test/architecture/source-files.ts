/** Every source file with its lines: what the budgets and the naming rules look at. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const repository = new URL("../..", import.meta.url).pathname;

export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Files below `folder` whose name ends with one of `endings`, tests left out. */
export const sourceFiles = (folder: string, endings: ReadonlyArray<string>): ReadonlyArray<SourceFile> =>
  readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .filter((entry) => !/\.test\.tsx?$/u.test(entry.name))
    .map((entry) => {
      const path = relative(repository, join(entry.parentPath, entry.name)).replaceAll("\\", "/");
      const text = readFileSync(join(repository, path), "utf8");
      return { path, text, lines: text.split("\n").length - 1 };
    });
