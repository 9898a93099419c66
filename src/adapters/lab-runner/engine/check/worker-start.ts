/** Where the program of the thread is: a bundle in `dist/workers` in a build, its own file, through tsx, from source. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

export const startCheckWorker = (options: WorkerOptions): Worker => {
  const here = import.meta.url;
  if (here.endsWith(".ts")) return new Worker(fromSource(here), { ...options, eval: true });
  // The bundler puts this code into a chunk whose place is its own affair.
  let folder = dirname(fileURLToPath(here));
  const inFolder = (): string => join(folder, "workers/check-worker.js");
  while (!existsSync(inFolder()) && folder !== dirname(folder)) folder = dirname(folder);
  return new Worker(pathToFileURL(inFolder()), options);
};

const fromSource = (here: string): string => {
  const tsx = createRequire(here)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/u, ".mjs");
  const [register, worker] = [pathToFileURL(tsx).href, new URL("./check-worker.ts", here).href];
  return `import(${JSON.stringify(register)}).then(({ register }) => { register(); return import(${JSON.stringify(worker)}); });`;
};
