/** Starts a program under test and holds it: it accepts on its port, or nothing of it is left and we say why. */
import { platform } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { err, ok, type Result } from "#core/base/result.ts";
import { type Family, type FamilyEnd, startFamily } from "./family.ts";
import { isAccepting, isFree } from "./ports.ts";
import type {
  CandidateExit,
  CandidateLimits,
  CandidateStart,
  RunningCandidate,
  StartFailure,
} from "./process-types.ts";
import { type Watch, watchLimits } from "./watch-limits.ts";

/** A JVM with a framework and no warm cache takes 10 s on a slow machine; nobody waits longer than this. */
const defaultStartLimitMs = 30_000;
/** Ten times what a lab's service needs, and little enough that two instances fit beside an editor. */
const defaultLimits: CandidateLimits = { memoryMb: 1024, processes: 64 };
/** What SIGTERM has before kill -9. */
const termMs = 1000;

export const startCandidate = async (
  start: CandidateStart,
): Promise<Result<RunningCandidate, StartFailure>> => {
  if (platform() === "win32") {
    return failure(
      "PlatformUnsupported",
      "Labs need process groups, which Windows lacks: run Mettle in WSL.",
    );
  }
  const begun = performance.now();
  const held = hold(startFamily(start), { ...defaultLimits, ...start.limits });
  const outcome = await becomesReady(start, held, begun + (start.startLimitMs ?? defaultStartLimitMs));
  if (outcome === null) return ok(candidateOf(start, held, performance.now() - begun));
  await held.kill9();
  return failure(outcome.type, outcome.message);
};

const failure = (type: StartFailure["type"], message: string): Result<never, StartFailure> =>
  err({ type, message });

/** A family under watch, with the story of its end. */
interface Held {
  readonly family: Family;
  readonly watch: Watch;
  readonly exited: Promise<CandidateExit>;
  readonly ended: () => FamilyEnd | null;
  readonly over: () => Pick<CandidateExit, "how" | "says"> | null;
  readonly kill9: () => Promise<void>;
  readonly expectEnd: () => void;
}

const hold = (family: Family, limits: CandidateLimits): Held => {
  let reason: Pick<CandidateExit, "how" | "says"> | null = null;
  let end: FamilyEnd | null = null;
  const watch = watchLimits(family, limits, (how, says) => {
    if (reason !== null) return;
    reason = { how, says };
    void family.kill();
  });
  const expectEnd = (): void => {
    if (end === null) reason ??= { how: "expected", says: "we ended it" };
  };
  const exited = family.ended.then(async (ended): Promise<CandidateExit> => {
    end = ended;
    watch.stop();
    // Its first process is gone, so it counts as ended: what it left behind must not go on serving.
    await family.kill();
    const { code, signal } = ended;
    return { ...(reason ?? { how: "ended", says: endOf(ended) }), code, signal };
  });
  const kill9 = async (): Promise<void> => {
    expectEnd();
    await family.kill();
    await exited;
  };
  return { family, watch, exited, ended: () => end, over: () => reason, kill9, expectEnd };
};

const endOf = ({ code, signal }: FamilyEnd): string =>
  signal === null ? `it ended by itself with exit code ${code ?? "unknown"}` : `it was ended by ${signal}`;

/** Null when it accepts. */
const becomesReady = async (
  { port, argv, stop, startLimitMs = defaultStartLimitMs }: CandidateStart,
  held: Held,
  deadline: number,
): Promise<StartFailure | null> => {
  for (let waited = 0; ; waited += 1) {
    const isOpen = await isAccepting(port);
    const ended = held.ended();
    if (ended !== null) return earlyEnd(argv[0], port, held, ended);
    if (isOpen) return null;
    if (stop?.aborted) return { type: "Stopped", message: "The run was ended while the program started." };
    if (performance.now() > deadline) return neverListened(port, startLimitMs);
    // A Go service is up in 4 ms, Node in 70, a JVM in seconds: look often first, then leave it the processor.
    await sleep(waited < 60 ? 2 : 15);
  }
};

const earlyEnd = async (
  program: string,
  port: number,
  held: Held,
  ended: FamilyEnd,
): Promise<StartFailure> => {
  if (ended.error) {
    return {
      type: "CommandNotFound",
      message: `${program} could not be started (${ended.error.code ?? "unknown"}). Check the name, and that its folder exists.`,
    };
  }
  await held.exited;
  const over = held.over();
  if (over !== null)
    return { type: "OverLimit", message: `The program was ended while it started: ${over.says}.` };
  if (!(await isFree(port))) {
    return { type: "PortTaken", message: `Another program listens on port ${port}.` };
  }
  return {
    type: "EndedEarly",
    message: `The program ended before it listened on $PORT: ${endOf(ended)}. It must stay in the foreground; its last lines say more.`,
  };
};

const neverListened = async (port: number, limitMs: number): Promise<StartFailure> => {
  const elsewhere = await isAccepting(port, "::1");
  const advice = elsewhere
    ? "It listens on ::1 alone: listen on 127.0.0.1."
    : `Listen on 127.0.0.1 and the port in $PORT (${port} this time).`;
  return {
    type: "NeverListened",
    message: `Nothing accepted on port ${port} within ${Math.round(limitMs / 1000)} s. ${advice}`,
  };
};

const candidateOf = ({ port }: CandidateStart, held: Held, startMs: number): RunningCandidate => {
  const { family, watch, exited, kill9, expectEnd } = held;
  return {
    pid: family.pid,
    port,
    startMs,
    kill9,
    exited,
    term: async () => {
      expectEnd();
      family.signalAll("SIGTERM");
      // One that is stopped could not hear it.
      family.signalAll("SIGCONT");
      const patience = new AbortController();
      await Promise.race([exited, sleep(termMs, null, { signal: patience.signal }).catch(() => null)]);
      patience.abort();
      await kill9();
    },
    pause: () => family.signalAll("SIGSTOP"),
    resume: () => family.signalAll("SIGCONT"),
    isAlive: () => !family.hasEnded(),
    rss: watch.rss,
    usage: watch.usage,
  };
};
