import { expect, test } from "vitest";
import type { Posting } from "#core/posting/index.ts";
import { blankResume } from "#core/resume/index.ts";
import { recordOf } from "#core/resume-record/index.ts";
import type { Placement, Tailoring } from "#core/tailoring/index.ts";
import { standingRequirements } from "./standing.ts";

const record = recordOf({ ...blankResume, skills: [{ name: "", level: "", keywords: ["Go"] }] });
const asked = (...skills: ReadonlyArray<string>): Posting["requirements"][number] => {
  const [first = "", ...rest] = skills;
  const skillOf = (skill: string) => ({ skill, name: skill, kind: "technology" as const });
  return {
    id: "req-1",
    tier: "must",
    anyOf: [skillOf(first), ...rest.map(skillOf)],
    years: null,
    span: { source: "posting", start: 0, end: 0, quote: "" },
  };
};
const placed = (skill: string, state: Placement["state"], add: string | null = null): Placement => ({
  skill,
  name: skill,
  group: "other",
  tier: "must",
  state,
  facts: [],
  at: [],
  lab: null,
  action: "",
  minutes: 0,
  edit: add === null ? null : { path: "/skills/0/keywords", add },
});
const standings = (requirement: Posting["requirements"][number], placement: ReadonlyArray<Placement>) =>
  standingRequirements(
    { requirements: [requirement] } as unknown as Posting,
    { placement } as unknown as Tailoring,
    record,
  ).map(({ standing }) => standing);

test("of an or-group the skill that stands best speaks for it", () => {
  const both = [placed("nats", "do-not-claim"), placed("kafka", "unwritten")];
  expect(standings(asked("nats", "kafka"), both)).toEqual(["unwritten"]);
});

test("what nothing was said of must not be claimed", () => {
  expect(standings(asked("terraform"), [])).toEqual(["do-not-claim"]);
});

test("a word that the variant has by now is placed", () => {
  expect(standings(asked("go"), [placed("go", "unwritten", "Go")])).toEqual(["placed"]);
  expect(standings(asked("rust"), [placed("rust", "unwritten", "Rust")])).toEqual(["unwritten"]);
});
