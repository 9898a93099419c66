/** One phase: its clients together, its faults when their moments come, its load beside them, and an end in any case. */

import type { Route } from "#adapters/lab-runner/client/operations.ts";
import { runSteps } from "#adapters/lab-runner/client/run-steps.ts";
import type { Action, ClientPlan, Fault, LoadFigures, Phase, Reply, RequestStep } from "#core/labs/index.ts";
import { fateOf, identityOf } from "../faults/edge-fate.ts";
import { type FaultScheduler, scheduleFaults } from "../faults/schedule-faults.ts";
import type { RunParts } from "../run-parts.ts";
import { createSignal, waitFor } from "../wait.ts";
import { isTooLate } from "../watch-lag.ts";
import { isCrowded, watchOthers } from "../watch-others.ts";
import { runLoad } from "./run-load.ts";
import type { ContractWatch } from "./watch-contract.ts";

export interface PhaseRun {
  readonly phase: Phase;
  readonly index: number;
  /** Those of the phase that can be afforded. */
  readonly faults: ReadonlyArray<Fault>;
  readonly contract: ContractWatch;
}

/** Gives the figures of its load, where it has one. */
export const runPhase = async (run: PhaseRun, parts: RunParts): Promise<ReadonlyArray<LoadFigures>> => {
  const { phase } = run;
  const { writer, present, end, operations, fleet } = parts;
  parts.lag.take();
  const others = watchOthers();
  writer.write({ p: "harness", ev: "note", f: "phase", key: phase.name });
  const over = createPhaseEnd(phase, parts);
  const scheduler = scheduleFaults({
    faults: run.faults,
    isMixed: phase.name.startsWith("mixed"),
    startMs: fleet.startMs(),
    perform: (action, trigger) => {
      if (isStop(action.kind)) over.extend(extraMsPerKill(fleet.startMs()));
      return parts.perform(action, trigger);
    },
    okCount: () => operations.counts.ok,
    signal: over.stop.signal,
  });
  present.scheduler = scheduler;
  present.phase = phase.name;
  const players = createPlayers(run, parts, scheduler, over);
  const foreground = phase.clients.filter(({ background }) => background !== true).map(players.play);
  const background = phase.clients.filter((client) => client.background === true).map(players.play);
  const load = phase.load === undefined ? null : runLoad(phase.load, players.loadAround);
  const [figures] = await Promise.all([load, ...foreground]);
  over.stop.abort();
  await Promise.all(background);
  over.clear();
  await calmDown(run, scheduler, parts);
  if (figures !== null && !end.signal.aborted)
    writer.write({ p: "harness", ev: "note", f: "load", key: phase.name, out: { ...figures } });
  noteTrouble(phase.name, others(), parts);
  writer.flush();
  return figures === null ? [] : [figures];
};

const isStop = (kind: Action["kind"]): boolean => kind === "kill9" || kind === "term";

/** The limits of the plans allow for a start within 0.3 s; a kill of a slower service costs four times what it is slower. */
const extraMsPerKill = (startMs: number): number => 4 * Math.max(0, startMs - 300);

/** `stop`: nothing new is begun. `giveUp`: what is on its way is not waited for. */
interface PhaseEnd {
  readonly stop: AbortController;
  readonly giveUp: AbortController;
  readonly extend: (ms: number) => void;
  readonly clear: () => void;
}

const createPhaseEnd = (phase: Phase, { writer, end }: RunParts): PhaseEnd => {
  const [stop, giveUp] = [createSignal(), createSignal()];
  const onEnd = (): void => {
    stop.abort();
    giveUp.abort();
  };
  end.signal.addEventListener("abort", onEnd, { once: true });
  if (end.signal.aborted) onEnd();
  let limitMs = phase.limitMs;
  const began = performance.now();
  const onLimit = (): void => {
    const leftMs = began + limitMs - performance.now();
    if (leftMs > 0) {
      timer = setTimeout(onLimit, leftMs);
      return;
    }
    writer.write({ p: "harness", ev: "note", f: "limit", key: phase.name, out: { ms: limitMs } });
    stop.abort();
  };
  let timer = setTimeout(onLimit, limitMs);
  stop.signal.addEventListener(
    "abort",
    () => void waitFor(GRACE_MS, giveUp.signal).then(() => giveUp.abort()),
    { once: true },
  );
  const clear = (): void => {
    clearTimeout(timer);
    giveUp.abort();
    end.signal.removeEventListener("abort", onEnd);
  };
  return { stop, giveUp, clear, extend: (ms) => (limitMs += ms) };
};

