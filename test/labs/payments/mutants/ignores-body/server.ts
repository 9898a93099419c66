/** Whoever brings a known key is shown its payment, whatever was asked for. */
// caught by: same-body
import { randomUUID } from "node:crypto";
import { persistently } from "#test/support/labs/database.ts";
import { charge, find, type PaymentService, schema, serve } from "../../front.ts";

const pay: PaymentService["pay"] = async (payment, database) => {
  const { key, amount, currency } = payment;
  const row = await persistently(async () => {
    await database.query(
      "INSERT INTO payments (key, id, amount, currency, done) VALUES ($1, $2, $3, $4, false) ON CONFLICT (key) DO NOTHING",
      [key, randomUUID(), amount, currency],
    );
    const [stored] = await database.query("SELECT * FROM payments WHERE key = $1", [key]);
    if (!stored) throw new Error("stored, and not there");
    return stored;
  });
  const answer = { id: row["id"], amount: row["amount"], currency: row["currency"] };
  if (row["done"]) return { status: 200, body: answer };
  await persistently(() => charge(`payment-${row["id"]}`, payment));
  await persistently(() => database.query("UPDATE payments SET done = true WHERE key = $1", [key]));
  return { status: 201, body: answer };
};

serve({ schema, pay, find });
