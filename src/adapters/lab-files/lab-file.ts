/** `lab.json`: what to build and run, read strictly, so that a typing error is a sentence and not a riddle. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { LabFolder, LabFolderFailure } from "#app/ports/lab/lab-folders.ts";
import { err, ok, type Result } from "#core/base/result.ts";

const labFile = z.strictObject({
  lab: z.string().regex(/^[a-z][a-z0-9-]*@\d+$/u, "must read like payments@1"),
  build: z.string().optional(),
  run: z.string().min(1),
  /** How many instances the lab starts is the lab's to say; kept for readers of the file. */
  instances: z.number().int().positive().optional(),
  env: z.record(z.string(), z.string()).default({}),
});

export const readLabFolder = (
  folder: string,
  lab: string | null,
  words: ReadonlyArray<string>,
): Result<LabFolder, LabFolderFailure> => {
  const path = join(folder, "lab.json");
  const [program, ...rest] = words;
  if (program !== undefined && lab !== null) {
    const command = { folder, build: null, run: [program, ...rest] as const, env: {} };
    return ok({ folder, lab, command });
  }
  if (!existsSync(path)) return err(noLabFile(folder));
  const file = parse(readFileSync(path, "utf8"));
  if (!file.ok) return err({ type: "BadLabFile", message: `${path}: ${file.error} Mend it and run again.` });
  const [id = ""] = file.value.lab.split("@");
  if (lab !== null && id !== lab) {
    const message = `${path} is for the lab ${id}, not for ${lab}. Run ${id}, or name another folder with --dir.`;
    return err({ type: "OtherLab", message });
  }
  const build = file.value.build === undefined ? null : splitWords(file.value.build);
  const [first, ...others] = splitWords(file.value.run);
  if (first === undefined) return err({ type: "BadLabFile", message: `${path}: run is empty.` });
  return ok({ folder, lab: id, command: { folder, build, run: [first, ...others], env: file.value.env } });
};

const noLabFile = (folder: string): LabFolderFailure => ({
  type: "NoLabFile",
  message: `There is no lab.json in ${folder}. Make a folder with mettle labs start LAB, name one with --dir, or give the command after --.`,
});

const parse = (text: string): Result<z.infer<typeof labFile>, string> => {
  const json = parseJson(text);
  if (!json.ok) return json;
  const checked = labFile.safeParse(json.value);
  if (checked.success) return ok(checked.data);
  return err(
    checked.error.issues.map(({ path, message }) => `${path.join(".") || "file"}: ${message}.`).join(" "),
  );
};

const parseJson = (text: string): Result<unknown, string> => {
  try {
    return ok(JSON.parse(text));
  } catch (thrown) {
    return err(`it is not JSON (${thrown instanceof Error ? thrown.message : "unreadable"}).`);
  }
};

/** Words as a person means them: split at spaces, kept together in single or double quotes. No shell is involved. */
const splitWords = (line: string): ReadonlyArray<string> =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
