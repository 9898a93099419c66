/** What is broken, drawn from the seed. Each trigger is a moment that matters, so that a kill does not miss it. */
import type { Fault } from "../plan/fault.ts";
import type { Random } from "../plan/random.ts";

export interface Faults {
  readonly kills: ReadonlyArray<Fault>;
  readonly provider: ReadonlyArray<Fault>;
  readonly database: ReadonlyArray<Fault>;
  readonly pauses: ReadonlyArray<Fault>;
  readonly mixed: ReadonlyArray<Fault>;
}

const kill = { kind: "kill9" } as const;

/** The moment that matters is the provider's: it has charged, and nobody knows yet. */
const killAtCharge = (n: number): Fault => ({ trigger: { on: "effect", f: "charge", n }, action: kill });
const killAtAnswer = (n: number): Fault => ({ trigger: { on: "answered", f: "pay", n }, action: kill });
const killAtSent = (n: number): Fault => ({ trigger: { on: "sent", f: "pay", n }, action: kill });

const cutAfter = (after: "INSERT" | "UPDATE" | "COMMIT", n: number): Fault => ({
  trigger: { on: "database", after, n },
  action: { kind: "db-commit-cut" },
});

const down = (n: number, how: Extract<Fault["action"], { kind: "down" }>["how"], ms: number): Fault => ({
  trigger: { on: "effect", f: "charge", n },
  action: { kind: "down", stub: "psp", how, ms },
});

export const faultsOf = (chance: Random, isQuick: boolean): Faults => {
  const near = (n: number): number => n + chance.between(0, 3);
  const full = <T>(faults: ReadonlyArray<T>): ReadonlyArray<T> => (isQuick ? [] : faults);
  return {
    kills: [
      killAtCharge(near(3)),
      killAtAnswer(near(12)),
      ...full(
        [1, 2, 3, 4, 5].flatMap((round) => [
          killAtCharge(near(round * 22)),
          killAtAnswer(near(round * 22 + 12)),
        ]),
      ),
      ...full<Fault>([killAtSent(near(60)), killAtSent(near(160))]),
    ],
    provider: [
      down(near(2), { mode: "lose-reply" }, 120),
      down(near(16), { mode: "error", status: 500 }, 120),
      ...full<Fault>([
        down(near(40), { mode: "slow", ms: 150 }, 200),
        down(near(60), { mode: "hang" }, 250),
        down(near(80), { mode: "flap", ms: 40 }, 240),
        down(near(100), { mode: "lose-reply" }, 200),
      ]),
    ],
    database: [
      cutAfter("INSERT", near(3)),
      { trigger: { on: "effect", f: "charge", n: near(10) }, action: { kind: "db-cut", ms: 60 } },
      cutAfter("UPDATE", near(24)),
      ...full<Fault>([
        cutAfter("COMMIT", near(6)),
        { trigger: { on: "effect", f: "charge", n: near(40) }, action: { kind: "db-cut", ms: 120 } },
        cutAfter("INSERT", near(60)),
        cutAfter("INSERT", near(80)),
        {
          trigger: { on: "effect", f: "charge", n: near(90) },
          action: { kind: "db-latency", addMs: 10, ms: 200 },
        },
        cutAfter("UPDATE", near(100)),
      ]),
    ],
    pauses: [
      { trigger: { on: "effect", f: "charge", n: near(4) }, action: { kind: "pause", ms: 80 } },
      ...full<Fault>([
        { trigger: { on: "effect", f: "charge", n: near(40) }, action: { kind: "pause", ms: 150 } },
      ]),
    ],
    mixed: [
      killAtCharge(near(3)),
      down(near(8), { mode: "lose-reply" }, 80),
      cutAfter("INSERT", near(12)),
      ...full<Fault>([
        killAtAnswer(near(30)),
        { trigger: { on: "effect", f: "charge", n: near(45) }, action: { kind: "db-cut", ms: 80 } },
        killAtCharge(near(60)),
        down(near(75), { mode: "lose-reply" }, 150),
        killAtCharge(near(78)),
        cutAfter("UPDATE", near(95)),
        killAtCharge(near(110)),
      ]),
    ],
  };
};
