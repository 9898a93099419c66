import { expect, test } from "vitest";
import { createVerifier } from "#core/claims/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { doubleChargeCard } from "#test/support/double-charge.ts";
import { newReceipt } from "#test/support/receipts.ts";
import { bulletOf, labFactOf } from "./bullet-of.ts";

const receipt = newReceipt();
const bullet = bulletOf(receipt, doubleChargeCard)?.text ?? "";
const fact = labFactOf(receipt, doubleChargeCard, "receipt-payments-7c1e");

const taxonomy = createTaxonomy(catalogue.skills, catalogue.spellingIndex);
const facts: ReadonlyArray<CitableFact> = fact === null ? [] : [{ ...fact, id: "F-40" }];
const { verify } = createVerifier(facts, { taxonomy, wording: catalogue.wording, asOf: "2026-11-23" });
const statusOf = (text: string) => verify(text)[0]?.status;

test("a lab without words for it has no sentence, and neither has another lab's card", () => {
  const { brief: _, ...bare } = doubleChargeCard;
  expect(bulletOf(receipt, bare)).toBeNull();
  expect(bulletOf(receipt, { ...doubleChargeCard, id: "outbox" })).toBeNull();
});

test("the sentence has its figures from the receipt, at most 22 words, and the class lab", () => {
  expect(bullet).toBe(
    "Built an idempotent payment API (TypeScript); no double charge and no lost payment across 270 injected faults and 23,140 requests.",
  );
  expect(bullet.split(" ").length).toBeLessThanOrEqual(22);
  expect(fact?.evidence).toBe("lab");
});

test("where a card promises much, the last promises go first", () => {
  const { brief } = doubleChargeCard;
  if (brief === undefined) return;
  const holds =
    "no order lost, none sent twice, no event out of its order, nothing held up while the broker is away";
  const long = bulletOf(receipt, {
    ...doubleChargeCard,
    brief: { ...brief, bullet: { ...brief.bullet, holds } },
  });
  expect(long?.text).toBe(
    "Built an idempotent payment API; no order lost, none sent twice, no event out of its order across 270 injected faults.",
  );
});

const mild = [
  bullet,
  "Built an idempotent payment API in TypeScript.",
  "Built an idempotent payment API; no double charge across 270 injected faults.",
  "Built an idempotent payment API in TypeScript; p99 39 ms at 300 requests/s.",
  "Built an idempotent payment API in TypeScript; no double charge and no lost payment across 23,140 requests.",
];

test.each(mild)("what the receipt says may be said: %s", (text) => {
  expect(statusOf(text)).toBe("supported");
});

const stronger = [
  "Built an idempotent payment API in TypeScript in production.",
  "Ran an idempotent payment API in production; no double charge across 270 injected faults.",
  "Built an idempotent payment API with exactly-once delivery.",
  "Built an exactly-once payment API in TypeScript.",
  "Built an idempotent payment API; no double charge across 2,700 injected faults.",
  "Built an idempotent payment API; no double charge in 231,400 requests.",
  "Built an idempotent payment API at scale.",
  "Built an idempotent payment API in TypeScript; p99 19 ms at 300 requests/s.",
  "Built an idempotent payment API in TypeScript; p99 39 ms at 3,000 requests/s.",
  "Built an idempotent payment API in Go.",
  "Led a team that built an idempotent payment API.",
  "Built an idempotent payment API for 200 merchants.",
  "Built a highly available payment API in TypeScript.",
  "Built an idempotent payment platform that processed 23,140 payments for real customers.",
  "Proved that an idempotent payment API never charges twice.",
  "Built an idempotent payment API; survived 270 production incidents.",
  "Built and operated an idempotent payment API, on call for 270 faults.",
  "Built an idempotent payment API with Kafka; no lost payment across 270 injected faults.",
  "Built an idempotent payment API; no double charge across 270 power losses.",
  "Reduced double charges by 100 % with an idempotent payment API.",
];

test.each(stronger)("what goes beyond the receipt is refused: %s", (text) => {
  expect(statusOf(text)).not.toBe("supported");
});

const told = catalogue.labs.filter(({ brief }) => brief !== undefined);

test.each(told.map((card) => [card.id, card] as const))(
  "the sentence of %s is supported by its receipt",
  (_, card) => {
    const own = { ...receipt, lab: { ...receipt.lab, id: card.id } };
    const stated = labFactOf(own, card, "receipt-x");
    const text = bulletOf(own, card)?.text ?? "";
    const only = stated === null ? [] : [{ ...stated, id: "F-41" }];
    const verdicts = createVerifier(only, {
      taxonomy,
      wording: catalogue.wording,
      asOf: "2026-11-23",
    }).verify(text);
    expect(verdicts.map(({ status, claims }) => [status, claims.map(({ reason }) => reason).join()])).toEqual(
      [["supported", ""]],
    );
    expect(text.split(" ").length).toBeLessThanOrEqual(26);
  },
);

test("of real use it says that a receipt is lab evidence", () => {
  const [found] = verify("Built an idempotent payment API in production.");
  expect(found?.claims[0]?.reason).toContain("lab evidence");
});
