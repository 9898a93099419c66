/** Clients that fill the list, and that change it while others read it. */
import type { Random } from "#core/labs/plan/random.ts";
import { request, type Steps, together } from "#core/labs/plan/step.ts";
import type { Board } from "./board.ts";
import { create, createMany, memberOf, page, remove } from "./requests.ts";

/** Items of one moment: more than one page holds. */
const itemsPerMoment = 25;
const moments = 12;

/** The n-th moment of the list, as ISO 8601. */
const momentOf = (n: number): string => `2026-01-01T00:00:${String(10 + n).padStart(2, "0")}.000Z`;

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
  for (let n = 0; n < mostChanges; n += 1) {
    if (random.chance(0.5)) yield* makeOne(own, `${name}-${client}-${n}`, random);
    else yield* removeOne(board, own, random);
    yield { do: "sleep", ms: restMs };
  }
}

const mostChanges = 2_000;

function* makeOne(own: Array<string>, title: string, random: Random): Steps {
  const reply = yield* request(create(title, momentOf(random.between(0, moments + 1))));
  const id = memberOf(reply.out, "id");
  if (id !== null) own.push(String(id));
}

/** One that was there before the readers came, or one of its own. */
function* removeOne(board: Board, own: Array<string>, random: Random): Steps {
  const before = random.chance(0.5) ? board.deletable.pop() : undefined;
  const id = before ?? own.shift();
  if (id !== undefined) yield* request(remove(id));
}

const shortPages = 16;

/** Before the list is long: a cursor that will stand deep in it, and what a page costs. */
export function* prepareDepth(board: Board): Steps {
  const reply = yield* request(page("deepest", null, 20));
  const next = memberOf(reply.out, "next");
  board.deepCursor = typeof next === "string" ? next : null;
  for (let n = 0; n < shortPages; n += 1) {
    yield* request({ ...page("short", null, 20), f: "short", out: () => null });
  }
}

/** Of newer items only, so that the cursor that was given out first comes to stand deep in the list. */
export function* fill(board: Board, client: string, share: number): Steps {
  const size = board.takesArrays ? 1_000 : 12;
  for (let n = 0; n < share; n += size) {
    const titles = Array.from({ length: Math.min(size, share - n) }, (_, at) => `${client}-${n + at}`);
    const replies = board.takesArrays
      ? [yield* request(createMany(titles, newerMoment(n)))]
      : yield* together(titles.map((title) => create(title, newerMoment(n))));
    const answered = replies.filter(({ outcome }) => outcome === "ok").length;
    board.filled += answered * (board.takesArrays ? titles.length : 1);
  }
}

const newerMoment = (n: number): string => {
  const [minute, millisecond] = [Math.floor(n / 1_000) % 60, n % 1_000];
  return `2027-01-01T00:${String(minute).padStart(2, "0")}:00.${String(millisecond).padStart(3, "0")}Z`;
};
