import fc from "fast-check";
import { test } from "vitest";
import { factLaws } from "./fact-laws.ts";

/** 8 laws × 2,500 = 20,000 cases. */
const CASES = 2_500;

test.each(factLaws.map((law) => [law.name, law.property] as const))("%s", (_, property) => {
  fc.assert(property, { numRuns: CASES });
});
