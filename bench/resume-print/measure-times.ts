/** Cold and warm times. All makers take turns, so that whatever else the machine does slows all of them alike. */
import { spawnSync } from "node:child_process";
import type { Resume } from "#core/resume/index.ts";
import { inventedPerson } from "#test/support/invented-people.ts";
import { medianOf } from "../evaluate/measure.ts";
import type { MeasuredMaker } from "./measure-maker.ts";
import type { PrintMaker, StartedMaker } from "./print-makers.ts";

/** Makers that are not on this machine are left out. */
export const measureTimes = async (
  makers: ReadonlyArray<PrintMaker>,
  people: ReadonlyArray<Resume>,
  runs: number,
): Promise<ReadonlyArray<MeasuredMaker>> => {
  const all: Array<{ readonly maker: PrintMaker; readonly started: StartedMaker }> = [];
  for (const maker of makers) {
    const started = await maker.start();
    if (started) all.push({ maker, started });
  }
  const cold = await inTurns(all, COLD_RUNS, async ({ maker }) => coldTimeOf(maker.name));
  // Each print of another person, as no program prints the same page all day.
  const warm = await inTurns(all, runs, ({ started }, run) =>
    timeOf(started, people[run % people.length] ?? inventedPerson(run)),
  );
  return all.map((one, index) => ({
    ...one,
    coldMs: medianOf(cold[index] ?? []),
    warmMs: medianOf(warm[index] ?? []),
  }));
};

/** The times of each, without those of a first round, which only warms up. */
const inTurns = async <T>(
  all: ReadonlyArray<T>,
  runs: number,
  work: (one: T, run: number) => Promise<number>,
): Promise<ReadonlyArray<ReadonlyArray<number>>> => {
  const rounds: Array<ReadonlyArray<number>> = [];
  for (let run = 0; run <= runs; run += 1) {
    const round: Array<number> = [];
    for (const one of all) round.push(await work(one, run));
    rounds.push(round);
  }
  return all.map((_, index) => rounds.slice(1).map((round) => round[index] ?? Number.NaN));
};

/** In a program of its own: this one, asked for one print. It says how long it has been running. */
const coldTimeOf = (name: string): number => {
  const program = process.argv[1] ?? "";
  const { stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, program, "bench", "resume-print", "--cold", name],
    { encoding: "utf8" },
  );
  return Number(stdout);
};

/** What the program of `coldTimeOf` does: milliseconds from its start to its first PDF. */
export const firstPrint = async (maker: PrintMaker): Promise<number> => {
  const started = await maker.start();
  if (started === null) return Number.NaN;
  await started.print(inventedPerson(1));
  const time = performance.now();
  await started.close();
  return time;
};

const timeOf = async (started: StartedMaker, resume: Resume): Promise<number> => {
  const began = performance.now();
  await started.print(resume);
  return performance.now() - began;
};

/** Starting takes long; three show which is the middle. */
const COLD_RUNS = 3;
