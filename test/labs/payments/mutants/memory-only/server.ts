/** Keys are remembered in memory: right until the process is killed between the charge and the row. */
// caught by: once-per-key
import { randomUUID } from "node:crypto";
import { persistently } from "#test/support/labs/database.ts";
import type { Answer } from "#test/support/labs/serve-json.ts";
import { charge, find, type Payment, type PaymentService, schema, serve } from "../../front.ts";

const answers = new Map<string, { readonly payment: Payment; readonly answer: Promise<Answer> }>();

const pay: PaymentService["pay"] = async (payment, database) => {
  const { key, amount, currency } = payment;
  const known = answers.get(key);
  if (known && known.payment.amount !== amount) return { status: 422, body: { error: "another payment" } };
  if (known) return known.answer;
  const make = async (): Promise<Answer> => {
    const id = randomUUID();
    await persistently(() => charge(id, payment));
    await persistently(() =>
      database.query(
        "INSERT INTO payments (key, id, amount, currency, done) VALUES ($1, $2, $3, $4, true) ON CONFLICT (id) DO NOTHING",
        [key, id, amount, currency],
      ),
    );
    return { status: 201, body: { id, amount, currency } };
  };
  const answer = make();
  answers.set(key, { payment, answer });
  answer.catch(() => answers.delete(key));
  return answer;
};

serve({ schema: schema.replace("PRIMARY KEY", "NOT NULL"), pay, find });
