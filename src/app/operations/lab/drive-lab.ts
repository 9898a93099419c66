/** One or more seeds of a lab against one program: run, keep, and tell what came out. */
import type { EngineDep } from "#app/engine.ts";
import type { Failure } from "#app/operation.ts";
import type { LabFoldersDep } from "#app/ports/lab/lab-folders.ts";
import type { KeptRun, LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import type { CandidateCommand, LabProgress, LabRunnerDep } from "#app/ports/lab/lab-runner.ts";
import type { SeedsDep } from "#app/ports/lab/seeds.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { type History, htmlReport, type LabRun, type RunSize } from "#core/labs/index.ts";
import { type FoundLab, findLab } from "./find-lab.ts";

export type DriveDeps = EngineDep & LabFoldersDep & LabRunnerDep & LabRecordsDep & SeedsDep;

/** `deep`: ten full seeds, the first as given. */
export type Depth = RunSize | "deep";

/** A receipt says "ten seeds": fewer leave a failure of one run in four unseen at 95 % (labs.md, section 3.7). */
const seedsOfDeep = 10;

export interface DriveRequest {
  /** Null: the lab that `lab.json` names. */
  readonly lab: string | null;
  readonly folder: string;
  /** Words after `--`: what to run instead of what `lab.json` says. */
  readonly words: ReadonlyArray<string>;
  readonly seed: string | null;
  readonly depth: Depth;
}

export interface DrivenLab {
  /** One for each seed, in the order they ran; the last decides. */
  readonly runs: readonly [LabRun, ...ReadonlyArray<LabRun>];
  readonly kept: KeptRun;
  readonly history: History;
  readonly found: FoundLab;
}

export interface DriveListener {
  /** `number` of the seed, from 1, and how many there will be. */
  readonly progress: (event: LabProgress, seed: { readonly number: number; readonly of: number }) => void;
  readonly stop: Promise<unknown>;
}

/** Runs seed after seed until one does not pass. */
export const driveLab = async (
  deps: DriveDeps,
  request: DriveRequest,
  listener: DriveListener,
): Promise<Result<DrivenLab, Failure>> => {
  const target = targetOf(deps, request);
  if (!target.ok) return target;
  const { found, command } = target.value;
  const seeds = seedsFor(deps, request);
  const runs: Array<LabRun> = [];
  let last: Pick<DrivenLab, "kept" | "history"> | null = null;
  for (const [at, seed] of seeds.entries()) {
    const size = request.depth === "quick" ? "quick" : "full";
    const tell = (event: LabProgress): void => listener.progress(event, { number: at + 1, of: seeds.length });
    const driven = await driveSeed(deps, found, { lab: found.lab.id, seed, size, command }, tell, listener);
    if (!driven.ok) return driven;
    runs.push(driven.value.run);
    last = driven.value;
    if (driven.value.run.verdict !== "pass") break;
  }
  const [first, ...others] = runs;
  if (first === undefined || last === null) return err(neverRan);
  return ok({ runs: [first, ...others], kept: last.kept, history: last.history, found });
};

const neverRan: Failure = { type: "NothingRun", message: "No seed was run. Give one with --seed." };

interface Target {
  readonly found: FoundLab;
  readonly command: CandidateCommand;
}

const targetOf = (deps: DriveDeps, { lab, folder, words }: DriveRequest): Result<Target, Failure> => {
  const named = lab === null ? null : findLab(deps, lab);
  if (named !== null && !named.ok) return named;
  const place = deps.labFolders.read(folder, named?.value.lab.id ?? null, words);
  if (!place.ok) return place;
  const found = named ?? findLab(deps, place.value.lab);
  return found.ok ? ok({ found: found.value, command: place.value.command }) : found;
};

const seedsFor = ({ seeds }: SeedsDep, { seed, depth }: DriveRequest): ReadonlyArray<string> => {
  const first = seed ?? seeds.next();
  const count = depth === "deep" ? seedsOfDeep : 1;
  // Further seeds follow from the first, so that `--deep --seed X` is one plan too.
  return [first, ...Array.from({ length: count - 1 }, (_, at) => `${first.slice(0, 14)}${hex(at + 1)}`)];
};

const hex = (number: number): string => number.toString(16).padStart(2, "0");

const driveSeed = async (
  deps: DriveDeps,
  found: FoundLab,
  request: Parameters<DriveDeps["labRunner"]["run"]>[0],
  progress: (event: LabProgress) => void,
  { stop }: DriveListener,
): Promise<Result<{ readonly run: LabRun; readonly kept: KeptRun; readonly history: History }, Failure>> => {
  const finished = await deps.labRunner.run(request, progress, stop);
  if (!finished.ok) return finished;
  const { run, history, log } = finished.value;
  const html = htmlReport(run, history, {
    card: found.card,
    command: commandWords(request.lab, request.command),
  });
  const kept = await (await deps.labRecords()).saveRun(run, {
    folder: request.command.folder,
    history,
    html,
    log,
  });
  return ok({ run, kept, history });
};

/** What to type to run it again, without the seed. */
export const commandWords = (lab: string, { folder }: { readonly folder: string }): string =>
  `mettle labs run ${lab} --dir ${folder}`;
