import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlain, plainPhraseEnd } from "./plain-phrase.ts";

test("only words and single blanks make a phrase plain", () => {
  expect(["remote", "work from home", "24 7"].map(isPlain)).toEqual([true, true, true]);
  expect(["on-site", "sponsor*", "N days", "(us|uk)", "a ... b", ""].some(isPlain)).toBe(false);
});

test("it ends where the expression of the same words would end, whatever stands around", () => {
  const expression = /ab[ ,:/()"#-]{1,3}c(?![a-z0-9_])/y;
  const endOf = plainPhraseEnd(["ab", "c"]);
  const piece = fc.constantFrom("ab", "c", " ", ",", "-", "_", "\n", "1", "é", '"');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(6), (pieces, start) => {
      const text = `ab${pieces.join("")}`;
      expression.lastIndex = start;
      expect(endOf(text, start)).toBe(expression.test(text) ? expression.lastIndex : -1);
    }),
  );
});
