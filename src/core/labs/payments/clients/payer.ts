/** Someone who pays: the same request several times at once, then again until it is answered, then a look at it. */
import { idIn } from "#core/labs/driving/members-of.ts";
import { isSuccess, untilAnswered } from "#core/labs/driving/until-answered.ts";
import { type Reply, request, type Step, type Steps, together } from "#core/labs/plan/step.ts";
import type { Intent } from "../intents.ts";
import { type Board, noteId } from "./board.ts";
import { look, pay } from "./requests.ts";

export interface Paying {
  readonly payments: number;
  /** How many of the same at once. */
  readonly twins: number;
  /** Ends asking; the last phase goes on where it was left. */
  readonly patienceMs: number;
  /** Whether another amount is asked for, once the payment is done. Only where nothing is killed. */
  readonly swaps: boolean;
}

export function* payer(board: Board, { payments, twins, patienceMs, swaps }: Paying): Steps {
  for (let made = 0; made < payments; made += 1) {
    const intent = board.intents.next();
    board.asked.push(intent);
    const replies = yield* together(
      Array.from({ length: twins }, (_, attempt) => ({ ...pay(intent), attempt })),
    );
    const first = replies.find(({ http }) => isSuccess(http));
    const reply = first ?? (yield* untilAnswered(pay(intent), { forMs: patienceMs, made: twins }));
    if (!reply) continue;
    for (const one of distinctAnswers([...replies, reply])) yield* follow(board, intent, one);
    if (swaps && made % 3 === 0 && isSuccess(reply.http)) {
      const [swapped] = yield* together([{ ...pay(intent, intent.otherAmount), attempt: twins + 1 }]);
      if (swapped) yield* follow(board, intent, swapped);
    }
  }
}

/** One answer for each id: twins that agree are looked up once. */
const distinctAnswers = (replies: ReadonlyArray<Reply>): ReadonlyArray<Reply> => [
  ...new Map(replies.map((reply) => [idIn(reply.out), reply])).values(),
];

/** How often a look is repeated that met a dead service: it is there again within a few starts. */
const mostLooks = 12;

/** After an answer with an id: it must be there, and so must any that was given before. False when one is not. */
export function* follow(
  board: Board,
  intent: Intent,
  reply: Reply,
): Generator<Step, boolean, ReadonlyArray<Reply>> {
  const id = isSuccess(reply.http) ? idIn(reply.out) : null;
  if (id === null) return false;
  let isThere = true;
  for (const one of [id, ...noteId(board, intent, id)]) {
    isThere = (yield* isFound(intent, one)) && isThere;
  }
  return isThere;
}

function* isFound(intent: Intent, id: string): Generator<Step, boolean, ReadonlyArray<Reply>> {
  for (let attempt = 0; attempt < mostLooks; attempt += 1) {
    const reply = yield* request({ ...look(intent, id), attempt });
    if (reply.outcome === "ok" || reply.op < 0) return isSuccess(reply.http);
    yield { do: "sleep", ms: 60 };
  }
  return false;
}
