/** Porcupine's public test histories, from a checkout of it or its `test_data` alone, with the verdicts its tests expect. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { err, ok, type Result } from "#core/base/result.ts";
import { appendKeyValueModel, casRegisterModel, checkLinearizability } from "#core/checkers/index.ts";
import type { HistoryFile } from "./history-file.ts";
import { readEtcdLog, readKeyValueLog } from "./read-logs.ts";
import { unpartitioned } from "./unpartitioned.ts";

export interface NoHistories {
  readonly type: "NoHistories";
  readonly message: string;
}

export const readHistoryFiles = (folder: string): Result<ReadonlyArray<HistoryFile>, NoHistories> => {
  const root = [join(folder, "test_data"), folder].find(
    (one) => existsSync(join(one, "jepsen")) || existsSync(join(one, "kv")),
  );
  if (root === undefined)
    return err({ type: "NoHistories", message: `There is neither jepsen/ nor kv/ in "${folder}".` });
  const expected = etcdVerdicts(root);
  const etcd = filesIn(join(root, "jepsen"), ".log").flatMap((path) => etcdFile(path, expected));
  const kv = filesIn(join(root, "kv"), ".txt");
  return ok([
    ...etcd,
    ...kv.map((path) => kvFile(path, true)),
    ...kv.filter(isSmall).map((path) => kvFile(path, false)),
  ]);
};

const filesIn = (folder: string, ending: string): ReadonlyArray<string> =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** Porcupine's tests check the histories of 50 clients only key by key. */
const isSmall = (path: string): boolean => !path.includes("c50");

const nameOf = (path: string): string => path.replace(/^.*[\\/]/u, "").replace(/\.(?:log|txt)$/u, "");

/** `checkJepsen(t, 7, true)` in its test file; a file `expected.json` serves histories that are not from there. */
const etcdVerdicts = (root: string): ReadonlyMap<string, boolean> => {
  const source = [join(root, "porcupine_test.go"), join(root, "..", "porcupine_test.go")].find(existsSync);
  if (source === undefined) return new Map();
  const calls = readFileSync(source, "utf8").matchAll(/checkJepsen\(t, (\d{1,4}), (true|false)\)/gu);
  return new Map(
    [...calls].map(([, number = "", verdict]) => [`etcd_${number.padStart(3, "0")}`, verdict === "true"]),
  );
};

const verdictOf = (isLegal: boolean | undefined): HistoryFile["expected"] =>
  isLegal === undefined ? null : isLegal ? "pass" : "fail";

/** An empty log is a cluster that never started (etcd_095): no history. */
const etcdFile = (path: string, expected: ReadonlyMap<string, boolean>): ReadonlyArray<HistoryFile> => {
  const operations = readEtcdLog(readFileSync(path, "utf8"));
  if (operations.length === 0) return [];
  const [name, model] = [nameOf(path), casRegisterModel(null)];
  return [
    {
      name,
      group: "etcd",
      path,
      operations: operations.length,
      expected: verdictOf(expected.get(name)),
      check: (options) => checkLinearizability(operations, model, options),
    },
  ];
};

const kvFile = (path: string, isPartitioned: boolean): HistoryFile => {
  const operations = readKeyValueLog(readFileSync(path, "utf8"));
  const [name, model] = [nameOf(path), appendKeyValueModel()];
  const whole = unpartitioned(model);
  return {
    name,
    group: isPartitioned ? "kv" : "kv-unpartitioned",
    path,
    operations: operations.length,
    expected: name.endsWith("-ok") ? "pass" : name.endsWith("-bad") ? "fail" : null,
    check: (options) =>
      isPartitioned
        ? checkLinearizability(operations, model, options)
        : checkLinearizability(operations, whole, options),
  };
};
