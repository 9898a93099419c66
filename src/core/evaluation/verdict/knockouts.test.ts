import { expect, test } from "vitest";
import type { Profile } from "#core/evaluation/index.ts";
import { evaluate } from "#core/evaluation/index.ts";
import type { Posting } from "#core/posting/index.ts";
import { builtFacts, builtInput, builtPosting, citation } from "#test/support/evaluation-input.ts";

const text = `Senior Backend Engineer (fictional)
Berlin, on site. We do not sponsor visas. Secret clearance required.
must: Go`;
const resume = "Backend Engineer, Oakbank (fictional)\nBuilt the ledger in Go";
const facts = builtFacts(resume, { "Built the ledger in Go": { ownership: "built" } });

const cited = (quote: string) => [citation("posting", text, quote)];
const base = builtPosting(text);
const posting: Posting = {
  ...base,
  locations: ["Berlin"],
  remote: "onsite",
  workRights: "no",
  because: {
    ...base.because,
    locations: cited("Berlin"),
    workRights: cited("We do not sponsor visas"),
    clearance: cited("Secret clearance required"),
  },
};

const kindsFor = (profile: Profile | null): ReadonlyArray<string> =>
  evaluate(
    builtInput(posting, resume, facts, { profile, profileText: profile && JSON.stringify(profile) }),
  ).knockouts.map(({ kind }) => kind);

test("without a profile nothing about rights, place or clearance stops anybody", () => {
  expect(kindsFor(null)).toEqual([]);
});

test.each<[string, Profile, ReadonlyArray<string>]>([
  ["no sponsorship stops who needs it there", { needsSponsorship: ["DE"] }, ["workRights"]],
  ["no sponsorship stops nobody who may work there", { needsSponsorship: ["US"], workRights: ["EU"] }, []],
  ["a right to work in the union covers Germany", { needsSponsorship: ["DE"], workRights: ["EU"] }, []],
  ["a far place stops who will not move", { livesIn: "Lisbon, PT", willRelocate: false }, ["place"]],
  ["a far place stops nobody who would move", { livesIn: "Lisbon, PT", willRelocate: true }, []],
  ["a far place stops nobody who did not say", { livesIn: "Lisbon, PT" }, []],
  ["a clearance stops who states to hold none", { clearances: [] }, ["clearance"]],
  ["the clearance asked for is enough", { clearances: ["secret"] }, []],
])("%s", (_, profile, kinds) => {
  expect(kindsFor(profile)).toEqual(kinds);
});

test("a knock-out gives the verdict stop and leaves the score alone", () => {
  const profile: Profile = { clearances: [] };
  const free = evaluate(builtInput(posting, resume, facts));
  const input = builtInput(posting, resume, facts, { profile, profileText: JSON.stringify(profile) });
  expect(evaluate(input)).toMatchObject({ verdict: "stop", score: free.score });
});
