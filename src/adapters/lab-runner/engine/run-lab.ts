/** One run from beginning to end. Whatever happens in between, everything that was started is ended before it answers. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { FinishedLabRun, LabProgress, LabRunFailure, LabRunRequest } from "#app/ports/lab/lab-runner.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { type HistoryHeader, historyOf, type Lab, type LabPolicy, randomOf } from "#core/labs/index.ts";
import type { FindPostgres } from "../database/database-types.ts";
import { runBuild } from "../process/build.ts";
import { inheritedEnvironment } from "../process/environment.ts";
import { createLogRing, type LogRing } from "../process/log-ring.ts";
import { openRunSite, type RunSite } from "../process/run-site.ts";
import { type Judge, openJudge } from "./check/open-judge.ts";
import { startClock } from "./clock.ts";
import { candidateOf } from "./describe/candidate-of.ts";
import { labRunOf, type Told } from "./describe/lab-run-of.ts";
import { planHashOf } from "./describe/plan-hash.ts";
import { judgeRun } from "./judge-run.ts";
import { type OpenParts, openParts } from "./open-parts.ts";
import { runPhases } from "./phases/run-phases.ts";
import { watchContract } from "./phases/watch-contract.ts";
import { reportProgress } from "./report-progress.ts";
import { createRunEnd, type RunEnd } from "./run-end.ts";
import { lastWords } from "./watch-deaths.ts";

export interface RunLabOptions {
  readonly lab: Lab;
  readonly policy: LabPolicy;
  readonly contractHash: string;
  /** Version of the harness. */
  readonly harness: string;
  /** Where runs keep what they need while they run, and what an aborted one leaves to look at. */
  readonly folder: string;
  readonly findPostgres: FindPostgres;
  readonly externalDatabaseUrl: string | undefined;
  readonly startLimitMs: number;
}

export const runLab = async (
  options: RunLabOptions,
  request: LabRunRequest,
  progress: (event: LabProgress) => void,
  stop: Promise<unknown>,
): Promise<Result<FinishedLabRun, LabRunFailure>> => {
  const end = createRunEnd();
  void stop.then(
    () => end.end({ kind: "interrupted" }),
    () => end.end({ kind: "interrupted" }),
  );
  const site = await openRunSite({ root: join(options.folder, "sites") });
  try {
    return await new LabRunAtSite(options, request, progress, end, site).run();
  } finally {
    await site.close();
  }
};

class LabRunAtSite {
  private readonly options: RunLabOptions;
  private readonly request: LabRunRequest;
  private readonly progress: (event: LabProgress) => void;
  private readonly end: RunEnd;
  private readonly site: RunSite;
  private readonly log: LogRing = createLogRing();
  private readonly clock = startClock();
  private readonly startedAt = new Date();

  constructor(
    options: RunLabOptions,
    request: LabRunRequest,
    progress: (event: LabProgress) => void,
    end: RunEnd,
    site: RunSite,
  ) {
    this.options = options;
    this.request = request;
    this.progress = progress;
    this.end = end;
    this.site = site;
  }

  async run(): Promise<Result<FinishedLabRun, LabRunFailure>> {
    const { lab, policy, harness } = this.options;
    const { seed, size } = this.request;
    const plan = lab.plan({ random: randomOf(seed), size, policy });
    const planHash = planHashOf(plan);
    const header = { v: 1, lab: `${lab.id}@${lab.version}`, seed, planHash, harness, size } as const;
    const unbuilt = await this.build();
    if (unbuilt !== null) return this.failed(header, unbuilt);
    const historyFile = this.historyFile();
    // Its thread is loaded while everything else is started.
    const judge = openJudge(lab, { lab: lab.id, header, policy }, this.end.signal);
    let opened: OpenParts;
    try {
      const { findPostgres, externalDatabaseUrl: externalUrl, folder } = this.options;
      const database = { cacheFolder: join(folder, "postgres"), findPostgres, externalUrl };
      const { request, clock, site, log, end, progress } = this;
      opened = await openParts({
        request,
        lab,
        plan,
        header,
        clock,
        historyFile,
        site,
        log,
        end,
        progress,
        database,
        startLimitMs: this.options.startLimitMs,
      });
    } catch (error) {
      await judge.close();
      const why = error instanceof Error ? error.message : String(error);
      return err({
        type: "LabDatabaseUnavailable",
        message: `The lab's database could not be started: ${why}`,
      });
    }
    try {
      return await this.drive(opened, header, judge);
    } finally {
      await judge.close();
      await opened.close();
      rmSync(historyFile, { force: true });
    }
  }

