import { expect, test } from "vitest";
import { type EvidenceFile, evaluate, type Profile } from "#core/evaluation/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { builtFacts, builtInput, builtPosting, citation } from "#test/support/evaluation-input.ts";
import { brokenLinks, spellingsByName } from "#test/support/link-checker.ts";

const text = `Senior Backend Engineer (fictional)
Remote, Germany. €60,000 to €70,000.
must: Go, Kafka, outbox pattern
nice: Terraform`;
const cited = (quote: string) => [citation("posting", text, quote)];
const base = builtPosting(text);
const posting = {
  ...base,
  remote: "remote" as const,
  locations: ["Germany"],
  pay: { min: 60_000, max: 70_000, currency: "EUR", period: "year" as const, quote: "€60,000 to €70,000" },
  because: {
    ...base.because,
    level: cited("Senior"),
    remote: cited("Remote"),
    locations: cited("Germany"),
    pay: cited("€60,000 to €70,000"),
  },
};
const resume = "Backend Engineer, Oakbank (fictional)\nBuilt the ledger service in Go for 40 shops";
const facts = builtFacts(resume, { "Built the ledger service in Go for 40 shops": { ownership: "built" } });

const judge = (profile: Profile | null, evidence: EvidenceFile | null) =>
  evaluate(
    builtInput(posting, resume, facts, {
      profile,
      profileText: profile && JSON.stringify(profile, null, 2),
      evidence,
      evidenceText: evidence && JSON.stringify(evidence, null, 2),
    }),
  );

const nothing: EvidenceFile = { answers: [], stories: [], receipts: [], rehearsals: [] };

test("without a profile block A informs and gives its weight away", () => {
  const { A, B } = judge(null, null).blocks;
  expect(A).toMatchObject({ score: null, weight: 0 });
  expect(B.weight).toBe(0.375);
});

test("a profile that fits scores A high, one that does not scores it low, silence is not compared", () => {
  const wanted: Profile = { archetypes: ["backend"], level: "senior", modes: ["remote"], livesIn: "Berlin" };
  const unwanted: Profile = {
    archetypes: ["mobile"],
    modes: ["onsite"],
    payFloor: { amount: 95_000, currency: "EUR", period: "year" },
  };
  expect(judge(wanted, null).blocks.A.score).toBe(5);
  expect(judge(unwanted, null).blocks.A.score).toBe(1);
  expect(judge({ languages: ["en"] }, null).blocks.A.score).toBeNull();
});

test("a lab receipt counts more for a requirement than the user's own answer, and both count", () => {
  const receipt = judge(null, { ...nothing, receipts: [{ lab: "outbox", date: "2026-11-01", seeds: 10 }] });
  const answer = judge(null, {
    ...nothing,
    answers: [{ skill: "kafka", at: "Oakbank, 2021", date: "2026-11-01" }],
  });
  const before = judge(null, null).blocks.B.score ?? 0;
  // Three musts on a page: 0.4 of one is about a seventh of the list, 0.6 a fifth.
  expect(answer.blocks.B.score).toBeGreaterThanOrEqual(before + 0.4);
  expect(receipt.blocks.B.score).toBeGreaterThanOrEqual((answer.blocks.B.score ?? 5) + 0.2);
});

test("passing a lab never lowers the score of somebody who has recorded nothing else", () => {
  const passed = judge(null, { ...nothing, receipts: [{ lab: "outbox", date: "2026-11-01", seeds: 10 }] });
  expect(passed.score).toBeGreaterThanOrEqual(judge(null, null).score);
  expect(passed.blocks.F.score).toBeNull();
});

test("stories and rehearsals arm stages, and each sentence cites the file", () => {
  const evidence: EvidenceFile = {
    ...nothing,
    stories: [{ id: "s1", title: "The night of the queue", prompts: ["outage"], text: "It broke." }],
    rehearsals: [{ question: "q1", stage: "system-design", band: "good" }],
  };
  const report = judge({ archetypes: ["backend"], livesIn: "Lisbon, PT", willRelocate: false }, evidence);
  expect(report.blocks.F.score).toBeGreaterThan(0);
  expect(report.knockouts.map(({ kind }) => kind)).toEqual(["place"]);
  expect(brokenLinks(report, spellingsByName(catalogue.skills))).toEqual([]);
});

test("signals set the tier, keep their innocent explanation, and leave the score alone", () => {
  const signals = ["talent-pool", "urgent-language"].map((id) => ({
    id,
    span: citation("posting", text, "Senior"),
  }));
  const doubtful = evaluate(builtInput({ ...posting, signals }, resume, facts));
  expect(doubtful.blocks.G.tier).toBe("caution");
  expect(doubtful.score).toBe(evaluate(builtInput(posting, resume, facts)).score);
});
