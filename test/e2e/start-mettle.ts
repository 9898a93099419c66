/** A server with a data folder of its own, gone with the test. */
import { dataFolder, removeFolder, startServer } from "../support/start-server.ts";

export interface RunningMettle {
  /** With the token: the address that is printed. */
  readonly url: string;
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export const startMettle = async (env: Readonly<Record<string, string>> = {}): Promise<RunningMettle> => {
  const folder = dataFolder();
  const { origin, token, end } = await startServer(folder, env);
  return {
    url: `${origin}/?token=${token}`,
    origin,
    stop: async () => {
      await end("SIGTERM");
      removeFolder(folder);
    },
  };
};
