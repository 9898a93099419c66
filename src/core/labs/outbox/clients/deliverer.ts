/** The broker's other side: it delivers what was published, sometimes twice at once, sometimes again, in no fixed order. */
import { isSuccess } from "#core/labs/driving/until-answered.ts";
import type { Random } from "#core/labs/plan/random.ts";
import { type Steps, together } from "#core/labs/plan/step.ts";
import type { Board } from "./board.ts";
import { deliver } from "./requests.ts";

/** Between two looks for something to deliver. */
const idleMs = 8;

/** Runs in the background of a phase. */
export function* deliverer(board: Board, random: Random): Steps {
  for (let round = 0; ; round += 1) {
    const at = nextOf(board, random);
    if (at === null) yield { do: "sleep", ms: idleMs };
    else yield* delivered(board, at, round, random);
  }
}

/** Refused or unanswered: not at once again, as a broker would not. */
const refusedMs = 25;

function* delivered(board: Board, at: number, round: number, random: Random): Steps {
  const { published } = board.broker;
  const chance = random.next();
  const others = [...(chance > 0.85 ? [at] : []), ...(chance < 0.15 ? [random.between(0, at)] : [])];
  const messages = [at, ...others].flatMap((place) => published[place] ?? []);
  let isAcked = false;
  try {
    const replies = yield* together(messages.map((one) => ({ ...deliver(one), attempt: round })));
    isAcked = replies.some(({ http }, place) => messages[place] === published[at] && isSuccess(http));
  } finally {
    // Also when the phase ends while it is on its way: a broker does not forget it.
    if (!isAcked) board.undelivered.push(at);
  }
  if (!isAcked) yield { do: "sleep", ms: refusedMs };
}

/** A new publication, or one that nobody has acknowledged; now and then the one after the next, so that they overtake. */
const nextOf = (board: Board, random: Random): number | null => {
  const { published } = board.broker;
  if (board.undelivered.length > 0 && (board.taken >= published.length || random.chance(0.3))) {
    return board.undelivered.shift() ?? null;
  }
  if (board.taken >= published.length) return null;
  board.taken += 1;
  if (board.taken < published.length && random.chance(0.2)) {
    board.undelivered.push(board.taken - 1);
    board.taken += 1;
  }
  return board.taken - 1;
};