  /** Null when there is nothing to build or it was built; else why not. */
  private async build(): Promise<string | null> {
    const { command } = this.request;
    if (command.build === null) return null;
    this.progress({ what: "building", ms: 0 });
    const { isBuilt, says, ms } = await runBuild({
      site: this.site,
      argv: command.build,
      cwd: command.folder,
      env: { ...inheritedEnvironment(), ...command.env },
      log: this.log,
      limitMs: BUILD_MS,
      stop: this.end.signal,
    });
    this.progress({ what: "building", ms: Math.round(ms) });
    if (isBuilt) return null;
    return `The build, ${command.build.join(" ")}, failed: ${says}.${lastWords(this.log)} Mend it, and run again.`;
  }

  private async drive(
    { parts }: OpenParts,
    header: HistoryHeader,
    judge: Judge,
  ): Promise<Result<FinishedLabRun, LabRunFailure>> {
    this.progress({ what: "starting", ms: 0 });
    const candidate = candidateOf(this.request.command);
    const started = await parts.fleet.startAll(parts.plan.phases[0]?.env ?? {});
    if (!started.ok && started.error.type === "CommandNotFound")
      return err({ type: "CommandNotFound", message: started.error.message });
    if (!started.ok) return this.failed(header, this.neverStarted(started.error.message));
    this.progress({ what: "starting", ms: Math.round(parts.fleet.startMs()) });
    const contract = watchContract(this.end);
    const quiet = reportProgress(parts);
    const limit = setTimeout(
      () => this.end.end({ kind: "limit", says: "it took far longer than its plan" }),
      hardLimitMs(parts.plan.phases.length, parts.plan.phases, parts.fleet.startMs()),
    );
    try {
      const outcome = await runPhases(parts, judge, contract);
      const judgement = judgeRun(this.options.lab, outcome, this.end.reason(), contract.held());
      const { fleet, database, writer, operations } = parts;
      return this.finished(header, await candidate, {
        ...judgement,
        stoppedIn: outcome.stoppedIn,
        events: writer.events,
        counts: operations.counts,
        load: outcome.load,
        startMs: fleet.startMs(),
        peakRssMb: fleet.peakRssMb(),
        checkMs: outcome.checkMs,
        database: database?.version ?? null,
      });
    } finally {
      clearTimeout(limit);
      quiet();
    }
  }

  private neverStarted(message: string): string {
    return `The service did not start: ${message}${lastWords(this.log)} It must listen on 127.0.0.1, on the port that PORT names, within ${this.options.startLimitMs / 1000} s; start it by hand with PORT=8080 to see more.`;
  }

  private async failed(header: HistoryHeader, why: string): Promise<Result<FinishedLabRun, LabRunFailure>> {
    const reason = this.end.reason()?.kind === "interrupted" ? "interrupted" : why;
    return this.finished(header, await candidateOf(this.request.command), {
      verdict: "error",
      reason,
      ...{ invariants: [], invariant: null, stoppedIn: null, events: [], load: [], database: null },
      counts: { operations: 0, ok: 0, refused: 0, unknown: 0 },
      ...{ startMs: 0, peakRssMb: 0, checkMs: 0 },
    });
  }

  private finished(
    header: HistoryHeader,
    candidate: Awaited<ReturnType<typeof candidateOf>>,
    told: Told,
  ): Result<FinishedLabRun, LabRunFailure> {
    const { lab, contractHash } = this.options;
    const run = labRunOf(told, {
      ...{ lab, header, candidate, contractHash },
      startedAt: this.startedAt,
      totalMs: this.clock.now() / 1000,
    });
    return ok({ run, history: historyOf(header, told.events), log: this.log.lines() });
  }

  /** Removed when the run answers, since whoever asked keeps the history; only an aborted run leaves it behind. */
  private historyFile(): string {
    const folder = join(this.options.folder, "aborted");
    mkdirSync(folder, { recursive: true });
    return join(folder, `${this.options.lab.id}-${this.request.seed}-${this.site.id}.jsonl`);
  }
}

const BUILD_MS = 120_000;

/** Twice what the plan allows, and the starts: beyond that something is stuck that has no limit of its own. */
const hardLimitMs = (
  count: number,
  phases: ReadonlyArray<{ readonly limitMs: number }>,
  startMs: number,
): number =>
  30_000 + 2 * phases.reduce((sum, { limitMs }) => sum + limitMs, 0) + count * 12_000 + 60 * startMs;
