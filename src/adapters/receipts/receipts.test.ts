import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { canonicalJson } from "#core/base/canonical-json.ts";
import { receiptOf, verifyReceipt } from "#core/labs/index.ts";
import { doubleChargeCard, doubleChargeHistory, doubleChargeRun } from "#test/support/double-charge.ts";
import { passedRuns } from "#test/support/receipts.ts";
import { createLabRecords } from "./lab-records.ts";
import { openReceiptKey, receiptCrypto, receiptKeyPath } from "./receipt-key.ts";

const folder = mkdtempSync(join(tmpdir(), "mettle-receipts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = {
  folder: "/home/ana/payments",
  history: doubleChargeHistory,
  html: "<p>",
  log: ["up", "down"],
};

test("the key is made once, only its owner may read it, and what it signs is valid", () => {
  const key = openReceiptKey(folder);
  expect(openReceiptKey(folder).publicKey).toBe(key.publicKey);
  expect(statSync(receiptKeyPath(folder)).mode & 0o777).toBe(0o600);
  expect(readFileSync(receiptKeyPath(folder), "utf8")).toMatch(/^-----BEGIN PRIVATE KEY-----/u);
  const made = receiptOf(passedRuns(3), {
    card: doubleChargeCard,
    sensitivity: null,
    explained: [],
    issuedAt: "2026-11-23",
    crypto: { ...key, sha256: receiptCrypto.sha256 },
  });
  const text = made.ok ? canonicalJson(made.value as never) : "";
  expect(verifyReceipt(text, receiptCrypto)).toMatchObject({ valid: true });
  expect(verifyReceipt(text.replace("3", "4"), receiptCrypto).valid).toBe(false);
});

test("garbage for a key or a signature is a no, never a crash", () => {
  for (const garbage of ["", "x", "=", "A".repeat(43), "\0".repeat(43), "A".repeat(100_000)])
    expect(receiptCrypto.verify(garbage, "text", garbage)).toBe(false);
});

test("a run is kept with its history, page and log, and found again", async () => {
  const records = createLabRecords(folder);
  const kept = await records.saveRun(doubleChargeRun, files);
  expect(readFileSync(kept.report, "utf8")).toBe("<p>");
  expect(await records.listRuns("payments")).toEqual([kept]);
  expect(await records.listRuns("outbox")).toEqual([]);
  const found = await records.findRun(doubleChargeRun.id);
  expect(found?.history.operations).toEqual(doubleChargeHistory.operations);
  expect(await records.findRun("../../keys")).toBeNull();
});

test("a run whose file was cut off is left out, and the others stay", async () => {
  const records = createLabRecords(folder);
  const whole = await records.saveRun({ ...doubleChargeRun, id: "20261123-221600-aa" }, files);
  const cut = await records.saveRun({ ...doubleChargeRun, id: "20261123-221700-bb" }, files);
  const file = join(cut.report, "..", "run.json");
  writeFileSync(file, readFileSync(file, "utf8").slice(0, 100));
  expect((await records.listRuns(null)).map(({ run }) => run.id)).toEqual([whole.run.id, doubleChargeRun.id]);
});

test("erasing leaves nothing, the key neither", async () => {
  const records = createLabRecords(folder);
  await records.saveReceipt(
    { id: "receipt-payments-7c1e", lab: "payments", day: "2026-11-23", seeds: 3, text: "{}" },
    "<p>",
  );
  expect(await records.listReceipts("payments")).toHaveLength(1);
  expect((await records.describe()).files).toBeGreaterThan(3);
  await records.erase();
  expect((await records.describe()).files).toBe(0);
  expect(readdirSync(join(folder, "keys"))).toEqual([]);
});
