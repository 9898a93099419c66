/** Clients that walk through the list from its beginning to its end. */
import { type Reply, request, type Step, type Steps } from "#core/labs/plan/step.ts";
import type { Board } from "./board.ts";
import { greedy, memberOf, page } from "./requests.ts";

/** A walk that is longer goes round in a circle; the check says so. */
const mostPages = 250;
const mostTries = 40;

/** One walk. `after` is done between two pages, once. */
function* scan(name: string, limit: number, after?: { readonly pages: number; readonly step: Step }): Steps {
  let cursor: string | null = null;
  for (let n = 0; n < mostPages; n += 1) {
    const reply: Reply | null = yield* patiently(name, cursor, limit);
    const next: unknown = reply && memberOf(reply.out, "next");
    if (typeof next !== "string") return;
    cursor = next;
    if (after && n + 1 === after.pages) yield after.step;
  }
}

/** Reads are repeated while nobody answers; an answer that refuses ends the walk. */
function* patiently(
  name: string,
  cursor: string | null,
  limit: number,
): Generator<Step, Reply | null, ReadonlyArray<Reply>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const reply = yield* request(page(name, cursor, limit));
    if (reply.outcome === "ok") return reply;
    if (reply.http !== null && reply.http < 500) return null;
    yield { do: "sleep", ms: 25 };
  }
  return null;
}

export function* scans(name: string, limits: ReadonlyArray<number>): Steps {
  for (const [n, limit] of limits.entries()) yield* scan(`${name}-${n}`, limit);
}

/** Each walk meets one kill between two of its pages. */
export function* scansThroughKills(name: string, count: number): Steps {
  const step: Step = { do: "act", action: { kind: "kill9" } };
  for (let n = 0; n < count; n += 1) yield* scan(`${name}-${n}`, 12 + n, { pages: 1 + n, step });
}

/** First and deep pages by turns, one after the other: whatever else the machine does slows both alike. */
export function* compareDepths(board: Board, rounds: number): Steps {
  if (board.deepCursor === null) return;
  for (let n = 0; n < rounds; n += 1) {
    yield* request({ ...page("first", null, 20), f: "first", out: () => null });
    yield* request({ ...page("deep", board.deepCursor, 20), f: "deep", out: () => null });
  }
  yield { do: "note", f: "filled", key: "items", in: board.filled };
  yield* request(greedy(1_000_000));
}
