/** What is broken, drawn from the seed: kills between the two writes, above all. */
import type { Fault } from "../plan/fault.ts";
import type { Random } from "../plan/random.ts";

export interface Faults {
  readonly kills: ReadonlyArray<Fault>;
  readonly broker: ReadonlyArray<Fault>;
  readonly database: ReadonlyArray<Fault>;
  readonly network: ReadonlyArray<Fault>;
  readonly mixed: ReadonlyArray<Fault>;
}

const kill = { kind: "kill9" } as const;
const killAtPublish = (n: number): Fault => ({ trigger: { on: "effect", f: "publish", n }, action: kill });
const killAtDelivered = (n: number): Fault => ({
  trigger: { on: "answered", f: "deliver", n },
  action: kill,
});
const killAtSent = (f: "order" | "deliver", n: number): Fault => ({
  trigger: { on: "sent", f, n },
  action: kill,
});
const killAfter = (after: "INSERT" | "COMMIT", n: number): Fault => ({
  trigger: { on: "database", after, n },
  action: kill,
});
const cutAfter = (after: "INSERT" | "UPDATE" | "COMMIT", n: number): Fault => ({
  trigger: { on: "database", after, n },
  action: { kind: "db-commit-cut" },
});
const cut = (n: number, ms: number): Fault => ({
  trigger: { on: "sent", f: "order", n },
  action: { kind: "db-cut", ms },
});
const pause = (n: number, ms: number): Fault => ({
  trigger: { on: "sent", f: "order", n },
  action: { kind: "pause", ms },
});

type How = Extract<Fault["action"], { kind: "down" }>["how"];

const down = (n: number, how: How, ms: number): Fault => ({
  trigger: { on: "sent", f: "order", n },
  action: { kind: "down", stub: "broker", how, ms },
});

export const faultsOf = (chance: Random, isQuick: boolean): Faults => {
  const near = (n: number): number => n + chance.between(0, 3);
  const full = (faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> => (isQuick ? [] : faults);
  return {
    kills: [
      killAtPublish(near(5)),
      killAtDelivered(near(14)),
      killAfter("INSERT", near(45)),
      ...full(
        [1, 2, 3].flatMap((round) => [killAtPublish(near(30 * round)), killAtDelivered(near(40 * round))]),
      ),
      ...full([
        killAfter("INSERT", near(90)),
        killAfter("INSERT", near(160)),
        killAtSent("deliver", near(70)),
      ]),
      ...full([killAtSent("order", near(60)), killAtSent("order", near(110))]),
    ],
    broker: [
      down(near(4), { mode: "flap", ms: 15 }, 200),
      down(near(30), { mode: "lose-reply" }, 80),
      ...full([
        down(near(60), { mode: "error", status: 500 }, 200),
        down(near(90), { mode: "hang" }, 300),
        down(near(110), { mode: "flap", ms: 25 }, 300),
        down(near(130), { mode: "slow", ms: 60 }, 200),
      ]),
    ],
    database: [
      cutAfter("INSERT", near(6)),
      cut(near(20), 60),
      cutAfter("UPDATE", near(6)),
      ...full([
        cutAfter("COMMIT", near(6)),
        cutAfter("INSERT", near(50)),
        cut(near(80), 120),
        cutAfter("INSERT", near(120)),
        cutAfter("UPDATE", near(30)),
      ]),
    ],
    network: [pause(near(15), 80), ...full([pause(near(70), 150)])],
    mixed: [
      killAtPublish(near(6)),
      down(near(10), { mode: "lose-reply" }, 60),
      cutAfter("INSERT", near(30)),
      ...full([
        killAtDelivered(near(20)),
        down(near(50), { mode: "flap", ms: 20 }, 200),
        cut(near(70), 80),
        killAtPublish(near(60)),
        killAfter("INSERT", near(120)),
      ]),
    ],
  };
};
