/** Users of a key: those who come all at once, those who keep coming, those who wait as they are told. */
import { request, type Steps, together } from "#core/labs/plan/step.ts";
import { burst, limited, secondsOf } from "./requests.ts";

/** All at once, more than a bucket holds; then a few again and again. Begins late, so that keys begin at different moments. */
export function* insist(key: string, delayMs: number, rounds: number): Steps {
  yield { do: "sleep", ms: delayMs };
  yield* together(burst(key, 26));
  for (let round = 0; round < rounds; round += 1) {
    yield { do: "sleep", ms: 70 };
    yield* together(burst(key, 4));
  }
}

/** Empties the bucket and asks one by one, faster than it fills. */
export function* trickle(key: string, count: number, gapMs: number): Steps {
  yield* together(burst(key, 22));
  for (let n = 0; n < count; n += 1) {
    yield { do: "sleep", ms: gapMs };
    yield* request(limited(key, n % 2));
  }
}

/** Asks far too often, waits until some tokens must be there, and asks for those. */
export function* overdoThenRest(key: string): Steps {
  yield* together(burst(key, 50));
  yield { do: "sleep", ms: 650 };
  for (let n = 0; n < 5; n += 1) yield* request(limited(key, n % 2));
}

/** Comes back when told; a little later, because our own clock may be early by its grain. */
export function* obey(key: string, rounds: number): Steps {
  yield* together(burst(key, 22));
  for (let round = 0; round < rounds; round += 1) {
    const refused = yield* request(limited(key, round % 2));
    const wait = refused.http === 429 ? secondsOf(refused.headers["retry-after"]) : null;
    if (wait === null || wait > 3) continue;
    yield { do: "sleep", ms: Math.ceil(wait * 1_000) + 35 };
    yield* request(limited(key, (round + 1) % 2));
  }
}

/** Uses up one key, then asks for the first time with keys that look like it. */
export function* neighbours(name: string): Steps {
  const key = `${name}-neighbour-0000`;
  yield* together(burst(key, 24));
  const alike = [
    `${key}1`,
    key.slice(0, -1),
    `${name}-neighbour-000a`,
    `${name.toUpperCase()}-neighbour-0000`,
    `0000-${name}-neighbour`,
  ];
  yield* together(alike.map((one, n) => limited(one, n % 2)));
}

/** Uses a key up, lets a crowd of other keys come by for about a second, and tries the first again, before it is full. */
export function* returnAfterCrowd(name: string, width: number, crowdMs: number): Steps {
  const first = `${name}-first`;
  const replies = yield* together(burst(first, 26));
  const began = replies.at(-1)?.end ?? 0;
  let now = began;
  for (let n = 0; now - began < crowdMs * 1_000 && n < 60_000; n += width) {
    const passers = yield* together(
      Array.from({ length: width }, (_, at) => limited(`${name}-passer-${n + at}`, at % 2)),
    );
    now = passers.at(-1)?.end ?? Number.POSITIVE_INFINITY;
  }
  yield* together(burst(first, 26));
}

/** A new key each time, so each request is within its limit whatever became of the others. */
export function* strangers(name: string, instance: number, count: number, gapMs: number): Steps {
  for (let n = 0; n < count; n += 1) {
    yield* request(limited(`${name}-${instance}-${n}`, instance));
    yield { do: "sleep", ms: gapMs };
  }
}
