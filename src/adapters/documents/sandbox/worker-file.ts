/** Where the program of a worker is: a bundle in `dist/workers` in a build, its own file, through tsx, from source. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface WorkerFile {
  /** A file, or a line of JavaScript that starts it. */
  readonly start: URL | string;
  readonly evaluated: boolean;
}

/** `name` is the worker's file name without its ending; `besideUrl` is the `import.meta.url` of a module beside it. */
export const workerFileOf = (name: string, besideUrl: string): WorkerFile => {
  if (besideUrl.endsWith(".ts")) return { start: startFromSource(name, besideUrl), evaluated: true };
  let folder = dirname(fileURLToPath(besideUrl));
  const inFolder = (): string => join(folder, `workers/${name}.js`);
  while (!existsSync(inFolder()) && folder !== dirname(folder)) folder = dirname(folder);
  return { start: pathToFileURL(inFolder()), evaluated: false };
};

const startFromSource = (name: string, besideUrl: string): string => {
  const tsx = createRequire(besideUrl)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/u, ".mjs");
  const source = new URL(`./${name}.ts`, besideUrl).href;
  const [register, worker] = [pathToFileURL(tsx).href, source].map((url) => JSON.stringify(url));
  return `import(${register}).then(({ register }) => { register(); return import(${worker}); });`;
};
