/** The code fences of a Markdown page, with where they stand. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { repository } from "../architecture/source-files.ts";

export interface Fence {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** Pages people read: those at the root, and everything below docs/. */
const pages = (): ReadonlyArray<string> => [
  ...readdirSync(repository).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(repository, "docs"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(repository, join(entry.parentPath, entry.name))),
];

export const fencesIn = (languages: ReadonlyArray<string>): ReadonlyArray<Fence> =>
  pages().flatMap((page) => {
    const text = readFileSync(join(repository, page), "utf8");
    return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)]
      .map(({ index, 1: language = "", 2: body = "" }) => ({
        page,
        line: text.slice(0, index).split("\n").length,
        language,
        text: body,
      }))
      .filter(({ language }) => languages.includes(language));
  });
