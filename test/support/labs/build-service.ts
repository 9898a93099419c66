/** Bundles one service of test/labs into a folder of its own, so that starting it costs what starting Node costs. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** Where the service stands once built, and how it is run. */
export interface BuiltService {
  readonly folder: string;
  readonly run: readonly [string, string];
}

/** `path` is from the repository's root: "test/labs/payments/reference/server.ts". */
export const buildService = async (path: string): Promise<BuiltService> => {
  const folder = await mkdtemp(join(tmpdir(), "mettle-service-"));
  await build({
    entryPoints: [path],
    outfile: join(folder, "server.cjs"),
    bundle: true,
    platform: "node",
    target: "node20",
    // CommonJS, because pg is: an ES module would need a `require` made by hand.
    format: "cjs",
    external: ["pg-native"],
    logLevel: "error",
  });
  return { folder, run: ["node", "server.cjs"] };
};