/** What is on its way when a phase ends is answered within that, or its outcome is unknown. */
const GRACE_MS = 500;

interface Players {
  readonly play: (client: ClientPlan) => Promise<void>;
  readonly loadAround: Parameters<typeof runLoad>[1];
}

const createPlayers = (
  { phase, index, contract }: PhaseRun,
  parts: RunParts,
  scheduler: FaultScheduler,
  { stop, giveUp }: PhaseEnd,
): Players => {
  const { operations, writer, fleet, plan } = parts;
  const isContractPhase = index === 0;
  const send = async (client: string, own: number, step: RequestStep, sequence: number): Promise<Reply> => {
    const route = routeOf({ phase, client, own, step, sequence }, parts);
    const reply = await operations.send(client, step, route, giveUp.signal);
    if (isContractPhase) contract.answered(step, reply);
    return reply;
  };
  const play = (client: ClientPlan): Promise<void> => {
    let sequence = 0;
    return runSteps(client, {
      send: (step) => {
        sequence += 1;
        return send(client.name, client.instance ?? 0, step, sequence);
      },
      hold: (f) => scheduler.hold(f),
      act: async (action) => {
        const { struck, healed } = scheduler.act(action);
        await (isStop(action.kind) ? healed : struck);
      },
      expect: (step) => contract.expect(step, isContractPhase),
      note: (event) => void writer.write(event),
      signal: stop.signal,
    });
  };
  return {
    play,
    loadAround: {
      phase: phase.name,
      instances: plan.instances,
      originOf: (instance) => originOf(fleet.instances[instance]?.port() ?? 0),
      record: async (n, step, instance) => (await send("load", instance, step, n)).outcome === "ok",
      signal: stop.signal,
    },
  };
};

const originOf = (port: number): string => `http://127.0.0.1:${port}`;

interface Routed {
  readonly phase: Phase;
  readonly client: string;
  readonly own: number;
  readonly step: RequestStep;
  readonly sequence: number;
}

/** Through the proxy only where it has something to do: past it, times are sharper and a refusal is seen as one. */
const routeOf = ({ phase, client, own, step, sequence }: Routed, parts: RunParts): Route => {
  const { fleet, present, seed } = parts;
  const number = step.instance ?? own;
  const instance = fleet.instances[number];
  const direct = { origin: originOf(instance?.port() ?? 0), instance: number, edge: null };
  if (phase.edge === undefined || step.faulty === false || instance === undefined) return direct;
  const identity = identityOf(phase.name, client, step, sequence);
  const token = `${identity}#${sequence}`.replaceAll(/[^\x21-\x7e]/gu, "_");
  present.decisionByToken.set(token, fateOf(phase.edge, seed, identity));
  const { proxy } = instance;
  return {
    origin: originOf(proxy.port),
    instance: number,
    edge: {
      token,
      takeFate: () => {
        present.decisionByToken.delete(token);
        return proxy.takeFate(token);
      },
    },
  };
};

/** What may have made times longer that is no fault of the service: our own lateness, and other programs. */
const noteTrouble = (phase: string, othersCores: number | null, { lag, writer }: RunParts): void => {
  const late = lag.take();
  if (isTooLate(late)) writer.write({ p: "harness", ev: "note", f: "lag", key: phase, out: late });
  if (isCrowded(othersCores))
    writer.write({ p: "harness", ev: "note", f: "crowded", key: phase, out: { othersCores } });
};

/** Ends what still misbehaves, and waits until the service is up again. */
const calmDown = async (
  { phase }: PhaseRun,
  scheduler: FaultScheduler,
  { database, stubByName, writer, end }: RunParts,
): Promise<void> => {
  database?.proxy.disarm();
  database?.proxy.heal();
  await Promise.all([...stubByName.values()].map((stub) => stub.heal()));
  const skipped = await scheduler.finish();
  if (skipped === 0 || end.signal.aborted) return;
  writer.write({ p: "harness", ev: "note", f: "faults-skipped", key: phase.name, out: { skipped } });
};
