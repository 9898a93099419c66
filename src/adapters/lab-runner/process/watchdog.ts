/**
 * A shell of its own session that holds one end of a pipe. When the harness is gone, however that came about, the pipe
 * ends, and the shell clears what the run left: marked processes first, the database gently, then the folders.
 */
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { markerName } from "./process-table.ts";

export interface Watchdog {
  /** It may go: everything is cleared already. */
  readonly dismiss: () => Promise<void>;
}

/**
 * The database's first process gets SIGQUIT, on which it takes its shared memory along; kill -9 would leave that.
 * Signals go to marked processes only, since a number in a file may belong to somebody else by now.
 */
const script = `
trap '' HUP INT TERM
read -r word && exit 0
marked() {
  if [ -r /proc/self/environ ]; then
    grep -la "${markerName}=$1\\." /proc/[0-9]*/environ 2>/dev/null | cut -d/ -f3
  else
    ps -AEww -o pid=,command= | grep "[${markerName[0]}]${markerName.slice(1)}=$1\\." | awk '{print $1}'
  fi
}
server=$(head -n 1 "$3/cluster/postmaster.pid" 2>/dev/null)
round=0
while [ "$round" -lt 100 ]; do
  round=$((round + 1))
  found=$(marked "$1")
  [ -z "$found" ] && break
  for pid in $found; do
    if [ "$pid" = "$server" ]; then
      kill -QUIT "$pid" 2>/dev/null
      [ "$round" -gt 40 ] && kill -KILL "$pid" 2>/dev/null
    else
      kill -KILL "$pid" 2>/dev/null
    fi
  done
  sleep 0.05 2>/dev/null || sleep 1
done
rm -rf "$2" "$3"
`;

export const startWatchdog = (id: string, folder: string, openFolder: string): Watchdog => {
  const child = spawn("/bin/sh", ["-c", script, "mettle-watchdog", id, folder, openFolder], {
    cwd: "/",
    env: { PATH: "/usr/bin:/bin:/usr/sbin:/sbin" },
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  child.stdin.on("error", () => undefined);
  child.unref();
  // The pipe alone must not keep the harness alive: an exit is a reason to clear, too.
  if ("unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
  return {
    dismiss: async () => {
      child.stdin.end("done\n");
      await Promise.race([gone, sleep(1000)]);
    },
  };
};
