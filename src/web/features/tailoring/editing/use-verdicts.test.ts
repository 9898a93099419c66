import { expect, test } from "vitest";
import type { ClaimVerdict, SentenceVerdict } from "#core/claims/index.ts";
import { isCarried, refusalsIn } from "./use-verdicts.ts";

const claim: ClaimVerdict = {
  text: "Ran it for 40M users.",
  status: "unsupported",
  kind: "quantity",
  facts: [],
  nearest: null,
  reason: "no fact says this",
  token: { start: 11, end: 14, quote: "40M" },
};
const verdict = (
  status: SentenceVerdict["status"],
  claims: ReadonlyArray<ClaimVerdict>,
): SentenceVerdict => ({
  sentence: "Ran it for 40M users.",
  start: 0,
  end: 21,
  status,
  claims,
});

test("a refused claim names its words, a carried sentence none", () => {
  expect(refusalsIn([verdict("unsupported", [claim])]).map(({ token }) => token.quote)).toEqual(["40M"]);
  expect(refusalsIn([verdict("supported", [{ ...claim, status: "supported", token: null }])])).toEqual([]);
});

test("a sentence that is refused without words to blame is to blame as a whole", () => {
  const whole = { start: 0, end: 21, quote: "Ran it for 40M users." };
  expect(refusalsIn([verdict("contradicted", [{ ...claim, token: null }])])[0]?.token).toEqual(whole);
  expect(refusalsIn([verdict("unsupported", [])])[0]?.token).toEqual(whole);
});

test("one refused sentence refuses the text, and so does saying nothing", () => {
  const fine = verdict("supported", []);
  expect(isCarried([fine, fine])).toBe(true);
  expect(isCarried([])).toBe(false);
  expect(isCarried([fine, verdict("unsupported", [])])).toBe(false);
});
