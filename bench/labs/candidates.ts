/** The services that a lab is held against: a correct one, and mutants that each break one promise. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildService } from "#test/support/labs/build-service.ts";

export interface BenchCandidate {
  readonly lab: string;
  /** "reference", or the mutant's folder. */
  readonly name: string;
  /** The invariants of which one must name it; empty for the reference, which must pass. */
  readonly caughtBy: ReadonlyArray<string>;
  readonly path: string;
}

const root = "test/labs";

export const candidatesOf = (lab: string): ReadonlyArray<BenchCandidate> => {
  const mutants = join(root, lab, "mutants");
  const names = existsSync(mutants) ? readdirSync(mutants).toSorted() : [];
  return [
    { lab, name: "reference", caughtBy: [], path: join(root, lab, "reference/server.ts") },
    ...names.map((name) => mutantOf(lab, name, join(mutants, name, "server.ts"))),
  ];
};

/** The first line of a mutant says who must catch it: `// caught by: priority-order`, several with commas. */
const mutantOf = (lab: string, name: string, path: string): BenchCandidate => {
  const [, ids = ""] = /^\/\/ caught by: ([\w-]+(?:, [\w-]+)*)/mu.exec(readFileSync(path, "utf8")) ?? [];
  if (ids === "") throw new Error(`${path} does not say which invariant catches it`);
  return { lab, name, caughtBy: ids.split(", "), path };
};

export const buildCandidate = async ({ path }: BenchCandidate) => {
  const { folder, run } = await buildService(path);
  return { folder, build: null, run, env: {} } as const;
};
