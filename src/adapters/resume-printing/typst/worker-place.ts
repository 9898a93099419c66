/** Where the worker and its templates are: bundled in `dist`, or beside this file when run from source. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface WorkerPlace {
  readonly file: URL | string;
  /** The file is program text, not an address. */
  readonly evaluated: boolean;
  readonly templateFolder: string;
}

export const workerPlace = (): WorkerPlace => {
  const here = dirname(fileURLToPath(import.meta.url));
  if (import.meta.url.endsWith(".ts"))
    return { file: startThroughTsx(), evaluated: true, templateFolder: join(here, "templates") };
  let folder = here;
  while (!existsSync(join(folder, "workers/printing-worker.js")) && folder !== dirname(folder))
    folder = dirname(folder);
  return {
    file: pathToFileURL(join(folder, "workers/printing-worker.js")),
    evaluated: false,
    templateFolder: join(folder, "typst-templates"),
  };
};

const startThroughTsx = (): string => {
  const tsx = createRequire(import.meta.url)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/u, ".mjs");
  const source = new URL("./printing-worker.ts", import.meta.url).href;
  const [register, worker] = [pathToFileURL(tsx).href, source].map((url) => JSON.stringify(url));
  return `import(${register}).then(({ register }) => { register(); return import(${worker}); });`;
};
