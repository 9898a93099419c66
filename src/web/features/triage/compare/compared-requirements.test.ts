import { expect, test } from "vitest";
import type { Judged } from "#web/api/evaluations.ts";
import { comparedRequirements } from "./compared-requirements.ts";

/** Only what the comparison reads. */
const judged = (requirements: ReadonlyArray<readonly [string, ...ReadonlyArray<string>]>): Judged => {
  const statements = requirements.map((_, at) => ({
    id: `B.req-${at + 1}`,
    text: `about ${at + 1}`,
    because: [],
  }));
  return {
    posting: {
      requirements: requirements.map((skills, at) => ({
        id: `req-${at + 1}`,
        tier: "must",
        anyOf: skills.map((skill) => ({ skill, name: skill.toUpperCase(), kind: "technology" })),
        years: null,
      })),
    },
    evaluation: { blocks: { B: { statements } } },
  } as unknown as Judged;
};

test("what both ask for comes first, paired; what one asks for stands alone", () => {
  const rows = comparedRequirements(judged([["go"], ["kafka"]]), judged([["kafka"], ["php"]]));
  expect(rows.map(({ name, sides }) => [name, ...sides.map((side) => side?.texts[0] ?? null)])).toEqual([
    ["KAFKA", "about 2", "about 1"],
    ["GO", "about 1", null],
    ["PHP", null, "about 2"],
  ]);
});

test("an or-group is the same requirement in any order", () => {
  const [row] = comparedRequirements(judged([["go", "java"]]), judged([["java", "go"]]));
  expect(row?.sides.every((side) => side !== null)).toBe(true);
});
