/** Reads every labelled file of a folder as the product does, and counts. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "#app/engine.ts";
import type { Documents } from "#app/ports/documents.ts";
import type { ResumeExtractors } from "#app/ports/resume/resume-extractors.ts";
import { pageTextOf } from "#core/page-text/index.ts";
import type { Share } from "../wilson.ts";
import { type Row, rows, type Scored, scoreResume } from "./score-resume.ts";
import { type ResumePrediction, toPrediction } from "./to-prediction.ts";
import { truthOf } from "./truth.ts";

export interface ImportBench {
  readonly files: number;
  readonly labelled: number;
  readonly shares: Readonly<Record<Row, Share>>;
  /** The same reader on what pdf.js or mammoth give as text, without layout; null when not asked for. */
  readonly plain: Readonly<Record<Row, Share>> | null;
  readonly misses: ReadonlyArray<Scored["misses"][number] & { readonly file: string }>;
  /** From bytes to record, milliseconds a file, one after the other in one process. */
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly failures: ReadonlyArray<{ readonly file: string; readonly error: string }>;
}

export interface ImportBenchInput {
  readonly directory: string;
  readonly engine: Engine;
  readonly documents: Documents;
  /** Folder for one JSON a file, `<file name>.json`; null writes none. */
  readonly predictions: string | null;
  /** Gives the plain text of a file, for the baseline; null leaves it out. */
  readonly extractors: ResumeExtractors | null;
}

export const runImportBench = async (input: ImportBenchInput): Promise<ImportBench> => {
  const { directory, predictions } = input;
  const files = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && isResume(entry.name))
    .map(({ name }) => name)
    .sort();
  if (predictions !== null) mkdirSync(predictions, { recursive: true });
  const all: Array<ReadFile> = [];
  for (const file of files) all.push(await readOne(file, input));
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    files: files.length,
    labelled: all.filter(({ scored }) => scored !== null).length,
    shares: summed(all.flatMap(({ scored }) => scored ?? [])),
    plain: input.extractors === null ? null : summed(all.flatMap(({ plain }) => plain ?? [])),
    misses: all.flatMap(({ file, scored }) => (scored?.misses ?? []).map((miss) => ({ file, ...miss }))),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    slowestMs: times.at(-1) ?? 0,
    failures: all.flatMap(({ file, error }) => (error === null ? [] : [{ file, error }])),
  };
};

interface ReadFile {
  readonly file: string;
  /** Null where no truth stands beside the file. */
  readonly scored: Scored | null;
  readonly plain: Scored | null;
  readonly ms: number;
  readonly error: string | null;
}

const readOne = async (file: string, input: ImportBenchInput): Promise<ReadFile> => {
  const { directory, predictions } = input;
  const started = performance.now();
  const prediction = await predict(join(directory, file), input);
  const ms = performance.now() - started;
  const error = typeof prediction === "string" ? prediction : null;
  if (predictions !== null) {
    const body = error === null ? prediction : { error };
    writeFileSync(join(predictions, `${file}.json`), `${JSON.stringify(body, null, 2)}\n`);
  }
  const truth = readTruth(directory, file, input.engine);
  const plain =
    truth === null || input.extractors === null ? null : await plainly(join(directory, file), input);
  return {
    file,
    scored: truth === null ? null : scoreResume(truth, prediction),
    plain: truth === null || plain === null ? null : scoreResume(truth, plain),
    ms,
    error,
  };
};

const isResume = (name: string): boolean =>
  /\.(?:pdf|docx|md|txt|json)$/iu.test(name) && !/\.truth\.json$|^readme/iu.test(name);

const predict = async (
  path: string,
  { engine, documents }: ImportBenchInput,
): Promise<ResumePrediction | string> => {
  const file = { name: path, base64: readFileSync(path).toString("base64") };
  const page = await documents.readResume(file);
  if (!page.ok) return page.error.type;
  const reading = engine.readResume(page.value);
  return reading.ok ? toPrediction(reading.value) : reading.error.type;
};

const plainly = async (
  path: string,
  { engine, extractors }: ImportBenchInput,
): Promise<ResumePrediction | string> => {
  const file = { name: path, base64: readFileSync(path).toString("base64") };
  const [first] = (await extractors?.extract(file))?.texts ?? [];
  if (first === undefined) return "NoTextLayer";
  const reading = engine.readResume(pageTextOf(first.text, "text"));
  return reading.ok ? toPrediction(reading.value) : reading.error.type;
};

const readTruth = (directory: string, file: string, engine: Engine) => {
  const bare = file.replace(/\.[a-z]+$/iu, "");
  const names = readdirSync(directory);
  const name = [`${file}.truth.json`, `${bare}.truth.json`].find((one) => names.includes(one));
  if (name === undefined) return null;
  return truthOf(JSON.parse(readFileSync(join(directory, name), "utf8")), (text) => engine.datesIn(text));
};

const summed = (all: ReadonlyArray<Scored>): Readonly<Record<Row, Share>> => {
  const total = (row: Row): Share =>
    all.reduce(
      (sum, { shares }) => ({
        right: sum.right + (shares[row]?.right ?? 0),
        of: sum.of + (shares[row]?.of ?? 0),
      }),
      { right: 0, of: 0 },
    );
  return Object.fromEntries(rows.map((row) => [row, total(row)])) as Record<Row, Share>;
};
