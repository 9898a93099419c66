import fc from "fast-check";
import { test } from "vitest";
import { textLaws } from "./text-laws.ts";

/** 11 laws × 300 cases, each a text read from its first letter. */
const CASES = 300;

test.each(textLaws.map((law) => [law.name, law.property] as const))("%s", (_, property) => {
  fc.assert(property, { numRuns: CASES });
});
