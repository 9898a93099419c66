/** What is broken, drawn from the seed: kills when a reservation was just written or just answered, above all. */
import type { Fault } from "../plan/fault.ts";
import type { Random } from "../plan/random.ts";

export interface Faults {
  readonly kills: ReadonlyArray<Fault>;
  readonly database: ReadonlyArray<Fault>;
  readonly network: ReadonlyArray<Fault>;
  readonly mixed: ReadonlyArray<Fault>;
}

const kill = { kind: "kill9" } as const;
const killAtAnswer = (n: number, f = "reserve"): Fault => ({
  trigger: { on: "answered", f, n },
  action: kill,
});
const killAtSent = (n: number, f = "reserve"): Fault => ({ trigger: { on: "sent", f, n }, action: kill });
const killAfter = (after: "INSERT" | "UPDATE", n: number): Fault => ({
  trigger: { on: "database", after, n },
  action: kill,
});
const cutAfter = (after: "INSERT" | "UPDATE" | "COMMIT", n: number): Fault => ({
  trigger: { on: "database", after, n },
  action: { kind: "db-commit-cut" },
});
const cut = (n: number, ms: number): Fault => ({
  trigger: { on: "sent", f: "reserve", n },
  action: { kind: "db-cut", ms },
});
const pause = (n: number, ms: number): Fault => ({
  trigger: { on: "sent", f: "reserve", n },
  action: { kind: "pause", ms },
});

export const faultsOf = (chance: Random, isQuick: boolean): Faults => {
  const near = (n: number): number => n + chance.between(0, 3);
  const full = (faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> => (isQuick ? [] : faults);
  return {
    kills: [
      killAtAnswer(near(8)),
      killAfter("UPDATE", near(30)),
      ...full(
        [1, 2, 3, 4].flatMap((round) => [
          killAtAnswer(near(40 * round)),
          killAfter("UPDATE", near(70 * round)),
        ]),
      ),
      ...full([
        killAtSent(near(60), "confirm"),
        killAtAnswer(near(70), "confirm"),
        killAtAnswer(near(50), "cancel"),
      ]),
    ],
    database: [
      cutAfter("INSERT", near(4)),
      cut(near(24), 60),
      cutAfter("UPDATE", near(20)),
      ...full([
        cutAfter("COMMIT", near(8)),
        cutAfter("INSERT", near(40)),
        cut(near(90), 120),
        cutAfter("UPDATE", near(70)),
      ]),
    ],
    network: [pause(near(20), 80), ...full([pause(near(90), 150)])],
    mixed: [
      killAtAnswer(near(8)),
      cutAfter("INSERT", near(12)),
      ...full([
        killAtAnswer(near(20), "confirm"),
        cut(near(60), 80),
        killAfter("UPDATE", near(60)),
        pause(near(90), 100),
        killAtAnswer(near(30), "cancel"),
        cutAfter("UPDATE", near(100)),
      ]),
    ],
  };
};
