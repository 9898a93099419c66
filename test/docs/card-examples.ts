/**
 * The cards that `knowledge/README.md` shows, and what the check says about them. A `yaml` fence takes the place of the
 * file named in its first line; the `text` fence after it holds the complaints, and a good card has none.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readKnowledge } from "#adapters/knowledge-files/read-knowledge.ts";
import { repository } from "../architecture/source-files.ts";

export const cardPage = join(repository, "knowledge/README.md");

interface CardExample {
  /** Path below `knowledge/`. */
  readonly file: string;
  readonly card: string;
  readonly complaints: string;
}

export const cardExamples = (): ReadonlyArray<CardExample> => {
  const fences = [...readFileSync(cardPage, "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)];
  return fences.flatMap(([, language, card = ""], at) => {
    const [, file] = /^# knowledge\/(\S+)\n/u.exec(card) ?? [];
    if (language !== "yaml" || file === undefined) return [];
    const [, nextLanguage, text = ""] = fences[at + 1] ?? [];
    return [{ file, card, complaints: nextLanguage === "text" ? text : "" }];
  });
};

/** All examples beside the real skills, since cards point at skills and share spellings with them. */
export const complaintsByFile = (examples: ReadonlyArray<CardExample>): ReadonlyMap<string, string> => {
  const root = mkdtempSync(join(tmpdir(), "mettle-knowledge-"));
  cpSync(join(repository, "knowledge/skills"), join(root, "skills"), { recursive: true });
  for (const { file, card } of examples) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), card);
  }
  const { mistakes } = readKnowledge(root);
  rmSync(root, { recursive: true });
  const complaintsOf = (wanted: string): string =>
    mistakes
      .filter(({ file }) => file === wanted)
      .map(({ file, line, message }) => `knowledge/${file}:${line}: ${message}\n`)
      .join("");
  return new Map(examples.map(({ file }) => [file, complaintsOf(file)]));
};
