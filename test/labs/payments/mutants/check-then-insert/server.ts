/** Looks, charges, then stores: twins of a request all look before one of them has stored. */
// caught by: once-per-key
import { randomUUID } from "node:crypto";
import { charge, find, type PaymentService, schema, serve } from "../../front.ts";

const pay: PaymentService["pay"] = async (payment, database) => {
  const { key, amount, currency } = payment;
  const [stored] = await database.query("SELECT * FROM payments WHERE key = $1", [key]);
  if (stored && stored["amount"] !== amount) return { status: 422, body: { error: "another payment" } };
  if (stored) return { status: 200, body: { id: stored["id"], amount, currency } };
  const id = randomUUID();
  await charge(id, payment);
  await database.query(
    "INSERT INTO payments (key, id, amount, currency, done) VALUES ($1, $2, $3, $4, true)",
    [key, id, amount, currency],
  );
  return { status: 201, body: { id, amount, currency } };
};

serve({ schema: schema.replace("PRIMARY KEY", "NOT NULL"), pay, find });
