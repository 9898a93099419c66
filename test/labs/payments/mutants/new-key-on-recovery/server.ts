/** A payment found half done is charged under a fresh provider key. */
// caught by: once-per-key
import { randomUUID } from "node:crypto";
import { persistently } from "#test/support/labs/database.ts";
import { oneAtATime } from "#test/support/labs/one-at-a-time.ts";
import { charge, find, type PaymentService, schema, serve } from "../../front.ts";

const payAlone: PaymentService["pay"] = async (payment, database) => {
  const { key, amount, currency } = payment;
  let isFresh = false;
  const row = await persistently(async () => {
    const [inserted] = await database.query(
      "INSERT INTO payments (key, id, amount, currency, done) VALUES ($1, $2, $3, $4, false) ON CONFLICT (key) DO NOTHING RETURNING key",
      [key, randomUUID(), amount, currency],
    );
    isFresh ||= inserted !== undefined;
    const [stored] = await database.query("SELECT * FROM payments WHERE key = $1", [key]);
    if (!stored) throw new Error("stored, and not there");
    return stored;
  });
  if (row["amount"] !== amount || row["currency"] !== currency) {
    return { status: 422, body: { error: "this key belongs to another payment" } };
  }
  const answer = { id: row["id"], amount, currency };
  if (row["done"]) return { status: 200, body: answer };
  const providerKey = isFresh ? `payment-${row["id"]}` : randomUUID();
  await persistently(() => charge(providerKey, payment));
  await persistently(() => database.query("UPDATE payments SET done = true WHERE key = $1", [key]));
  return { status: 201, body: answer };
};

const pay: PaymentService["pay"] = (payment, database) =>
  oneAtATime(payment.key, () => payAlone(payment, database));

serve({ schema, pay, find });
