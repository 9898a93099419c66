/** The only place where adapters meet ports. Everything is made on first use: a pure command opens no socket and no database. */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { documents } from "#adapters/documents/documents.ts";
import { folders } from "#adapters/files/read-folder.ts";
import { loadCatalogue } from "#adapters/knowledge-files/load-catalogue.ts";
import { createLabFolders } from "#adapters/lab-files/lab-folders.ts";
import { createEngine } from "#app/create-engine.ts";
import type { Engine } from "#app/engine.ts";
import type { ReportDeps } from "#app/operations/evaluation/make-report.ts";
import type { DriveDeps } from "#app/operations/lab/drive-lab.ts";
import { createLabHandler } from "#app/operations/lab/start-lab-run.ts";
import { createTriageHandler } from "#app/operations/triage/start-triage.ts";
import type { IdempotencyDep } from "#app/ports/idempotency.ts";
import type { LabFolders } from "#app/ports/lab/lab-folders.ts";
import type { LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import type { ModelRecords } from "#app/ports/model.ts";
import type { Deps } from "#app/registry.ts";
import { invariant } from "#core/base/invariant.ts";
import { labs } from "#core/labs/index.ts";

/** The folder of package.json: the same from source and from `dist`. */
const packageRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
})();

const fromPackage = (path: string): string => join(packageRoot, path);

export const { version } = JSON.parse(readFileSync(fromPackage("package.json"), "utf8")) as {
  readonly version: string;
};

export const webFolder = fromPackage("dist/web");

/** The address of another program of Mettle, e.g. `doors/http/main.js`, loaded only when asked for. */
export const entryPoint = (path: string): string => pathToFileURL(join(packageRoot, "dist", path)).href;

export type Composed = Deps & IdempotencyDep & { readonly close: () => Promise<void> };

/** `serving`: this process also does the queued work. A single command only looks and leaves. */
export const compose = ({ serving } = { serving: false }): Composed => {
  const engine = onFirstUse((): Engine => createEngine(loadCatalogue(fromPackage("dist/catalogue.json"))));
  const reportDeps = { documents, ...composeLabs(engine) };
  const stateful = onFirstUse(() => openStateful(reportDeps, serving));
  const printer = onFirstUse(openPrinter);
  const model = onFirstUse(() => openModel(async () => (await stateful()).modelRecords));
  return {
    ...reportDeps,
    folders,
    clock: { today: () => new Date().toISOString().slice(0, 10) },
    printer: {
      pdf: async (resume, settings) => (await printer()).pdf(resume, settings),
      preview: async (...asked) => (await printer()).preview(...asked),
      pages: async (resume, settings) => (await printer()).pages(resume, settings),
      docx: async (resume, settings) => (await printer()).docx(resume, settings),
    },
    extractors: {
      extract: async (file) => {
        const { resumeExtractors } = await import("#adapters/documents/extractors/resume-extractors.ts");
        return resumeExtractors.extract(file);
      },
    },
    model: {
      configured: async () => (await model()).configured(),
      check: async () => (await model()).check(),
      configure: async (wanted) => (await model()).configure(wanted),
      forget: async () => (await model()).forget(),
      ask: async (asking) => (await model()).ask(asking),
      calls: async (...page) => (await model()).calls(...page),
      spending: async () => (await model()).spending(),
    },
    workspace: async () => (await stateful()).workspace,
    runs: async () => (await stateful()).runs,
    idempotency: async () => (await stateful()).idempotency,
    close: async () => {
      // One that never came up has said so to whoever asked for it.
      if (stateful.isMade()) await (await stateful().catch(() => null))?.close();
      if (printer.isMade()) await (await printer()).close();
    },
  };
};

/** The same with the database up, so that the first request finds it. */
export const composeServer = async (): Promise<Composed> => {
  const deps = compose({ serving: true });
  await deps.workspace();
  return deps;
};

/** 256 bits, new at every start. */
export const startToken = (): string => randomBytes(32).toString("base64url");

