/** The requests of this lab, and what the history keeps of them. */
import { idIn, numberIn } from "#core/labs/driving/members-of.ts";
import type { Json } from "#core/labs/history/event.ts";
import type { HttpAnswer, RequestStep } from "#core/labs/plan/step.ts";
import type { Intent } from "../intents.ts";

type Request = Omit<RequestStep, "do">;

const kept = ({ body }: HttpAnswer): Json => ({
  id: idIn(body),
  amount: numberIn(body, "amount"),
});

export const pay = ({ key, number, amount }: Intent, asked = amount): Request => ({
  f: "pay",
  key,
  method: "POST",
  path: "/payments",
  headers: { "idempotency-key": key },
  body: { amount: asked, currency: "EUR" },
  in: { amount: asked },
  out: kept,
  intent: number,
  // "In work" is said before anything is done: this request had no effect.
  definite: [409],
});

export const look = ({ key }: Intent, id: string): Request => ({
  f: "look",
  key,
  method: "GET",
  path: `/payments/${encodeURIComponent(id)}`,
  in: { id },
  out: kept,
  answers: [404],
  readOnly: true,
});
