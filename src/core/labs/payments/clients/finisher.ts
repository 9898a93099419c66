/** The last phase: every payment of the run is asked for once more, until it is answered or clearly never will be. */
import { isSuccess, untilAnswered } from "#core/labs/driving/until-answered.ts";
import { type Steps, together } from "#core/labs/plan/step.ts";
import type { Board } from "./board.ts";
import { follow } from "./payer.ts";
import { pay } from "./requests.ts";

/** One of `of` clients, which share the payments by turns. */
export function* finisher(board: Board, part: number, of: number, stuckMs: number): Steps {
  for (const [at, intent] of board.asked.entries()) {
    if (at % of !== part || board.isStuck) continue;
    const reply = yield* untilAnswered(pay(intent), { forMs: stuckMs, isOver: () => board.isStuck });
    if (!reply) {
      board.isStuck = true;
      continue;
    }
    const isThere = yield* follow(board, intent, reply);
    // Only of a payment that is there: if it was lost, its key is free, and another amount is no swap.
    if (isThere && isSuccess(reply.http) && at % 5 === 0) {
      yield* together([{ ...pay(intent, intent.otherAmount), attempt: 9 }]);
    }
  }
}
