/** One run's place on this machine: its folders, its marker, and the watchdog that clears them if the harness dies. */
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endMarked, lockOf, sweepRuns } from "./cleanup.ts";
import { startWatchdog } from "./watchdog.ts";

export interface RunSite {
  readonly id: string;
  /** Of this run alone; removed at the end. */
  readonly folder: string;
  /** `DATA_DIR` of the candidates; stands in `folder`. */
  readonly sharedFolder: string;
  /** Another one, with a short path, which every user may reach: the database stands in it. Removed at the end. */
  readonly openFolder: string;
  /** A new `METTLE_LAB_RUN` for one program, so that whatever it starts can be found. */
  readonly marker: () => string;
  /** Ends everything that carries a marker of this run, and removes the folders. Safe to repeat. */
  readonly close: () => Promise<void>;
}

export interface RunSiteOptions {
  /** `<data directory>/labs/runs`; made where it is missing. */
  readonly root: string;
}

/** Clears first what aborted runs left under `root`. */
export const openRunSite = async ({ root }: RunSiteOptions): Promise<RunSite> => {
  mkdirSync(root, { recursive: true });
  await sweepRuns(root);
  const id = randomBytes(6).toString("hex");
  const folder = join(root, id);
  // Unix socket paths end at 107 bytes.
  const openFolder = join(tmpdir().length < 60 ? tmpdir() : "/tmp", `mettle-lab-${id}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "lock.json"), JSON.stringify(lockOf(id, openFolder)));
  const watchdog = startWatchdog(id, folder, openFolder);
  mkdirSync(openFolder, { mode: 0o711 });
  const sharedFolder = join(folder, "shared");
  mkdirSync(sharedFolder);
  let programs = 0;
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await endMarked(id, openFolder);
    for (const path of [folder, openFolder]) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    await watchdog.dismiss();
  };
  return {
    id,
    folder,
    sharedFolder,
    openFolder,
    marker: () => {
      programs += 1;
      return `${id}.${programs}`;
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};
