/** The row comes before the charge, yet nothing makes the key unique: twins both find none and both store one. */
// caught by: once-per-key
import { randomUUID } from "node:crypto";
import { persistently } from "#test/support/labs/database.ts";
import { charge, find, type PaymentService, schema, serve } from "../../front.ts";

const pay: PaymentService["pay"] = async (payment, database) => {
  const { key, amount, currency } = payment;
  const look = () => database.query("SELECT * FROM payments WHERE key = $1 ORDER BY id LIMIT 1", [key]);
  const [found] = await look();
  const id = String(found?.["id"] ?? randomUUID());
  if (!found) {
    await database.query(
      "INSERT INTO payments (key, id, amount, currency, done) VALUES ($1, $2, $3, $4, false)",
      [key, id, amount, currency],
    );
  }
  if (found && found["amount"] !== amount) return { status: 422, body: { error: "another payment" } };
  if (!found?.["done"]) {
    await persistently(() => charge(`payment-${id}`, payment));
    await persistently(() => database.query("UPDATE payments SET done = true WHERE id = $1", [id]));
  }
  return { status: found ? 200 : 201, body: { id, amount, currency } };
};

serve({ schema: schema.replace("PRIMARY KEY", "NOT NULL"), pay, find });
