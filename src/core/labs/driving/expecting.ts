/** The contract phase in one line a promise: ask, compare, and say what was seen. */
import type { Json } from "../history/event.ts";
import { type Reply, type RequestStep, request, type Step } from "../plan/step.ts";

export interface Promised {
  readonly that: string;
  readonly ask: Omit<RequestStep, "do">;
  readonly holds: (reply: Reply) => boolean;
  /** "contract" where absent. */
  readonly invariant?: string;
}

export function* expecting({
  that,
  ask,
  holds,
  invariant,
}: Promised): Generator<Step, Reply, ReadonlyArray<Reply>> {
  const reply = yield* request({ ...ask, faulty: false });
  yield {
    do: "expect",
    that,
    holds: holds(reply),
    saw: sawOf(reply),
    ops: [reply.op],
    ...(invariant === undefined ? {} : { invariant }),
  };
  return reply;
}

const sawOf = ({ http, body, err }: Reply): string =>
  http === null ? `no answer came (${err ?? "cut"})` : `it answered ${http} ${shortened(body)}`;

const shortened = (body: Json): string => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};
