import { expect, test } from "vitest";
import { doubleChargeHistory } from "#test/support/double-charge.ts";
import { newReceipt } from "#test/support/receipts.ts";
import { receiptPage } from "./receipt-page.ts";
import { verifyPage } from "./verify-page.ts";

const receipt = newReceipt();
const options = {
  bullet: "Built a thing.",
  history: doubleChargeHistory,
  fileName: "receipt-payments-7c1e.json",
};

test("the page of a receipt has the sentence, the figures and what they do not prove", () => {
  const page = receiptPage(receipt, options);
  for (const words of [
    "Built a thing.",
    "Passed 10 fault seeds on 2026-11-23",
    "39 ms at 299 requests/s",
    "180 × kill -9",
    "6 of 6",
    "26 % of runs",
    "Authorship",
    "Production",
    "Power loss",
    "receipt-payments-7c1e.json",
  ])
    expect(page).toContain(words);
  expect(page).toContain(receipt.key.fingerprint.slice(0, 4));
  expect(page).toContain("script-src 'none'");
});

test("without a history or a sentence there is still a page, and foreign text is text", () => {
  const hostile = { ...receipt, candidate: { ...receipt.candidate, command: "<script>x</script>" } };
  const page = receiptPage(hostile, { ...options, history: null, bullet: null });
  expect(page).not.toContain("<script>");
  expect(page).not.toContain("The last run");
});

test("nothing in the program of the verifier can end its element", () => {
  expect(verifyPage('x = "</script>"').match(/<\/script>/gu)).toHaveLength(1);
});
