/** Who else comes: one who forgets what he reserved, some who want several articles at once, one who reads while all is frozen. */
import { request, type Steps } from "#core/labs/plan/step.ts";
import type { Shelf } from "../shelves.ts";
import type { Board } from "./board.ts";
import { reserved, settled } from "./buyer.ts";
import { endBy, type Order, stockOf } from "./requests.ts";

const patience = { twins: 1, patienceMs: 1_500 };

/** Takes all there is and goes away. The last phase comes back to it, when its time is long over. */
export function* forgetful(board: Board, shelves: ReadonlyArray<Shelf>): Steps {
  for (const { sku, units } of shelves) {
    const order = board.nextOrder([{ sku, qty: units }]);
    const id = yield* reserved(board, order, patience);
    if (id !== null) board.left.push({ order, id });
  }
}

/** Orders of two articles, written in one order or the other, then given back. */
export function* severalBuyer(
  board: Board,
  pair: readonly [Shelf, Shelf],
  rounds: number,
  isTurned: boolean,
): Steps {
  const [one, other] = isTurned ? [pair[1], pair[0]] : pair;
  for (let round = 0; round < rounds; round += 1) {
    const order: Order = board.nextOrder([
      { sku: one.sku, qty: 1 },
      { sku: other.sku, qty: 1 },
    ]);
    const id = yield* reserved(board, order, patience);
    if (id !== null) yield* settled(board, order, id, "cancel", patience);
  }
  yield* request(stockOf(one.sku));
}

/** Reserves, and comes back when the service has slept through the end of the reservation. */
export function* oversleeper(board: Board, shelf: Shelf, ttlMs: number): Steps {
  const order = board.nextOrder([{ sku: shelf.sku, qty: 1 }]);
  const id = yield* reserved(board, order, patience);
  if (id === null) return;
  yield { do: "sleep", ms: ttlMs - 400 };
  // 400 ms before its end until 900 ms after it: then nobody may confirm it any more.
  yield { do: "act", action: { kind: "pause", ms: 1_300 } };
  yield* request(endBy("confirm", order, id));
}
