/** A folder of cases that somebody else wrote: `{resumes/NN.md, cases.jsonl}`. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { err, ok, type Result } from "#core/base/result.ts";
import type { ClaimCase, ClaimSet } from "./claim-case.ts";

export type CaseFolderError =
  | { readonly type: "NoSuchFolder"; readonly message: string }
  | { readonly type: "BadLine"; readonly message: string }
  | { readonly type: "NoSuchResume"; readonly message: string };

export const readCaseFolder = (folder: string): Result<ClaimSet, CaseFolderError> => {
  const file = join(folder, "cases.jsonl");
  if (!existsSync(file) || !statSync(file).isFile()) return err(noSuchFolder(folder));
  const cases: Array<ClaimCase> = [];
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (!read.ok) return err(badLine(index + 1, read.error));
    cases.push(read.value);
  }
  const names = [...new Set(cases.map(({ resume }) => resume))].sort();
  const missing = names.find((name) => !existsSync(join(folder, "resumes", name)));
  if (missing !== undefined) return err(noSuchResume(missing));
  const resumes = names.map((name) => ({ name, text: readFileSync(join(folder, "resumes", name), "utf8") }));
  return ok({ resumes, cases });
};

/** `bullet` is context for people; unknown fields are somebody's notes. */
const caseShape = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  // A bare file name: a case can name no file outside its folder.
  resume: z.string().regex(/^[^/\\]{1,80}\.[a-z]{2,4}$/u, "a file name such as 01.md"),
  bullet: z.string().nullish(),
  text: z.string().min(1),
  label: z.enum(["true", "truth", "lie"]),
  class: z.string().min(1),
});

const readLine = (line: string): Result<ClaimCase, string> => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return err("this is not JSON");
  }
  const read = caseShape.safeParse(parsed);
  if (!read.success) {
    return err(read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
  }
  const { label, bullet } = read.data;
  return ok({ ...read.data, bullet: bullet ?? null, label: label === "lie" ? "lie" : "true" });
};

const noSuchFolder = (folder: string): CaseFolderError => ({
  type: "NoSuchFolder",
  message: `There is no cases.jsonl in "${folder}". Name a folder with resumes/NN.md and cases.jsonl.`,
});

const badLine = (line: number, why: string): CaseFolderError => ({
  type: "BadLine",
  message: `cases.jsonl, line ${line}: ${why}.`,
});

const noSuchResume = (name: string): CaseFolderError => ({
  type: "NoSuchResume",
  message: `A case names resumes/${name}, and there is no such file.`,
});
