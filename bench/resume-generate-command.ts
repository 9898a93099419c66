/** `mettle bench resume-generate OUT [--count 100] [--seed 1] [--part dev|held] [--json]`: labelled files for resume-import. */
import { parseArgs } from "node:util";
import { generateResumes } from "./resume-import/generate/generate-resumes.ts";

export const run = async (args: ReadonlyArray<string>): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      count: { type: "string", default: "100" },
      seed: { type: "string", default: "1" },
      part: { type: "string", default: "dev" },
      json: { type: "boolean", default: false },
    },
  });
  const [folder] = positionals;
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (folder === undefined || !Number.isInteger(count) || !Number.isInteger(seed) || count < 1) {
    process.stderr.write("Name a folder to write to; --count and --seed are whole numbers.\n");
    return 2;
  }
  const part = values.part === "held" ? "held" : "dev";
  const { written, left } = await generateResumes({ folder, count, seed, part });
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ written, left })}\n`);
    return 0;
  }
  process.stdout.write(`${written} files in ${folder}\n`);
  for (const [engine, files] of Object.entries(left))
    process.stdout.write(`${files} files left out: there is no ${engine} on this machine\n`);
  return 0;
};
