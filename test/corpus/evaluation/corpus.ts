/** The invented postings and résumés of this folder, read once. */
import { readdirSync, readFileSync } from "node:fs";

const textsIn = (folder: string): ReadonlyMap<string, string> => {
  const root = new URL(`./${folder}/`, import.meta.url);
  return new Map(
    readdirSync(root).map((name) => [name.replace(/\.\w+$/u, ""), readFileSync(new URL(name, root), "utf8")]),
  );
};

export const postings = textsIn("postings");
export const resumes = textsIn("resumes");
