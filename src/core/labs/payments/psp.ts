/** The payment provider: charges once for each of its keys, and answers the same for ever after. */
import { idIn, memberOf } from "../driving/members-of.ts";
import type { Json } from "../history/event.ts";
import type { StubAnswer, StubPlan, StubRequest } from "../plan/lab-plan.ts";
import type { IntentSource } from "./intents.ts";

/** As in labs design, L02: the target of the load counts on it. */
const latencyMs = 5;

export const pspOf = (intents: IntentSource): StubPlan => {
  const chargeByKey = new Map<string, Charge>();
  let charges = 0;
  const execute = (key: string | undefined, reference: string, amount: number): StubAnswer => {
    charges += 1;
    const charge = { id: `ch-${charges}`, reference, amount };
    if (key !== undefined) chargeByKey.set(key, charge);
    const whose = intents.byKey.get(reference) ?? intents.byAmount.get(amount);
    return {
      http: 201,
      body: { ...charge },
      effect: {
        f: "charge",
        key: whose?.key ?? reference,
        in: { amount, providerKey: key ?? null },
        out: { id: charge.id },
      },
    };
  };
  const handle = (request: StubRequest): StubAnswer =>
    request.method === "POST" && request.path.split("?")[0] === "/charges"
      ? charge(request)
      : refused(404, "no such path");
  const charge = ({ headers, body }: StubRequest): StubAnswer => {
    const [reference, amount] = [idIn(body, "reference"), memberOf(body, "amount")];
    if (reference === null) return refused(400, "reference is missing");
    if (!isAmount(amount)) return refused(400, "amount must be a whole number of at least 1");
    const key = headers["idempotency-key"];
    const known = key === undefined ? undefined : chargeByKey.get(key);
    if (known === undefined) return execute(key, reference, amount);
    if (known.amount !== amount) return refused(422, "this key was used for another amount");
    return { http: 201, body: { ...known }, effect: null };
  };
  return { name: "psp", env: "PSP_URL", latencyMs, handle };
};

interface Charge {
  readonly id: string;
  readonly reference: string;
  readonly amount: number;
}

const isAmount = (amount: Json): amount is number =>
  typeof amount === "number" && Number.isInteger(amount) && amount >= 1;

const refused = (http: number, error: string): StubAnswer => ({ http, body: { error }, effect: null });