const openPrinter = async () => {
  const { createResumePrinter } = await import("#adapters/resume-printing/resume-printer.ts");
  return createResumePrinter();
};

/** Runs and receipts are files beside the database, which labs never open. */
const composeLabs = (engine: () => Engine): DriveDeps & LabRecordsDep => {
  const labFolders = createLabFolders(packageRoot);
  const dataFolder = onFirstUse(async () => {
    const { dataDirectory } = await import("#adapters/db/data-directory.ts");
    return dataDirectory(process.env);
  });
  const records = onFirstUse(async () => {
    const { createLabRecords } = await import("#adapters/receipts/lab-records.ts");
    return createLabRecords(await dataFolder());
  });
  const runner = onFirstUse(async () => openLabRunner(await dataFolder(), engine, labFolders));
  const key = onFirstUse(async () => {
    const { openReceiptKey } = await import("#adapters/receipts/receipt-key.ts");
    return openReceiptKey(await dataFolder());
  });
  return {
    engine,
    labFolders,
    labRecords: records,
    receiptKey: key,
    receiptCrypto: async () => (await import("#adapters/receipts/receipt-key.ts")).receiptCrypto,
    labRunner: { run: async (...asked) => (await runner()).run(...asked) },
    seeds: { next: () => randomBytes(4).toString("hex") },
  };
};

const openLabRunner = async (dataFolder: string, engine: () => Engine, folders: LabFolders) => {
  const { createLabRunner } = await import("#adapters/lab-runner/lab-runner.ts");
  const { findPostgres } = await import("#adapters/db/launcher/find-postgres.ts");
  const briefOf = (lab: string) => engine().catalogue.labs.find(({ id }) => id === lab)?.brief;
  return createLabRunner({
    labs,
    policyOf: (lab) => briefOf(lab)?.policy ?? {},
    contractHashOf: (lab) => createHash("sha256").update(folders.contract(lab)).digest("hex"),
    harness: version,
    folder: join(dataFolder, "labs"),
    findPostgres,
    externalDatabaseUrl: process.env["LAB_DATABASE_URL"],
  });
};

/** It needs the database only to count and to remember, so that it is opened at the first call and not before. */
const openModel = async (records: () => Promise<ModelRecords>) => {
  const { openGateway } = await import("#adapters/llm/open-gateway.ts");
  const { dataDirectory } = await import("#adapters/db/data-directory.ts");
  const { newId } = await import("#adapters/db/uuid.ts");
  const dataFolder = dataDirectory(process.env);
  return openGateway({
    environment: process.env,
    dataFolder,
    knowledge: fromPackage("knowledge"),
    records,
    newId,
  });
};

const openStateful = async (deps: ReportDeps & DriveDeps, serving: boolean) => {
  const { openDatabase } = await import("#adapters/db/open-database.ts");
  const database = await openDatabase(process.env, fromPackage("dist/migrations"));
  if (!serving) {
    const noQueue = () => invariant(false, "a single command queued long work");
    const { modelRecords, close } = database;
    return { ...database.bindQueue(async () => noQueue()), modelRecords, close };
  }
  const { startWorkers } = await import("#adapters/job-queue/start-workers.ts");
  const handlers = [createTriageHandler(deps), createLabHandler(deps)];
  const workers = await startWorkers(database.executor, handlers, database.runSource, (thrown) => {
    process.stderr.write(`bug in a run: ${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
  });
  const close = async (): Promise<void> => {
    await workers.stop();
    await database.close();
  };
  return { ...database.bindQueue(workers.enqueue), modelRecords: database.modelRecords, close };
};

const onFirstUse = <T>(make: () => T): (() => T) & { readonly isMade: () => boolean } => {
  let made: { readonly value: T } | null = null;
  const use = (): T => {
    made ??= { value: make() };
    return made.value;
  };
  return Object.assign(use, { isMade: () => made !== null });
};
