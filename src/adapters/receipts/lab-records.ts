/** Runs, explanations and receipts as files under the data folder: one folder a run, one file a receipt. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { KeptExplanation, KeptReceipt, KeptRun, LabRecords } from "#app/ports/lab/lab-records.ts";
import type { History, HistoryEvent, HistoryHeader, LabRun } from "#core/labs/index.ts";
import { historyOf } from "#core/labs/index.ts";
import { receiptKeyPath } from "./receipt-key.ts";

export const createLabRecords = (dataFolder: string): LabRecords => {
  const root = join(dataFolder, "labs");
  const runs = join(root, "kept");
  const receipts = join(root, "receipts");
  const explanations = join(root, "explanations.jsonl");
  const listRuns = async (lab: string | null): Promise<ReadonlyArray<KeptRun>> =>
    namesIn(runs)
      .toSorted()
      .toReversed()
      .flatMap((id) => keptRun(runs, id))
      .filter(({ run }) => lab === null || run.lab === lab);
  return {
    saveRun: async (run, { folder, history, html, log }) => {
      const place = join(runs, run.id);
      writeWhole(join(place, "history.jsonl"), historyText(history));
      writeWhole(join(place, "report.html"), html);
      writeWhole(join(place, "program.log"), `${log.join("\n")}\n`);
      // Last: a run is kept once this file is there.
      writeWhole(join(place, "run.json"), `${JSON.stringify({ folder, run }, null, 2)}\n`);
      forgetOldest(runs, await listRuns(run.lab));
      return { run, folder, report: join(place, "report.html"), history: join(place, "history.jsonl") };
    },
    listRuns,
    findRun: async (id) => {
      const [kept] = /^[\w.-]+$/u.test(id) ? keptRun(runs, id) : [];
      const history = kept ? readHistory(kept.history) : null;
      return kept && history ? { kept, history } : null;
    },
    saveExplanation: async (explanation) => {
      const before = existsSync(explanations) ? readFileSync(explanations, "utf8") : "";
      writeWhole(explanations, `${before}${JSON.stringify(explanation)}\n`);
    },
    listExplanations: async (lab) =>
      linesOf<KeptExplanation>(explanations).filter((explanation) => explanation.lab === lab),
    saveReceipt: async (receipt, html) => {
      const path = join(receipts, `${receipt.id}.json`);
      writeWhole(path, receipt.text);
      writeWhole(join(receipts, `${receipt.id}.html`), html);
      writeWhole(join(receipts, `${receipt.id}.about`), JSON.stringify({ ...receipt, text: "" }));
      return { ...receipt, path };
    },
    listReceipts: async (lab) =>
      namesIn(receipts)
        .filter((name) => name.endsWith(".about"))
        .toSorted()
        .flatMap((name) => keptReceipt(receipts, name))
        .filter((receipt) => lab === null || receipt.lab === lab),
    exportLines: () => exportLines(root),
    describe: async () => {
      const files = filesUnder(root);
      return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
    },
    erase: async () => {
      rmSync(root, { recursive: true, force: true });
      rmSync(receiptKeyPath(dataFolder), { force: true });
    },
  };
};

/** So many runs of one lab are kept; a history is about a megabyte. */
const keptPerLab = 40;

const forgetOldest = (runs: string, kept: ReadonlyArray<KeptRun>): void => {
  for (const { run } of kept.slice(keptPerLab)) rmSync(join(runs, run.id), { recursive: true, force: true });
};

const historyText = ({ header, events }: History): string =>
  `${[header, ...events].map((line) => JSON.stringify(line)).join("\n")}\n`;

const readHistory = (path: string): History | null => {
  const [header, ...events] = linesOf<HistoryHeader | HistoryEvent>(path);
  return header && "planHash" in header ? historyOf(header, events as ReadonlyArray<HistoryEvent>) : null;
};

const keptRun = (runs: string, id: string): ReadonlyArray<KeptRun> => {
  const place = join(runs, id);
  const found = readJson<{ readonly folder: string; readonly run: LabRun }>(join(place, "run.json"));
  if (found === null) return [];
  return [{ ...found, report: join(place, "report.html"), history: join(place, "history.jsonl") }];
};

const keptReceipt = (receipts: string, name: string): ReadonlyArray<KeptReceipt> => {
  const about = readJson<Omit<KeptReceipt, "path">>(join(receipts, name));
  const path = join(receipts, name.replace(/\.about$/u, ".json"));
  return about === null || !existsSync(path) ? [] : [{ ...about, text: readFileSync(path, "utf8"), path }];
};

/** Null where there is none, or it was cut off. */
const readJson = <T>(path: string): T | null => {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    return null;
  }
};

/** A last line that was cut off is left out. */
const linesOf = <T>(path: string): ReadonlyArray<T> =>
  existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .flatMap((line) => parsedLine<T>(line))
    : [];

const parsedLine = <T>(line: string): ReadonlyArray<T> => {
  try {
    return line === "" ? [] : [JSON.parse(line) as T];
  } catch {
    return [];
  }
};

const namesIn = (folder: string): ReadonlyArray<string> => (existsSync(folder) ? readdirSync(folder) : []);

const filesUnder = (folder: string): ReadonlyArray<string> =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
    : [];

async function* exportLines(root: string): AsyncIterable<string> {
  for (const file of filesUnder(root)) {
    // Clusters and folders of runs that are under way are no one's data.
    if (/[/\\](?:kept|receipts)[/\\]|explanations\.jsonl$/u.test(file))
      yield JSON.stringify({ file: file.slice(root.length + 1), text: readFileSync(file, "utf8") });
  }
}

/** Whole or not at all. */
const writeWhole = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, text, { mode: 0o600, flush: true });
  renameSync(beside, path);
};
