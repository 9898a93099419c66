/** The last phase: what was open is asked until it ends, what was left alone must be over, and the shelves are counted. */
import { numberIn } from "#core/labs/driving/members-of.ts";
import { isSuccess, untilAnswered } from "#core/labs/driving/until-answered.ts";
import { request, type Steps, together } from "#core/labs/plan/step.ts";
import { type Board, noteConfirmed } from "./board.ts";
import { endBy, reserve, stockOf } from "./requests.ts";

export interface Closing {
  readonly part: number;
  readonly of: number;
  readonly stuckMs: number;
  /** Milliseconds that the service has, after its start, to free what has expired; with slack for a busy machine. */
  readonly settleMs: number;
  /** How long the count of a shelf may take to become what it should. */
  readonly countMs: number;
}

export function* closing(board: Board, { part, of, stuckMs, settleMs, countMs }: Closing): Steps {
  const mine = <T>(all: ReadonlyArray<T>): ReadonlyArray<T> => all.filter((_, at) => at % of === part);
  for (const { order, end, id } of mine([...board.open])) {
    if (board.isStuck) return;
    const step = end === null ? reserve(order) : endBy(end, order, id);
    const reply = yield* untilAnswered(step, {
      forMs: stuckMs,
      alsoFinal: [409],
      isOver: () => board.isStuck,
    });
    if (!reply) board.isStuck = true;
    else if (end === "confirm" && isSuccess(reply.http)) noteConfirmed(board, order);
  }
  yield { do: "sleep", ms: settleMs };
  for (const { order, id } of mine(board.left)) {
    yield* request(endBy("confirm", order, id));
    // All of it can be had again.
    yield* untilAnswered(reserve(board.nextOrder(order.items)), { forMs: stuckMs, alsoFinal: [409] });
  }
  yield* counted(board, part, of, countMs);
}

const countPauseMs = 150;

/** Reads the shelves until each says what it should, or the time is over: the last read is what counts. */
function* counted(board: Board, part: number, of: number, countMs: number): Steps {
  let open = board.counted.filter((_, at) => at % of === part);
  for (let waited = 0; open.length > 0 && waited <= countMs; waited += countPauseMs) {
    const replies = yield* together(open.map(({ sku }) => stockOf(sku)));
    open = open.filter(({ sku, units }, at) => {
      const available = numberIn(replies[at]?.out ?? null, "available");
      return available !== units - (board.confirmedBySku.get(sku) ?? 0);
    });
    if (open.length > 0) yield { do: "sleep", ms: countPauseMs };
  }
}
