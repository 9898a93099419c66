import fc from "fast-check";
import { expect, test } from "vitest";
import { base64Of } from "./base64.ts";

test("bytes become the base64 of RFC 4648", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
});
