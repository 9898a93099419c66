/** Starts everything that a run needs around the service, and knows how to end all of it, in whatever state it is. */
import type { LabProgress, LabRunRequest } from "#app/ports/lab/lab-runner.ts";
import type { HistoryHeader, Lab, LabPlan } from "#core/labs/index.ts";
import { createConnections } from "../client/connections.ts";
import { createOperations } from "../client/operations.ts";
import type { FindPostgres, LabDatabase } from "../database/database-types.ts";
import { openLabDatabase } from "../database/open-lab-database.ts";
import type { LogRing } from "../process/log-ring.ts";
import type { CandidateExit } from "../process/process-types.ts";
import type { RunSite } from "../process/run-site.ts";
import { openStubServer } from "../stubs/stub-server.ts";
import type { StubEffect, StubServer } from "../stubs/stub-types.ts";
import type { Clock } from "./clock.ts";
import { type Breakable, performAction } from "./faults/perform-action.ts";
import { type Fleet, openFleet } from "./fleet/fleet.ts";
import { createHistoryWriter, type HistoryWriter } from "./history-writer.ts";
import type { RunEnd } from "./run-end.ts";
import type { Present, RunParts } from "./run-parts.ts";
import { noReturn, watchDeaths } from "./watch-deaths.ts";
import { watchLag } from "./watch-lag.ts";

export interface PartsOrder {
  readonly request: LabRunRequest;
  readonly lab: Lab;
  readonly plan: LabPlan;
  readonly header: HistoryHeader;
  readonly clock: Clock;
  readonly historyFile: string;
  readonly site: RunSite;
  readonly log: LogRing;
  readonly end: RunEnd;
  readonly progress: (event: LabProgress) => void;
  readonly startLimitMs: number;
  readonly database: {
    readonly cacheFolder: string;
    readonly findPostgres: FindPostgres;
    readonly externalUrl: string | undefined;
  };
}

export interface OpenParts {
  readonly parts: RunParts;
  readonly close: () => Promise<void>;
}

/** Rejects when the database cannot be had; what was started before is ended then. */
export const openParts = async (order: PartsOrder): Promise<OpenParts> => {
  const { plan, clock, end } = order;
  const closers: Array<() => Promise<unknown>> = [];
  const close = async (): Promise<void> => {
    for (const ending of closers.splice(0).reverse()) await ending().catch(() => undefined);
  };
  const writer = createHistoryWriter(order.historyFile, order.header, clock);
  closers.push(async () => writer.close());
  try {
    const present: Present = { scheduler: null, phase: "start", decisionByToken: new Map() };
    const database = plan.database ? await openDatabase(order, present) : null;
    if (database) closers.push(database.close);
    const stubByName = await openStubs(plan, clock, writer, present);
    closers.push(() => Promise.all([...stubByName.values()].map((stub) => stub.close())));
    const fleet = await openServices(order, { writer, present, database, stubByName });
    closers.push(fleet.close);
    const connections = createConnections();
    closers.push(connections.close);
    const lag = watchLag(
      (ms) => void writer.write({ p: "harness", ev: "note", f: "stall", key: present.phase, out: { ms } }),
    );
    closers.push(async () => lag.stop());
    const breakable = breakableOf({ fleet, database, stubByName, writer, signal: end.signal }, order);
    const operations = createOperations(writer, connections, {
      onSent: (f) => void present.scheduler?.passed({ on: "sent", f }),
      onAnswered: (f) => present.scheduler?.passed({ on: "answered", f }),
    });
    const { request, progress } = order;
    const parts: RunParts = {
      ...{
        seed: request.seed,
        size: request.size,
        lab: order.lab,
        plan,
        writer,
        fleet,
        database,
        stubByName,
      },
      ...{ connections, operations, lag, end, progress, present },
      perform: (action, trigger) => performAction(action, trigger, breakable),
      onNoReturn: ({ message }) =>
        end.end({ kind: "broken", violation: noReturn(noReturnOf(order), 0, message, order.log) }),
    };
    return { parts, close };
  } catch (error) {
    await close();
    throw error;
  }
};

const openDatabase = ({ site, database }: PartsOrder, present: Present): Promise<LabDatabase> =>
  openLabDatabase({
    site,
    ...database,
    onWrite: (after) => present.scheduler?.passed({ on: "database", after }),
  });

const openStubs = async (
  { stubs }: LabPlan,
  { now }: Clock,
  writer: HistoryWriter,
  present: Present,
): Promise<ReadonlyMap<string, StubServer>> => {
  const onEffect = ({ stub, f, key, in: given, out, http }: StubEffect): void =>
    void writer.write({ p: stub, ev: "effect", f, key, in: given, out, ...(http === null ? {} : { http }) });
  const beforeReply = ({ what, f }: StubEffect): Promise<void> | undefined =>
    what === "effect" ? present.scheduler?.passed({ on: "effect", f }) : undefined;
  const opened = stubs.map(
    async (plan) => [plan.name, await openStubServer({ plan, now, onEffect, beforeReply })] as const,
  );
  return new Map(await Promise.all(opened));
};

interface Surroundings {
  readonly writer: HistoryWriter;
  readonly present: Present;
  readonly database: LabDatabase | null;
  readonly stubByName: ReadonlyMap<string, StubServer>;
}

const openServices = (
  order: PartsOrder,
  { writer, present, database, stubByName }: Surroundings,
): Promise<Fleet> => {
  const { site, request, plan, log, end } = order;
  const stubEnv = plan.stubs.map(({ name, env }) => [env, stubByName.get(name)?.url ?? ""]);
  const deaths = watchDeaths({ writer, present, log, end, noReturnOf: noReturnOf(order) });
  const opening = openFleet({
    site,
    command: request.command,
    instances: plan.instances,
    env: {
      ...plan.env,
      ...Object.fromEntries(stubEnv),
      ...(database ? { DATABASE_URL: database.url } : {}),
    },
    log,
    writer,
    startLimitMs: order.startLimitMs,
    decide: ({ token }) => present.decisionByToken.get(token ?? "") ?? { do: "pass" },
    signal: end.signal,
    onOwnDeath: (instance: number, exit: CandidateExit) =>
      void opening.then((fleet) => deaths(fleet, instance, exit)),
    isDependencyDown: () => present.scheduler?.isNeighbourDown(0) ?? false,
  });
  return opening;
};

/** The invariant that a service breaks by not coming back after a kill. */
const noReturnOf = ({ lab }: PartsOrder): string => lab.noReturn ?? "contract";

const breakableOf = (parts: Omit<Breakable, "onNoReturn">, order: PartsOrder): Breakable => ({
  ...parts,
  onNoReturn: ({ number }, { message }) =>
    order.end.end({ kind: "broken", violation: noReturn(noReturnOf(order), number, message, order.log) }),
});
