/** Clients around a kill: something is answered, the process dies, and what was answered is read. */
import type { Random } from "#core/labs/plan/random.ts";
import { request, type Steps, together } from "#core/labs/plan/step.ts";
import { siblings } from "./crowd.ts";
import { cas, get, longValue, put } from "./requests.ts";

/** Long values make the store heavy: whoever writes all of it in its place is in the middle of that most of the time. */
export const heavyKeys = siblings("heavy", 12);
const heavyLength = 32_768;

/** Written once and never again: if they outlive one kill and not another, the store was emptied. */
export const stones = siblings("stone", 5);

/** One client, one kill at a time, each at the moment when a write has just been answered. */
export function* killAfterAnswers(name: string, kills: number): Steps {
  for (const key of stones) yield* request(put(key, `${key}-v1`));
  for (const key of heavyKeys) yield* request(put(key, longValue(`${key}-v1`, heavyLength)));
  // A kill in quiet: afterwards it is known that these are stored.
  yield { do: "sleep", ms: 150 };
  yield { do: "act", action: { kind: "kill9" } };
  yield* readAll([...stones, ...heavyKeys]);
  for (let n = 1; n < kills; n += 1) {
    const key = `${name}-${n}`;
    yield* writesBefore(key, n % 3);
    yield { do: "act", action: { kind: "kill9" } };
    yield* readAll(n % 3 === 2 ? siblings(key, 6) : [key]);
  }
}

/** A write alone; one that replaces another by a swap; several at one moment. */
function* writesBefore(key: string, kind: number): Steps {
  if (kind === 1) {
    yield* request(put(key, "last"));
  } else if (kind === 0) {
    yield* request(put(key, "first"));
    yield* request(cas(key, "first", "last"));
  } else {
    yield* together(siblings(key, 6).map((one) => put(one, "last")));
  }
}

/** Kills the process while others write, and looks each time whether what had outlived other kills is still there. */
export function* killWhileBusy(kills: number, random: Random): Steps {
  for (let n = 0; n < kills; n += 1) {
    yield { do: "sleep", ms: random.between(30, 90) };
    yield { do: "act", action: { kind: "kill9" } };
    yield* readAll(stones);
  }
}

/** Writes new keys one after the other, and notes which of them were answered. */
export function* writeThroughKills(client: string, name: string, written: Array<string>): Steps {
  for (let n = 0; n < mostWrites; n += 1) {
    const key = `${name}-${client}-${n}`;
    const reply = yield* request(put(key, `${client}-${n}`));
    if (reply.outcome === "ok") written.push(key);
    else yield { do: "sleep", ms: 15 };
  }
}

/** Of one client; a kill ends it long before, in most runs. */
const mostWrites = 400;

/** The keys that were answered, the last ones of each stretch among them, up to so many. */
export function* readWritten(written: ReadonlyArray<string>, most: number): Steps {
  const every = Math.max(1, Math.ceil(written.length / most));
  yield* readAll(written.filter((_, at) => at % every === 0));
}

/** Rewrites the long values all the while. */
export function* rewriteHeavy(client: string): Steps {
  for (let round = 0; round < mostWrites; round += 1) {
    const key = heavyKeys[round % heavyKeys.length] ?? "heavy-0";
    const reply = yield* request(put(key, longValue(`${client}-${round}`, heavyLength)));
    if (reply.outcome !== "ok") yield { do: "sleep", ms: 15 };
  }
}

/** Makes the store light again, for the load. */
export function* lighten(client: string): Steps {
  for (const key of heavyKeys) yield* request(put(key, `${client}-light`));
}

export function* readAll(keys: ReadonlyArray<string>): Steps {
  for (let at = 0; at < keys.length; at += 8) {
    yield* together(keys.slice(at, at + 8).map((key) => get(key)));
  }
}
