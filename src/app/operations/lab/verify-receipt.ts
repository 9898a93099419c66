/** `mettle labs verify RECEIPT`: unchanged since it was signed by the key that is shown, or the first field that differs. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import { ok } from "#core/base/result.ts";
import { type ReceiptCheck, verifyReceipt as verify } from "#core/labs/index.ts";

const input = z.strictObject({
  receipt: z.string().max(2_000_000),
  key: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, "must be a fingerprint: 64 hexadecimal digits")
    .nullable()
    .default(null),
});

const output = z.object({
  valid: z.boolean(),
  reason: z.string(),
  field: z.string().nullable(),
  fingerprint: z.string().nullable(),
});

export const verifyLabReceipt: Operation<z.infer<typeof input>, ReceiptCheck, never, LabRecordsDep> = {
  noun: "lab-receipt",
  verb: "verify",
  summary: "Check that a receipt is unchanged since it was signed, and by which key.",
  input,
  output,
  statusByError: {},
  changesState: false,
  rest: { method: "post", path: "/v1/receipt-checks", success: 200 },
  cli: {
    words: ["labs", "verify"],
    parameters: [
      { kind: "text", field: "receipt", name: "RECEIPT", summary: "the file; standard input when not given" },
      { kind: "option", field: "key", flag: "key", summary: "the fingerprint that it must be signed by" },
    ],
    example: "mettle labs verify receipt-payments.json",
    exitCode: (check) => ((check as ReceiptCheck).valid ? 0 : 1),
  },
  print: ({ valid, reason, field, fingerprint }, style) =>
    [
      valid ? style.good("valid") : style.warning(`not valid${field === null ? "" : `, field ${field}`}`),
      reason,
      ...(fingerprint === null ? [] : [style.quiet(`key ${fingerprint}`)]),
    ].join("\n"),
  run: async ({ receiptCrypto }, { receipt, key }) =>
    ok(verify(receipt, await receiptCrypto(), ...(key === null ? [] : [{ key }]))),
};
