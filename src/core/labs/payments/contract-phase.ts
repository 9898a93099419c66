/** The contract, one request at a time and nothing broken: what fails here is no race. */
import { expecting } from "../driving/expecting.ts";
import { idIn, numberIn } from "../driving/members-of.ts";
import { isSuccess } from "../driving/until-answered.ts";
import type { Reply, Steps } from "../plan/step.ts";
import { look, pay } from "./clients/requests.ts";
import type { Intent, IntentSource } from "./intents.ts";

export function* contractPhase(intents: IntentSource): Steps {
  const intent = intents.next();
  const made = yield* expecting({
    that: "POST /payments answers 201 with id, amount and currency",
    ask: pay(intent),
    holds: (reply) => isSuccess(reply.http) && isPayment(reply, intent),
  });
  const id = idIn(made.body) ?? "";
  yield* expecting({
    that: "GET /payments/:id answers 200 with the same payment",
    ask: look(intent, id),
    holds: (reply) => isSuccess(reply.http) && isPayment(reply, intent),
    invariant: "durable",
  });
  yield* expecting({
    that: "the same key again answers 200 with the same id",
    ask: { ...pay(intent), attempt: 1 },
    holds: (reply) => isSuccess(reply.http) && idIn(reply.body) === id,
    invariant: "one-id",
  });
  yield* expecting({
    that: "the same key with another amount answers 422",
    ask: { ...pay(intent, intent.otherAmount), attempt: 2 },
    holds: ({ http }) => http === 422,
    invariant: "same-body",
  });
  yield* expecting({
    that: "GET of an id that was never given answers 404",
    ask: look(intent, "00000000-0000-4000-8000-000000000000"),
    holds: ({ http }) => http === 404,
  });
  yield* refusals(intents);
}

function* refusals(intents: IntentSource): Steps {
  const intent = intents.next();
  yield* expecting({
    that: "POST /payments without an Idempotency-Key answers 400",
    ask: { ...pay(intent), key: "", headers: {} },
    holds: ({ http }) => http === 400,
  });
  const bodies = [
    { that: "an amount of 0", body: { amount: 0, currency: "EUR" } },
    { that: "an amount that is text", body: { amount: "much", currency: "EUR" } },
    { that: "no amount", body: { currency: "EUR" } },
  ];
  for (const { that, body } of bodies) {
    // A key each: whether a refused request uses its key up is not defined.
    yield* expecting({
      that: `POST /payments with ${that} answers 400`,
      ask: { ...pay(intents.next()), body, in: body },
      // 422 says the same of a body, and the contract's 422 cannot be meant.
      holds: ({ http }) => http === 400 || http === 422,
    });
  }
}

const isPayment = ({ body }: Reply, { amount }: Intent): boolean =>
  idIn(body) !== null && numberIn(body, "amount") === amount;
