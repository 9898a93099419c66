/** The end: without a new start everything goes out; after one, open orders are asked until they end, every event goes out and is delivered, and the sums are read. */
import { isSuccess, untilAnswered } from "#core/labs/driving/until-answered.ts";
import type { Reply, Step, Steps } from "#core/labs/plan/step.ts";
import type { Published } from "../broker.ts";
import type { Board } from "./board.ts";
import { deliver, type Order, place, project } from "./requests.ts";

export interface Closing {
  readonly part: number;
  readonly of: number;
  readonly stuckMs: number;
}

const pollMs = 40;

export function* closing(board: Board, { part, of, stuckMs }: Closing): Steps {
  const mine = <T>(all: ReadonlyArray<T>): ReadonlyArray<T> => all.filter((_, at) => at % of === part);
  const patience = { forMs: stuckMs, isOver: () => board.isStuck };
  for (const order of mine(board.open)) {
    const reply = yield* untilAnswered(place(order), patience);
    if (reply) noteAnswer(board, order, reply);
    else board.isStuck = true;
  }
  // One watches for all: the others would see the same.
  if (part === 0) yield* drained(board, stuckMs);
  while (!board.isDrained) yield { do: "sleep", ms: pollMs };
  for (const message of mine(toDeliver(board))) {
    if (!(yield* untilAnswered(deliver(message), patience))) board.isStuck = true;
  }
  for (const customer of mine(board.customers)) yield* untilAnswered(project(customer), patience);
}

const noteAnswer = (board: Board, { orderId }: Order, { http }: Reply): void => {
  if (isSuccess(http)) board.confirmed.add(orderId);
};

/** An order of the load may have been refused; so long without any publication says that the rest was. */
const loadIdleMs = 1_000;

/** Before the last start: a relay that broke down with the broker would be mended by it, and nobody would know. */
export function* draining(board: Board, stuckMs: number): Steps {
  yield* drained(board, stuckMs);
  board.isDrained = false;
}

/** Until every confirmed order is out, or nothing has come for as long as it takes to be sure that nothing will. */
function* drained(board: Board, stuckMs: number): Generator<Step, void, ReadonlyArray<Reply>> {
  const { orders, published } = board.broker;
  const isMissing = (wanted: ReadonlySet<string>): boolean => [...wanted].some((one) => !orders.has(one));
  let [seen, idle] = [-1, 0];
  while (idle < (isMissing(board.confirmed) ? stuckMs : isMissing(board.loadOrders) ? loadIdleMs : 0)) {
    idle = published.length === seen ? idle + pollMs : 0;
    seen = published.length;
    yield { do: "sleep", ms: pollMs };
  }
  yield { do: "note", f: "drained", key: "", out: { idleMs: idle } };
  board.isDrained = true;
}

/** What nobody has acknowledged, and some that were acknowledged before the last kill: a reader has to know them again. */
const toDeliver = ({ broker, undelivered, taken, loadOrders }: Board): ReadonlyArray<Published> => {
  const open = [...undelivered, ...broker.published.map((_, at) => at).slice(taken)];
  const again = broker.published.map((_, at) => at).filter((at) => at < taken && at % 6 === 0);
  const places = [...new Set([...open, ...again])];
  return places.flatMap((at) => {
    const one = broker.published[at];
    return one && !loadOrders.has(one.orderId) ? [one] : [];
  });
};
