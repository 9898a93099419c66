/** The second table's texts, each read in the format of its file, and the report about any pair of them. */
import { readdirSync, readFileSync } from "node:fs";
import { createEngine } from "#app/create-engine.ts";
import type { Result } from "#core/base/result.ts";
import type { Evaluation } from "#core/evaluation/index.ts";
import { type PageText, pageTextOf } from "#core/page-text/index.ts";
import { catalogue } from "#test/support/catalogue.ts";

const engine = createEngine(catalogue);

const readOrThrow = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.error)}`);
  return result.value;
};

const pageOf = (name: string, text: string): PageText => {
  if (name.endsWith(".json")) return { format: "json", text, blocks: [], hidden: [], embedded: [] };
  return pageTextOf(text, name.endsWith(".md") ? "markdown" : "text");
};

const readAll = <T>(folder: string, read: (page: PageText) => T): ReadonlyMap<string, T> => {
  const root = new URL(`./${folder}/`, import.meta.url);
  return new Map(
    readdirSync(root).map((name) => [
      name.replace(/\.\w+$/u, ""),
      read(pageOf(name, readFileSync(new URL(name, root), "utf8"))),
    ]),
  );
};

const postings = readAll("postings", (page) => readOrThrow(engine.parsePosting(page)));
const resumes = readAll("resumes", (page) => readOrThrow(engine.readResume(page)));

export const pairs: ReadonlyArray<readonly [string, string]> = [...postings.keys()].flatMap((posting) =>
  [...resumes.keys()].map((resume) => [posting, resume] as const),
);

const known = new Map<string, Evaluation>();

export const judge = (postingId: string, resumeId: string): Evaluation => {
  const key = `${postingId} ${resumeId}`;
  const [posting, resume] = [postings.get(postingId), resumes.get(resumeId)];
  if (posting === undefined || resume === undefined) throw new Error(`no text for "${key}"`);
  const report =
    known.get(key) ?? engine.evaluate({ posting, resume, profile: null, evidence: null, asOf: "2026-11-23" });
  known.set(key, report);
  return report;
};
