/** Clients that share keys, and clients that ask several things at one moment: what makes a race visible. */
import type { Random } from "#core/labs/plan/random.ts";
import { type Reply, request, type Steps, together } from "#core/labs/plan/step.ts";
import { cas, get, put } from "./requests.ts";

export interface CrowdShape {
  /** Starts every key and value of the phase: no two phases share a key. */
  readonly name: string;
  readonly rounds: number;
  /** Requests of one client on one key: six clients make at most 72, far below what a search bears. */
  readonly perRound: number;
}

/** Writes, reads and swaps on the key that the others use too, then on the next. */
export function* crowd(client: string, { name, rounds, perRound }: CrowdShape, random: Random): Steps {
  for (let round = 0; round < rounds; round += 1) {
    const key = `${name}-${round}`;
    let seen: string | null = null;
    for (let n = 0; n < perRound; n += 1) {
      const value = `${client}-${round}-${n}`;
      const asked = nextOf(key, seen, value, random.next());
      const reply: Reply = yield* request(asked);
      seen = seenAfter(asked.f, reply, value) ?? seen;
      if (reply.http === null) yield { do: "sleep", ms: restMs };
    }
  }
}

/** After an answer that never came: a start takes longer, and the process is not to be asked all the while. */
const restMs = 15;

/** Of ten: three writes, three swaps from the value seen last (writes while none was), four reads. */
const nextOf = (key: string, seen: string | null, value: string, chance: number): ReturnType<typeof get> => {
  if (chance >= 0.6) return get(key);
  return chance < 0.3 || seen === null ? put(key, value) : cas(key, seen, value);
};

/** The value that the key had when this was answered; null if that did not show. */
const seenAfter = (f: string, { outcome, out }: Reply, value: string): string | null => {
  if (outcome !== "ok") return null;
  if (f === "get") return typeof out === "string" ? out : null;
  return f === "put" || out === true ? value : null;
};

/** Three swaps from one value at the same moment, of which one may win; writes to several keys at the same moment, of which none may be lost. */
export function* race(name: string, rounds: number): Steps {
  for (let round = 0; round < rounds; round += 1) {
    const key = `${name}-swap-${round}`;
    yield* request(put(key, "a"));
    yield* request(get(key));
    yield* together([cas(key, "a", "b"), cas(key, "a", "c"), cas(key, "a", "d")]);
    yield* request(get(key));
    const keys = siblings(`${name}-side-${round}`, 4);
    yield* together(keys.map((one) => put(one, "x")));
    yield* together(keys.map((one) => get(one)));
  }
}

export const siblings = (name: string, count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, n) => `${name}-${n}`);
