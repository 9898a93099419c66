/** A buyer: orders from the shelf that all others want too, then confirms, cancels, does both at once, or neither. */
import { idIn } from "#core/labs/driving/members-of.ts";
import { isFinalAnswer, isSuccess, untilAnswered } from "#core/labs/driving/until-answered.ts";
import type { Random } from "#core/labs/plan/random.ts";
import { type Reply, request, type Step, type Steps, together } from "#core/labs/plan/step.ts";
import type { Shelf } from "../shelves.ts";
import { type Board, noteConfirmed, type Open } from "./board.ts";
import { type End, endBy, type Order, reserve, stockOf } from "./requests.ts";

export interface Buying {
  readonly shelves: ReadonlyArray<Shelf>;
  readonly rounds: number;
  /** How many of the same request at once. */
  readonly twins: number;
  readonly patienceMs: number;
  readonly random: Random;
}

type Part<T> = Generator<Step, T, ReadonlyArray<Reply>>;

/** "Sold out", "it has ended": final in this lab. */
const alsoFinal = [409];

export function* buyer(board: Board, buying: Buying): Steps {
  const { shelves, rounds, random } = buying;
  for (let round = 0; round < rounds; round += 1) {
    const shelf = shelves[round % shelves.length];
    if (!shelf) return;
    const order = board.nextOrder([{ sku: shelf.sku, qty: random.between(1, 2) }]);
    const id = yield* reserved(board, order, buying);
    if (id !== null) yield* ended(board, order, id, buying);
    if (random.chance(0.5)) yield* request(stockOf(shelf.sku));
  }
}

/** The id, or null when it was sold out or nobody knows. */
export function* reserved(
  board: Board,
  order: Order,
  { twins, patienceMs }: Pick<Buying, "twins" | "patienceMs">,
): Part<string | null> {
  const open: Open = { order, end: null, id: "" };
  board.open.add(open);
  const replies = yield* together(
    Array.from({ length: twins }, (_, attempt) => ({ ...reserve(order), attempt })),
  );
  const granted = replies.find(({ http }) => isSuccess(http));
  const isSoldOut = replies.every(({ http }) => isFinalAnswer(http, alsoFinal));
  const reply =
    granted ??
    (isSoldOut ? null : yield* untilAnswered(reserve(order), { forMs: patienceMs, made: twins, alsoFinal }));
  if (reply !== null || isSoldOut) board.open.delete(open);
  return reply && isSuccess(reply.http) ? idIn(reply.out) : null;
}

function* ended(board: Board, order: Order, id: string, { random, patienceMs }: Buying): Part<void> {
  const chance = random.next();
  // Left alone: its time will end it.
  if (chance < 0.15) return;
  if (chance < 0.35) {
    const replies = yield* together([endBy("confirm", order, id), endBy("cancel", order, id)]);
    yield* settled(board, order, id, "confirm", { patienceMs, reply: replies[0] });
    yield* settled(board, order, id, "cancel", { patienceMs, reply: replies[1] });
    return;
  }
  const end: End = chance < 0.7 ? "confirm" : "cancel";
  yield* settled(board, order, id, end, { patienceMs });
  // Once more, as a client does that lost the answer.
  yield* request({ ...endBy(end, order, id), attempt: 9 });
}

interface Settling {
  readonly patienceMs: number;
  /** The first answer, where it was asked already. */
  readonly reply?: Reply | undefined;
}

export function* settled(
  board: Board,
  order: Order,
  id: string,
  end: End,
  { patienceMs, reply }: Settling,
): Part<void> {
  const open: Open = { order, end, id };
  board.open.add(open);
  const isKnown = reply !== undefined && isFinalAnswer(reply.http, alsoFinal);
  const last = isKnown
    ? reply
    : yield* untilAnswered(endBy(end, order, id), { forMs: patienceMs, made: reply ? 1 : 0, alsoFinal });
  if (!last) return;
  board.open.delete(open);
  if (end === "confirm" && isSuccess(last.http)) noteConfirmed(board, order);
}
