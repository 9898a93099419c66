/** The contract, one request at a time and nothing broken: what fails here is no race. */
import { expecting } from "../driving/expecting.ts";
import { idIn, memberOf, numberIn } from "../driving/members-of.ts";
import { isSuccess } from "../driving/until-answered.ts";
import { type Reply, request, type Step, type Steps } from "../plan/step.ts";
import type { Published } from "./broker.ts";
import type { Board } from "./clients/board.ts";
import { deliver, find, type Order, place, project } from "./clients/requests.ts";

export function* contractPhase(board: Board, customer: string): Steps {
  const order = board.nextOrder(customer);
  const stored = yield* expecting({
    that: "POST /orders answers 201",
    ask: place(order),
    holds: ({ http }) => isSuccess(http),
  });
  if (isSuccess(stored.http)) board.confirmed.add(order.orderId);
  yield* expecting({
    that: "the same order again answers 200",
    ask: { ...place(order), attempt: 1 },
    holds: ({ http }) => isSuccess(http),
  });
  yield* expecting({
    that: "GET /orders/:id answers 200 with customer and amount",
    ask: find(order),
    holds: ({ http, body }) => isSuccess(http) && numberIn(body, "amount") === order.amount,
  });
  yield* refusals(board, customer);
  const message = yield* waited(board, order);
  yield {
    do: "expect",
    that: "the order's event is published with eventId, the customer as key, and the order as body",
    holds: message !== null && idIn(message.message, "key") === customer,
    saw: message === null ? "nothing of it came within 5 s" : `it said ${JSON.stringify(message.message)}`,
    invariant: message === null ? "no-loss" : "contract",
    ops: [stored.op],
  };
  if (message) yield* reading(customer, order, message);
}

/** Lets the deliverers of later phases begin after it: this one is delivered here. */
function* waited(board: Board, { orderId }: Order): Generator<Step, Published | null, ReadonlyArray<Reply>> {
  const { broker } = board;
  for (let ms = 0; ms < 5_000; ms += 20) {
    const found = broker.published.find((one) => one.orderId === orderId);
    if (found) return found;
    yield { do: "sleep", ms: 20 };
  }
  return null;
}

function* reading(customer: string, order: Order, message: Published): Steps {
  const before = yield* expecting({
    that: "GET /projections/:customer of a customer without events answers 404 or zeros",
    ask: project(customer),
    holds: ({ http, out }) => http === 404 || (isSuccess(http) && numberIn(out, "orders") === 0),
  });
  yield* request({ ...deliver(message), faulty: false });
  const sums = { orders: 1, total: order.amount };
  const holds = ({ http, body }: Reply): boolean =>
    isSuccess(http) && numberIn(body, "orders") === sums.orders && numberIn(body, "total") === sums.total;
  const after = yield* expecting({
    that: `after its event was delivered, GET /projections/:customer says ${JSON.stringify(sums)}`,
    ask: { ...project(customer), attempt: 1 },
    holds,
    invariant: "effect-durable",
  });
  yield* request({ ...deliver(message), attempt: 1, faulty: false });
  const last = yield* expecting({
    that: "delivered once more, the event changes nothing",
    ask: { ...project(customer), attempt: 2 },
    holds,
    invariant: "effect-once",
  });
  yield { do: "note", f: "read", key: customer, out: [before, after, last].map(({ op }) => op) };
}

function* refusals(board: Board, customer: string): Steps {
  const missing = board.nextOrder(customer);
  yield* expecting({
    that: "GET /orders/:id of an order that was never sent answers 404",
    ask: find(missing),
    holds: ({ http }) => http === 404,
  });
  for (const body of [
    { orderId: missing.orderId, customer, amount: 0 },
    { customer, amount: 5 },
  ]) {
    yield* expecting({
      that: `POST /orders with ${JSON.stringify(body)} answers 400`,
      ask: { ...place(missing), body, in: memberOf(body, "amount") },
      holds: ({ http }) => http === 400 || http === 422,
    });
  }
}
