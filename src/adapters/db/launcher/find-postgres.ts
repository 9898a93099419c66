/** The PostgreSQL programs and the user they run as, for whoever starts a server of another kind: a lab's, for one run. */
import { type Binaries, findBinaries } from "./binaries.ts";
import { type RunAs, runAs } from "./run-as.ts";

/** `folder`: where the programs may be copied when the server's user cannot reach them. Throws `WorkspaceUnavailable`. */
export const findPostgres = (folder: string): Binaries & Pick<RunAs, "switchTo"> => {
  const user = runAs();
  return { ...findBinaries(folder, user), switchTo: user.switchTo };
};
