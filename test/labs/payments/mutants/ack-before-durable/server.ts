/** Charged, remembered and answered at once; the row is written a moment later, if there is a later. */
// caught by: durable
import { createHash } from "node:crypto";
import { pause, persistently } from "#test/support/labs/database.ts";
import { charge, find, type Payment, type PaymentService, schema, serve } from "../../front.ts";

const unwritten = new Map<string, Payment>();
const idOf = (key: string): string => createHash("sha256").update(key).digest("hex").slice(0, 24);

const write: (payment: Payment, database: Parameters<PaymentService["pay"]>[1]) => Promise<void> = async (
  { key, amount, currency },
  database,
) => {
  await pause(40);
  await persistently(() =>
    database.query(
      "INSERT INTO payments (key, id, amount, currency, done) VALUES ($1, $2, $3, $4, true) ON CONFLICT (key) DO NOTHING",
      [key, idOf(key), amount, currency],
    ),
  );
  unwritten.delete(key);
};

const pay: PaymentService["pay"] = async (payment, database) => {
  const { key, amount, currency } = payment;
  const [stored] = await persistently(() => database.query("SELECT * FROM payments WHERE key = $1", [key]));
  const known = stored ?? unwritten.get(key);
  const answer = { id: idOf(key), amount, currency };
  if (known && (known as Payment).amount !== amount)
    return { status: 422, body: { error: "another payment" } };
  if (known) return { status: 200, body: answer };
  await persistently(() => charge(`payment-${idOf(key)}`, payment));
  unwritten.set(key, payment);
  write(payment, database).catch(() => {});
  return { status: 201, body: answer };
};

serve({
  schema,
  pay,
  find: async (id, database) => {
    const waiting = [...unwritten.values()].find(({ key }) => idOf(key) === id);
    return waiting ? { status: 200, body: { ...waiting, id } } : find(id, database);
  },
});
