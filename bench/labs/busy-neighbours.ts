/** Programs that keep cores busy while a lab runs, as a laptop does. They end with this one, and by themselves. */
import { spawn } from "node:child_process";

/** At most ten minutes, should nobody end them. */
const program = "const end = Date.now() + 600000; while (Date.now() < end) Math.sqrt(Math.random());";

export const startNeighbours = (count: number): (() => void) => {
  const neighbours = Array.from({ length: count }, () =>
    spawn(process.execPath, ["-e", program], { stdio: "ignore" }),
  );
  const end = (): void => {
    for (const neighbour of neighbours) neighbour.kill("SIGKILL");
  };
  process.once("exit", end);
  return end;
};
