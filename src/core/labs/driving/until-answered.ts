/** A client that asks again until it knows: with the same key, as clients of idempotent services do. */
import { type Reply, type RequestStep, request, type Step } from "../plan/step.ts";

export const isSuccess = (http: number | null): boolean => http !== null && http >= 200 && http < 300;

/** Asking again may change these: too slow, in work, too early, too often. */
const passing: ReadonlySet<number> = new Set([408, 409, 425, 429]);

/** Nothing more is to be learnt by asking again: 2xx, or a 4xx that is not about the moment. */
export const isFinalAnswer = (http: number | null, alsoFinal: ReadonlyArray<number> = []): boolean =>
  http !== null &&
  (isSuccess(http) || alsoFinal.includes(http) || (http >= 400 && http < 500 && !passing.has(http)));

export interface Patience {
  /** Milliseconds after which it stops asking. */
  readonly forMs: number;
  /** Attempts that were already made for this intent. */
  readonly made?: number;
  /** Statuses that are final here although they usually pass: 409 "sold out". */
  readonly alsoFinal?: ReadonlyArray<number>;
  /** Looked at before each try: true ends the asking. */
  readonly isOver?: () => boolean;
}

/** Between two tries: short at first, since a restart takes a tenth of a second, and never longer than this. */
const [firstWaitMs, longestWaitMs] = [15, 120];

/** The final answer, or null when patience or the run ended first. */
export function* untilAnswered(
  step: Omit<RequestStep, "do">,
  { forMs, made = 0, alsoFinal = [], isOver }: Patience,
): Generator<Step, Reply | null, ReadonlyArray<Reply>> {
  let began: number | null = null;
  let wait = firstWaitMs;
  for (let attempt = made; !isOver?.(); attempt += 1) {
    const reply = yield* request({ ...step, attempt });
    if (reply.op < 0) return null;
    if (isFinalAnswer(reply.http, alsoFinal)) return reply;
    began ??= reply.start;
    if (reply.end - began > forMs * 1_000) return null;
    yield { do: "sleep", ms: wait };
    wait = Math.min(longestWaitMs, wait * 2);
  }
  return null;
}
