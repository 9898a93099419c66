/** An empty cluster, made once per version of the programs and copied for every run. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";
import { markerName } from "../process/process-table.ts";
import type { RunSite } from "../process/run-site.ts";
import type { PostgresPrograms } from "./database-types.ts";
import { startServer } from "./server.ts";

export interface TemplateCluster {
  readonly folder: string;
  /** "postgres 18.4" */
  readonly version: string;
}

/** Raised when what is made below changes, so that an old template is not used any more. */
const edition = 1;

export const templateCluster = async (
  programs: PostgresPrograms,
  cacheFolder: string,
  site: RunSite,
): Promise<TemplateCluster> => {
  const version = versionOf(programs);
  const hash = createHash("sha256").update(`${edition} ${version} ${platform()}`).digest("hex").slice(0, 8);
  const folder = join(cacheFolder, `template-${hash}`);
  if (!existsSync(join(folder, "PG_VERSION"))) await makeTemplate(programs, folder, cacheFolder, site);
  return { folder, version };
};

const versionOf = ({ postgres }: PostgresPrograms): string => {
  const { stdout, error } = spawnSync(postgres, ["--version"], { encoding: "utf8", env: {} });
  const version = /\d+(?:\.\d+)?/u.exec(stdout ?? "")?.[0];
  if (version) return `postgres ${version}`;
  throw new WorkspaceUnavailable(
    `PostgreSQL at ${postgres} does not run (${error?.message ?? "it said nothing"}). Set LAB_DATABASE_URL to a Postgres of your own.`,
  );
};

/** Made in the run's open folder, where the server's user may write, and moved: nobody ever sees half of it. */
const makeTemplate = async (
  programs: PostgresPrograms,
  folder: string,
  cacheFolder: string,
  site: RunSite,
): Promise<void> => {
  mkdirSync(cacheFolder, { recursive: true });
  const making = join(site.openFolder, "template");
  makeFolder(making, programs);
  const words = ["-D", making, "-U", "mettle", "--auth=trust", "--encoding=UTF8", "--locale=C"];
  const made = spawnSync(programs.initdb, [...words, "--no-instructions", "--no-sync"], {
    ...programs.switchTo,
    cwd: "/",
    encoding: "utf8",
    env: { [markerName]: site.marker() },
  });
  if (made.status !== 0) {
    const reason = (made.stderr ?? "").trim().split("\n").at(-1) || made.error?.message;
    throw new WorkspaceUnavailable(
      `The lab's database could not be made: ${reason}. Free some space, or set LAB_DATABASE_URL to a Postgres of your own.`,
    );
  }
  await fillTemplate(programs, making, site);
  const partial = `${folder}.${site.id}`;
  await copyCluster(making, partial);
  rmSync(making, { recursive: true, force: true });
  try {
    renameSync(partial, folder);
  } catch {
    // Another run was first.
    rmSync(partial, { recursive: true, force: true });
  }
};

/** The role and database of the service; and fewer files to copy for every run. */
const fillTemplate = async (programs: PostgresPrograms, making: string, site: RunSite): Promise<void> => {
  const server = await startServer({ programs, cluster: making, site, database: "template1" });
  await server.ask("create role lab login password 'lab'");
  await server.ask("alter database template0 is_template false");
  await server.ask("drop database template0");
  await server.ask("alter database postgres rename to lab");
  await server.ask("alter database lab owner to lab");
  await server.stop("SIGINT");
};

const makeFolder = (folder: string, { switchTo }: PostgresPrograms): void => {
  mkdirSync(folder, { mode: 0o700 });
  if (switchTo) chownSync(folder, switchTo.uid, switchTo.gid);
};

/** By `cp`, which keeps owners and shares blocks where the file system can: 1,000 files in 50 ms instead of 200 in Node. */
export const copyCluster = (from: string, to: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const words = platform() === "darwin" ? ["-cpR", from, to] : ["-a", "--reflink=auto", from, to];
    const child = spawn("cp", words, { stdio: ["ignore", "ignore", "pipe"], env: { PATH: "/usr/bin:/bin" } });
    let said = "";
    child.stderr.on("data", (piece: Buffer) => {
      said = `${said}${piece.toString()}`.slice(-500);
    });
    const fail = (reason: string): void =>
      reject(new WorkspaceUnavailable(`The lab's database could not be copied to ${to}: ${reason.trim()}.`));
    child.once("error", (error) => fail(error.message));
    child.once("close", (code) => (code === 0 ? resolve() : fail(said)));
  });
