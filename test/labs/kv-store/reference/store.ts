/** A store of texts: a map in memory, and a log beside it that every change enters before it is answered. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";

/** All three may be asked at the same time. */
export interface Store {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, value: string) => Promise<void>;
  readonly cas: (key: string, from: string, to: string) => Promise<boolean>;
}

export const folder = process.env["DATA_DIR"] ?? ".";

export const openLog = (path: string) => {
  const values = replay(path);
  compact(path, values);
  const log = openSync(path, "a");
  return {
    values,
    append: (key: string, value: string): void => writeWhole(log, recordOf(key, value)),
  };
};

/** One thread, and nothing is awaited between looking and writing: each change is one step. */
export const openStore = (): Store => {
  const { values, append } = openLog(join(folder, "log"));
  const put = (key: string, value: string): void => {
    append(key, value);
    values.set(key, value);
  };
  return {
    get: async (key) => values.get(key),
    put: async (key, value) => put(key, value),
    cas: async (key, from, to) => {
      if (values.get(key) !== from) return false;
      put(key, to);
      return true;
    },
  };
};

const recordOf = (key: string, value: string): string => `${JSON.stringify([key, value])}\n`;

const writeWhole = (file: number, text: string): void => {
  const bytes = Buffer.from(text, "utf8");
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
};

/** A record without its line break was being written when the process was killed: nobody was told of it. */
const replay = (path: string): Map<string, string> => {
  const values = new Map<string, string>();
  const bytes = readIfThere(path);
  const whole = bytes.lastIndexOf(10) + 1;
  if (whole < bytes.length) truncateSync(path, whole);
  for (const line of bytes.subarray(0, whole).toString("utf8").split("\n")) {
    if (line === "") continue;
    const [key, value] = JSON.parse(line) as [string, string];
    values.set(key, value);
  }
  return values;
};

/** The log becomes as long as what it says: written beside, and put in its place in one step. */
const compact = (path: string, values: ReadonlyMap<string, string>): void => {
  const beside = openSync(`${path}.new`, "w");
  writeWhole(beside, [...values].map(([key, value]) => recordOf(key, value)).join(""));
  fsyncSync(beside);
  closeSync(beside);
  renameSync(`${path}.new`, path);
};

const readIfThere = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
};
