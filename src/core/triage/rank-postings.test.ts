import { fail } from "node:assert";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Statement } from "#core/base/evidence.ts";
import { spanOf } from "#core/base/text-span.ts";
import type { Evaluation, Knockout, ScoredBlock, Verdict } from "#core/evaluation/index.ts";
import { judgedPostingOf, rankPostings } from "./index.ts";

const statement = (id: string, quote: string, source: "posting" | "resume" = "posting"): Statement => ({
  id,
  text: `About ${quote}.`,
  because: [spanOf(source, quote, 0, quote.length)],
});

const block = (score: number | null, weight: number, ...statements: Array<Statement>): ScoredBlock => ({
  score,
  weight,
  statements,
});

const evaluation = (
  verdict: Verdict,
  score: number,
  blocks: Partial<Evaluation["blocks"]> = {},
  knockouts: ReadonlyArray<Knockout> = [],
): Evaluation => ({
  engine: "test",
  catalogue: "test",
  asOf: "2026-01-01",
  texts: { posting: "A posting (fictional)." },
  score,
  verdict,
  knockouts,
  blocks: {
    A: block(null, 0),
    B: block(score, 0.5, statement("B.summary", "requirements met")),
    C: block(score, 0.2, statement("C.summary", "operations shown")),
    D: block(null, 0),
    E: block(null, 0),
    F: block(null, 0),
    G: { tier: "high", statements: [] },
    ...blocks,
  },
  patterns: [],
  gaps: [],
  actions: [],
});

const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `w${((seed + 1) * (at + 1) * 7919 + at * at * 13) % 99_991}`).join(
    " ",
  );

interface Sketch {
  readonly file: string;
  readonly title?: string;
  readonly company?: string;
  readonly text?: string;
  readonly locations?: ReadonlyArray<string>;
  readonly postedOn?: string;
  readonly judgement?: Evaluation;
}

const judged = ({ file, title, company, text, locations, postedOn, judgement }: Sketch) =>
  judgedPostingOf(
    { file, visible: text ?? words(file.length + file.charCodeAt(0), 200), postedOn: postedOn ?? null },
    {
      title: title ?? "Backend Engineer",
      company: company ?? null,
      locations: locations ?? [],
      archetype: { id: "backend", specialisation: null, confidence: 1, alternates: [], because: [] },
    },
    judgement ?? evaluation("consider", 3.6),
  );

const filesOf = (sketches: ReadonlyArray<Sketch>) =>
  rankPostings(sketches.map(judged)).postings.map(({ file }) => file);

test("better verdicts come first, then higher scores, and a knock-out stands below a low score", () => {
  expect(
    filesOf([
      { file: "stop.md", judgement: evaluation("stop", 4.9) },
      { file: "skip.md", judgement: evaluation("skip", 1.2) },
      { file: "good.md", judgement: evaluation("apply", 4.1) },
      { file: "best.md", judgement: evaluation("apply", 4.6) },
    ]),
  ).toEqual(["best.md", "good.md", "skip.md", "stop.md"]);
});

test("equal scores are ordered by title, company and file", () => {
  expect(
    filesOf([
      { file: "3.md", title: "B" },
      { file: "2.md", title: "A", company: "Zeta (fictional)" },
      { file: "1.md", title: "B" },
      { file: "0.md", title: "A", company: "Yota (fictional)" },
    ]),
  ).toEqual(["0.md", "2.md", "1.md", "3.md"]);
});

test("no posting at all gives an empty triage, and failures are listed by file", () => {
  const error = { type: "EmptyPosting", message: "The file is empty." };
  expect(
    rankPostings(
      [],
      [
        { file: "b", error },
        { file: "a", error },
      ],
    ),
  ).toEqual({
    postings: [],
    duplicates: [],
    reposts: [],
    failures: [
      { file: "a", error },
      { file: "b", error },
    ],
  });
});

test("a knock-out decides, and what cannot be changed before what can", () => {
  const span = spanOf("posting", "10 years", 0, 8);
  const judgement = evaluation("stop", 4.2, {}, [
    { kind: "years", text: "Ten years are asked.", because: [span] },
    { kind: "workRights", text: "No sponsorship.", because: [span] },
  ]);
  const [first] = rankPostings([judged({ file: "a", judgement })]).postings;
  expect(first?.deciding.text).toBe("No sponsorship.");
});

test("without a knock-out the block that costs most weighted score decides", () => {
  const judgement = evaluation("skip", 2, {
    B: block(4, 0.5, statement("B.summary", "cheap")),
    C: block(1, 0.2, statement("C.summary", "dear")),
  });
  const [first] = rankPostings([judged({ file: "a", judgement })]).postings;
  expect(first?.deciding.text).toBe("About dear.");
});

test("where it is worth applying, the line quotes the résumé's strongest evidence", () => {
  const judgement = evaluation("apply", 4.5, {
    B: block(
      4.8,
      0.5,
      statement("B.summary", "nine of ten"),
      statement("B.req-1", "the ask"),
      statement("B.req-2", "ran Kafka", "resume"),
    ),
  });
  const [first] = rankPostings([judged({ file: "a", judgement })]).postings;
  expect(first?.deciding.text).toBe("About ran Kafka.");
});

