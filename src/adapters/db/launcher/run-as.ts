/** Which user the database server runs as. Postgres refuses root; a uid without a name cannot run it either. */
import { readFileSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname } from "node:path";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";

export interface RunAs {
  readonly name: string;
  /** Set only when this process is root and must become someone else. */
  readonly switchTo: { readonly uid: number; readonly gid: number } | null;
}

export const runAs = (): RunAs => {
  if (process.getuid?.() !== 0) return { name: ownName(), switchTo: null };
  const users = passwdUsers();
  const user = users.find(({ name }) => name === "postgres") ?? users.find(({ name }) => name === "nobody");
  if (user) return { name: user.name, switchTo: { uid: user.uid, gid: user.gid } };
  throw new WorkspaceUnavailable(
    "Mettle runs as root, but Postgres may not, and there is no user postgres or nobody. Add one, start Mettle as another user, or set DATABASE_URL.",
  );
};

const ownName = (): string => {
  try {
    return userInfo().username;
  } catch {
    throw new WorkspaceUnavailable(
      `Your uid ${process.getuid?.() ?? ""} has no name in the password file, and Postgres needs one. Start Mettle as a named user, or set DATABASE_URL.`,
    );
  }
};

const passwdUsers = (): ReadonlyArray<{
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}> =>
  readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));

/** May the server's user reach `path`? Every folder above it must let that user through. */
export const isReachable = (path: string, { switchTo }: RunAs): boolean => {
  if (switchTo === null) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder);
    const bit = uid === switchTo.uid ? 0o100 : gid === switchTo.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
};
