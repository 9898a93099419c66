import fc from "fast-check";
import { test } from "vitest";
import { factLaws } from "#test/laws/fact-laws.ts";

/** A taste of `npm run test:laws`, small enough for every save. */
const CASES = 30;

test.each(factLaws.map((law) => [law.name, law.property] as const))("%s", (_, property) => {
  fc.assert(property, { numRuns: CASES, seed: 2026 });
});