test("a deciding line always cites, even when nothing could be scored", () => {
  const judgement = evaluation("skip", 0, { B: block(null, 0), C: block(null, 0) });
  const [first] = rankPostings([judged({ file: "a", judgement })]).postings;
  expect(first?.deciding.because).toHaveLength(1);
});

test("the same text in another layout is a duplicate", () => {
  const text = words(1, 300);
  const { duplicates, reposts } = rankPostings([
    judged({ file: "b.md", text: text.replaceAll(" ", "\n\n").toUpperCase() }),
    judged({ file: "a.md", text }),
    judged({ file: "c.md", text: words(2, 300) }),
  ]);
  expect(duplicates).toEqual([["a.md", "b.md"]]);
  expect(reposts).toEqual([]);
});

test("one employer's same text at another place or on another day is a repost", () => {
  const text = words(1, 300);
  const company = "Fernweh Rail (fictional)";
  const { duplicates, reposts } = rankPostings([
    judged({ file: "a.md", text, company, locations: ["Lisbon"] }),
    judged({ file: "b.md", text, company: "Fernweh Rail (Fictional)", locations: ["Porto"] }),
    judged({
      file: "c.md",
      text: `${text} closing soon`,
      company,
      locations: ["Lisbon"],
      postedOn: "2026-03-01",
    }),
  ]);
  expect(duplicates).toEqual([["a.md", "c.md"]]);
  expect(reposts).toEqual([["a.md", "b.md", "c.md"]]);
});

test("two teams of one employer that share only its boilerplate are neither", () => {
  const boilerplate = words(9, 80);
  const company = "Fernweh Rail (fictional)";
  const { duplicates, reposts } = rankPostings([
    judged({ file: "a.md", text: `${words(1, 200)} ${boilerplate}`, company, locations: ["Lisbon"] }),
    judged({ file: "b.md", text: `${words(2, 200)} ${boilerplate}`, company, locations: ["Porto"] }),
  ]);
  expect([...duplicates, ...reposts]).toEqual([]);
});

test("empty texts are not duplicates of each other", () => {
  expect(
    rankPostings([judged({ file: "a", text: "", title: "A" }), judged({ file: "b", text: "—", title: "B" })])
      .duplicates,
  ).toEqual([]);
});

const sketches = fc.uniqueArray(
  fc.record({
    file: fc.string({ minLength: 1, maxLength: 6 }),
    title: fc.constantFrom("Backend Engineer", "SRE", ""),
    company: fc.constantFrom("One (fictional)", "Two (fictional)"),
    text: fc.tuple(fc.nat(3), fc.nat(40)).map(([seed, more]) => words(seed, 60 + more)),
    locations: fc.constantFrom([], ["Lisbon"], ["Porto"]),
    judgement: fc
      .tuple(fc.constantFrom<Verdict>("apply", "consider", "skip", "stop"), fc.nat(50))
      .map(([verdict, tenths]) => evaluation(verdict, tenths / 10)),
  }),
  { selector: ({ file }) => file, maxLength: 12 },
);

test("the order in which files are read never changes the triage", () => {
  fc.assert(
    fc.property(sketches, fc.infiniteStream(fc.nat()), (drawn, dice) => {
      const shuffled = drawn
        .map((sketch) => ({ sketch, at: dice.next().value ?? fail("dice") }))
        .sort((a, b) => a.at - b.at)
        .map(({ sketch }) => sketch);
      expect(rankPostings(shuffled.map(judged))).toEqual(rankPostings(drawn.map(judged)));
    }),
    { numRuns: 200 },
  );
});

test("posting number 1,000 is judged as number 1, among a thousand", () => {
  const crowd = Array.from({ length: 999 }, (_, at) =>
    judged({ file: `crowd-${at}.md`, text: words(at + 10, 900), title: `Role ${at}` }),
  );
  const late = judged({ file: "late.md", text: words(5, 900) });
  const alone = rankPostings([late]).postings[0];
  const { postings, duplicates } = rankPostings([...crowd, late]);
  expect(postings.find(({ file }) => file === "late.md")).toEqual(alone);
  expect(duplicates).toEqual([]);
});

test("a thousand copies of one posting are one group", () => {
  const text = words(5, 900);
  const copies = Array.from({ length: 1000 }, (_, at) => judged({ file: `${at}.md`, text }));
  expect(rankPostings(copies).duplicates[0]).toHaveLength(1000);
});

test("one template used by two employers for two titles is two jobs", () => {
  const text = words(7, 400);
  const one = judged({ file: "a.md", text, title: "Data Engineer", company: "Alder (fictional)" });
  const other = judged({ file: "b.md", text, title: "Mobile Engineer", company: "Birch (fictional)" });
  expect(rankPostings([one, other]).duplicates).toEqual([]);
});
