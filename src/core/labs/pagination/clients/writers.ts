/** Clients that fill the list, and that change it while others read it. */
import type { Random } from "../../plan/random.ts";
import { request, type Steps, together } from "../../plan/step.ts";
import type { Board } from "./board.ts";
import { create, createMany, memberOf, page, remove } from "./requests.ts";

/** Items of one moment: more than one page holds. */
const itemsPerMoment = 25;
const moments = 12;

/** The n-th moment of the list, as ISO 8601. */
export const momentOf = (n: number): string => `2026-01-01T00:00:${String(10 + n).padStart(2, "0")}.000Z`;

/** Items that stay, but for one in six, which may be deleted later. */
export function* seed(board: Board, client: string, count: number, random: Random): Steps {
  for (let n = 0; n < count; n += 1) {
    const reply = yield* request(
      create(`${client}-${n}`, momentOf(Math.floor((n * 6) / itemsPerMoment) % moments)),
    );
    const id = memberOf(reply.out, "id");
    if (id !== null && random.chance(1 / 6)) board.deletable.push(String(id));
  }
}

/** Creates and deletes at the front, in the middle and at the end, until the readers are done. */
export function* churn(board: Board, client: string, name: string, restMs: number, random: Random): Steps {
  const own: Array<string> = [];
  for (let n = 0; n < 2_000; n += 1) {
    if (random.chance(0.5)) {
      const reply = yield* request(
        create(`${name}-${client}-${n}`, momentOf(random.between(0, moments + 1))),
      );
      const id = memberOf(reply.out, "id");
      if (id !== null) own.push(String(id));
    } else {
      const id = (random.chance(0.5) ? board.deletable.pop() : own.shift()) ?? own.shift();
      if (id !== undefined) yield* request(remove(id));
    }
    yield { do: "sleep", ms: restMs };
  }
}

const shortPages = 16;

/** Of newer items only, so that the cursor that was given out first comes to stand deep in the list. */
export function* fill(board: Board, client: string, share: number, isFirst: boolean): Steps {
  if (isFirst) {
    const reply = yield* request(page("deepest", null, 20));
    const next = memberOf(reply.out, "next");
    board.deepCursor = typeof next === "string" ? next : null;
    // What a page costs while the list is short.
    for (let n = 0; n < shortPages; n += 1) {
      yield* request({ ...page("short", null, 20), f: "short", out: () => null });
    }
  } else {
    yield { do: "sleep", ms: 120 };
  }
  const size = board.takesArrays ? 1_000 : 12;
  for (let n = 0; n < share; n += size) {
    const titles = Array.from({ length: Math.min(size, share - n) }, (_, at) => `${client}-${n + at}`);
    const at = `2027-01-01T00:${String(Math.floor(n / 1_000) % 60).padStart(2, "0")}:00.${String(n % 1_000).padStart(3, "0")}Z`;
    const replies = board.takesArrays
      ? [yield* request(createMany(titles, at))]
      : yield* together(titles.map((title) => create(title, at)));
    for (const { outcome } of replies)
      if (outcome === "ok") board.filled += board.takesArrays ? titles.length : 1;
  }
}
