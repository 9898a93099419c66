/** A customer: one order after the other, each asked for until it is answered, and a look wherever nobody can know. */
import { isSuccess, untilAnswered } from "#core/labs/driving/until-answered.ts";
import { type Reply, request, type Step, type Steps, together } from "#core/labs/plan/step.ts";
import type { Board } from "./board.ts";
import { find, type Order, place, project } from "./requests.ts";

export interface Ordering {
  readonly customer: string;
  readonly orders: number;
  /** Ends asking; the last phase goes on where it was left. */
  readonly patienceMs: number;
  /** Every so many orders are sent twice at once; 0: none. */
  readonly twinsEvery: number;
}

export function* customer(board: Board, { customer: name, orders, patienceMs, twinsEvery }: Ordering): Steps {
  for (let made = 1; made <= orders; made += 1) {
    const order = board.nextOrder(name);
    const count = twinsEvery > 0 && made % twinsEvery === 0 ? 2 : 1;
    let isDone = false;
    try {
      isDone = yield* placed(order, count, patienceMs);
    } finally {
      // Also when the phase ends while it is on its way: the last phase asks for it again.
      if (isDone) board.confirmed.add(order.orderId);
      else board.open.push(order);
    }
    if (made % 3 === 0) yield* request(project(name));
  }
}

function* placed(
  order: Order,
  count: number,
  patienceMs: number,
): Generator<Step, boolean, ReadonlyArray<Reply>> {
  const replies = yield* together(
    Array.from({ length: count }, (_, attempt) => ({ ...place(order), attempt })),
  );
  return replies.some(({ http }) => isSuccess(http)) || (yield* insisted(order, patienceMs, count));
}

/** Is it stored, as far as one can see? Asked before it is sent again: an event that is out although it is not is a phantom. */
function* insisted(
  order: Order,
  patienceMs: number,
  made: number,
): Generator<Step, boolean, ReadonlyArray<Reply>> {
  yield* untilAnswered(find(order), { forMs: patienceMs });
  const reply = yield* untilAnswered(place(order), { forMs: patienceMs, made });
  return reply !== null && isSuccess(reply.http);
}
