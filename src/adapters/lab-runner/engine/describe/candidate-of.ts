/** Names the program that was run, so that a receipt cannot be taken for another one's. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { promisify } from "node:util";
import type { CandidateCommand } from "#app/ports/lab/lab-runner.ts";
import type { Candidate } from "#core/labs/index.ts";

export const candidateOf = async ({ folder, run }: CandidateCommand): Promise<Candidate> => {
  const [commit, files] = await Promise.all([commitOf(folder), sourceFiles(folder)]);
  return {
    command: run.map((word) => (/[\s"']/u.test(word) ? JSON.stringify(word) : word)).join(" "),
    commit,
    sourceHash: await hashOf(folder, files),
    language: languageOf(files),
  };
};

/** Of the repository that the folder stands in; "+dirty" when files of the folder differ from it. */
const commitOf = async (folder: string): Promise<string | null> => {
  const [head, status] = await Promise.all([
    git(folder, ["rev-parse", "HEAD"]),
    git(folder, ["status", "--porcelain", "--", "."]),
  ]);
  if (head === null || status === null) return null;
  return status === "" ? head : `${head}+dirty`;
};

const git = async (folder: string, words: ReadonlyArray<string>): Promise<string | null> => {
  try {
    const { stdout } = await promisify(execFile)("git", ["-C", folder, ...words], { timeout: 3000 });
    return stdout.trim();
  } catch {
    // No git, no repository, or none that may be read.
    return null;
  }
};

const sourceFiles = async (folder: string): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined && found.length < MOST_FILES; next = waiting.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory() && !isMade(entry.name)) waiting.push(join(next, entry.name));
      if (entry.isFile() && isSource(entry.name)) found.push(join(next, entry.name));
    }
  }
  return found.sort();
};

const hashOf = async (folder: string, files: ReadonlyArray<string>): Promise<string> => {
  const hash = createHash("sha256");
  for (const path of files) {
    const size = await stat(path).then(
      (found) => found.size,
      () => LARGEST_FILE + 1,
    );
    if (size > LARGEST_FILE) continue;
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    hash.update(`${relative(folder, path)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
};

const languageOf = (files: ReadonlyArray<string>): string => {
  const countByLanguage = new Map<string, number>();
  for (const path of files) {
    const language = languageByEnding[extname(path)];
    if (language !== undefined) countByLanguage.set(language, (countByLanguage.get(language) ?? 0) + 1);
  }
  const [most] = [...countByLanguage].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? "other";
};

const languageByEnding: Readonly<Record<string, string>> = {
  ".ts": "typescript",
  ".mts": "typescript",
  ".js": "javascript",
  ".mjs": "javascript",
  ".go": "go",
  ".py": "python",
  ".java": "java",
  ".kt": "kotlin",
  ".rs": "rust",
  ".rb": "ruby",
  ".cs": "csharp",
};

const isSource = (name: string): boolean =>
  languageByEnding[extname(name)] !== undefined ||
  /\.(?:json|sql|toml|ya?ml|mod|sum|xml|gradle)$/u.test(name);

/** What was made from the sources, or installed beside them. */
const isMade = (name: string): boolean =>
  name.startsWith(".") ||
  ["node_modules", "dist", "build", "out", "target", "bin", "vendor", "venv", "__pycache__"].includes(name);

const MOST_FILES = 2000;
const LARGEST_FILE = 1_000_000;
