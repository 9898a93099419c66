import { expect, test } from "vitest";
import { catalogue } from "#test/support/catalogue.ts";
import { brokenLinks, spellingsByName } from "#test/support/link-checker.ts";
import { type Claim, claims } from "./claims.ts";
import { judge, pairs } from "./judge.ts";

/** What was found when it does not hold; null when it does. */
const breachOf = (claim: Claim): string | null => {
  const { score, verdict } = judge(claim.posting, claim.one);
  const found = `${claim.posting}: ${claim.one} ${score}`;
  if (claim.kind === "stop") return (verdict === "stop") === claim.stops ? null : `${found} is ${verdict}`;
  if (claim.kind === "between")
    return score >= claim.from && score <= claim.to ? null : `${found}, not ${claim.from}–${claim.to}`;
  const other = judge(claim.posting, claim.other).score;
  if (claim.kind === "alike")
    return Math.abs(score - other) <= claim.within + 1e-9 ? null : `${found}, ${claim.other} ${other}`;
  return score - other >= claim.by - 1e-9 ? null : `${found}, not ${claim.by} above ${claim.other} ${other}`;
};

test("at least 95 % of the second table's relations hold", () => {
  const breaches = claims.flatMap((claim) => breachOf(claim) ?? []);
  if (breaches.length > 0) console.info(breaches.join("\n"));
  expect(claims.length).toBeGreaterThanOrEqual(100);
  expect(breaches.length / claims.length, breaches.join("\n")).toBeLessThanOrEqual(0.05);
});

test("a relation that does not hold is noticed", () => {
  expect(breachOf({ kind: "between", posting: "payments-eu", one: "nurse-elena", from: 4, to: 5 })).toContain(
    "not 4–5",
  );
});

test("every sentence about every pair of the second table is carried by the words it cites", () => {
  const names = spellingsByName(catalogue.skills);
  for (const [posting, resume] of pairs) {
    expect(brokenLinks(judge(posting, resume), names), `${posting} × ${resume}`).toEqual([]);
  }
});
