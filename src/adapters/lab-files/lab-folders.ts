/** Starters and contracts from the package, copied into folders that people own. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { LabFolderFailure, LabFolders, StartedFolder } from "#app/ports/lab/lab-folders.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { Sensitivity } from "#core/labs/index.ts";
import { readLabFolder } from "./lab-file.ts";

/** `packageRoot` holds `labs/starters` and `knowledge/labs`. */
export const createLabFolders = (packageRoot: string): LabFolders => {
  const starterOf = (lab: string, language: string): string =>
    join(packageRoot, "labs/starters", lab, language);
  const contract = (lab: string): string => {
    const path = join(packageRoot, "knowledge/labs", lab, "contract.md");
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  };
  return {
    contract,
    sensitivity: (lab) => {
      const path = join(packageRoot, "knowledge/labs", lab, "sensitivity.json");
      return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Sensitivity) : null;
    },
    languages: (lab) => {
      const folder = join(packageRoot, "labs/starters", lab);
      const found = existsSync(folder) ? readdirSync(folder) : [];
      return languageOrder.filter((language) => found.includes(language));
    },
    start: (lab, language, folder, notes) => {
      const starter = starterOf(lab, language);
      if (!existsSync(starter)) return err(noStarter(lab, language));
      return attempt(resolve(folder), (target) =>
        copyStarter(starter, target, { "CONTRACT.md": contract(lab), "README.md": notes }),
      );
    },
    read: (folder, lab, words) => readLabFolder(resolve(folder), lab, words),
    write: (folder, name, text) =>
      attempt(resolve(folder), (target) => {
        const path = join(target, name);
        writeFileSync(path, text);
        return ok(path);
      }),
  };
};

const languageOrder = ["typescript", "go", "python", "java"];

const noStarter = (lab: string, language: string): LabFolderFailure => ({
  type: "NoStarter",
  message: `There is no starter in ${language} for ${lab}. mettle labs list shows which there are; any program that keeps the contract can be run with mettle labs run ${lab} -- COMMAND.`,
});

const copyStarter = (
  starter: string,
  folder: string,
  texts: Readonly<Record<string, string>>,
): Result<StartedFolder, LabFolderFailure> => {
  const files = filesIn(starter);
  const names = [...files, ...Object.keys(texts)];
  const taken = names.find((name) => existsSync(join(folder, name)));
  if (taken !== undefined) {
    const message = `${join(folder, taken)} is there already, and is yours. Name another folder with --dir.`;
    return err({ type: "FolderNotEmpty", message });
  }
  for (const name of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(join(starter, name), join(folder, name));
  }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const before = files.includes("package.json") ? linkPackages(folder) : [];
  return ok({ folder, files: names.toSorted(), before });
};

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

/**
 * A TypeScript starter needs `pg` and `esbuild`. Mettle has both, so that a lab starts without a network: they are
 * linked, and `npm install` in the folder replaces the links whenever the person wants their own.
 */
const linkPackages = (folder: string): ReadonlyArray<string> => {
  const ours = createRequire(import.meta.url);
  const wanted = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  };
  const missing: Array<string> = [];
  for (const name of Object.keys({ ...wanted.dependencies, ...wanted.devDependencies })) {
    const place = packageFolder(ours, name);
    if (place === null) missing.push(name);
    else {
      mkdirSync(join(folder, "node_modules"), { recursive: true });
      symlinkSync(place, join(folder, "node_modules", name), "dir");
    }
  }
  return missing.length > 0 ? ["npm install"] : [];
};

const packageFolder = (from: NodeJS.Require, name: string): string | null => {
  const places = from.resolve.paths(name) ?? [];
  return places.map((place) => join(place, name)).find((place) => existsSync(place)) ?? null;
};

/** What the file system refuses is a sentence. */
const attempt = <T>(
  folder: string,
  work: (folder: string) => Result<T, LabFolderFailure>,
): Result<T, LabFolderFailure> => {
  try {
    mkdirSync(folder, { recursive: true });
    return work(folder);
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "unknown";
    const message = `${folder} cannot be written (${code}). Name another folder with --dir.`;
    return err({ type: "FolderNotWritable", message });
  }
};
