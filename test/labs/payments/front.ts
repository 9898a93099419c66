/** What every payment service of this folder shares: HTTP, checking of requests, the table, the call to the provider. */
import { type Database, openDatabase, persistently } from "#test/support/labs/database.ts";
import { type Answer, serveJson } from "#test/support/labs/serve-json.ts";

export interface Payment {
  readonly key: string;
  readonly amount: number;
  readonly currency: string;
}

/** What differs from service to service: how a well-formed payment is made, and found. */
export interface PaymentService {
  readonly schema: string;
  readonly pay: (payment: Payment, database: Database) => Promise<Answer>;
  readonly find: (id: string, database: Database) => Promise<Answer>;
}

export const serve = (service: PaymentService): void => {
  begin(service).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
};

const begin = async ({ schema, pay, find }: PaymentService): Promise<void> => {
  const database = openDatabase();
  await persistently(() => database.query(schema), 10_000);
  serveJson({
    "POST /payments": async ({ headers, body }) => {
      const key = headers["idempotency-key"];
      const { amount, currency } = body;
      if (typeof key !== "string" || key === "") return { status: 400, body: { error: "no key" } };
      if (typeof amount !== "number" || !Number.isInteger(amount) || amount < 1 || amount > 1_000_000) {
        return { status: 400, body: { error: "amount" } };
      }
      if (currency !== "EUR") return { status: 400, body: { error: "currency" } };
      return pay({ key, amount, currency }, database);
    },
    "GET /payments/:id": ({ path }) => find(path["id"] ?? "", database),
  });
};

/** Rejects when nobody knows what the provider did. */
export const charge = async (providerKey: string, { key, amount }: Payment): Promise<void> => {
  const response = await fetch(`${process.env["PSP_URL"]}/charges`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": providerKey },
    body: JSON.stringify({ reference: key, amount }),
    signal: AbortSignal.timeout(800),
  });
  await response.text();
  if (response.status !== 201) throw new Error(`the provider answered ${response.status}`);
};

export const schema = `CREATE TABLE IF NOT EXISTS payments (
  key text PRIMARY KEY, id text NOT NULL UNIQUE, amount integer NOT NULL, currency text NOT NULL,
  done boolean NOT NULL)`;

/** Finds what is done. */
export const find: PaymentService["find"] = async (id, database) => {
  const [row] = await persistently(() =>
    database.query("SELECT * FROM payments WHERE id = $1 AND done", [id]),
  );
  return row ? { status: 200, body: row } : { status: 404, body: { error: "no such payment" } };
};
