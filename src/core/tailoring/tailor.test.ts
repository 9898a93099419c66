import { expect, test } from "vitest";
import { createEngine } from "#app/create-engine.ts";
import { citableFactsOf } from "#core/claims/index.ts";
import { pageTextOf } from "#core/page-text/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { printTailoring } from "./print-tailoring.ts";
import { tailor } from "./tailor.ts";
import type { TailorAnswer, Tailoring, TailorLimits } from "./tailoring.ts";

const engine = createEngine(catalogue);

const deps = {
  taxonomy: createTaxonomy(catalogue.skills),
  wording: catalogue.wording,
  catalogue,
  asOf: "2026-11-23",
};

const tailored = (
  resumeText: string,
  postingText: string,
  answers: ReadonlyArray<TailorAnswer> = [],
  limits: Partial<TailorLimits> = {},
): Tailoring => {
  const posting = engine.parsePosting(pageTextOf(postingText, "markdown"));
  const reading = engine.readResume(pageTextOf(resumeText, "markdown"));
  if (!posting.ok || !reading.ok) throw new Error("not read");
  const facts = citableFactsOf(reading.value, deps);
  return tailor({ posting: posting.value, resume: reading.value.resume, facts, answers, limits }, deps);
};

const resumeOf = (bullets: ReadonlyArray<string>, skills = "Go, Terraform"): string =>
  `# Ines Falk (fictional)

ines.falk@example.com

## Experience

### Backend Engineer, Oakbank (fictional), Berlin

March 2021 – present

${bullets.map((bullet) => `- ${bullet}`).join("\n")}

## Skills

${skills}
`;

const postingOf = (requirements: ReadonlyArray<string>): string =>
  `# Senior Backend Engineer at Ferrow (fictional)

## Requirements

${requirements.map((one) => `- ${one}`).join("\n")}
`;

const stateOf = ({ placement }: Tailoring, name: string) => placement.find((row) => row.name === name);

const kafkaLine = "Moved order events to Kafka, 4M messages/day, with PostgreSQL as the source.";

test("a name in a bullet and not in Skills is one edit", () => {
  const row = stateOf(tailored(resumeOf([kafkaLine]), postingOf(["PostgreSQL"])), "PostgreSQL");
  expect(row).toMatchObject({
    state: "unwritten",
    group: "databases",
    edit: { path: "/skills/0/keywords", add: "PostgreSQL" },
    facts: ["/work/0/highlights/0"],
    at: ["/work/0/highlights/0"],
    minutes: 1,
  });
  expect(row?.action).toMatch(/1 minute\.$/u);
});

test("what stands in Skills and in a bullet is in place", () => {
  const row = stateOf(tailored(resumeOf([kafkaLine], "Kafka, PostgreSQL"), postingOf(["Kafka"])), "Kafka");
  expect(row).toMatchObject({ state: "placed", minutes: 0, edit: null });
});

test("a listed name that no line shows asks for the line, and is no gap to fill with words", () => {
  const row = stateOf(tailored(resumeOf([kafkaLine]), postingOf(["Terraform"])), "Terraform");
  expect(row).toMatchObject({ state: "placed", minutes: 20, edit: null });
});

test("what nothing shows is not to be claimed, and has neither fact nor edit", () => {
  const row = stateOf(tailored(resumeOf([kafkaLine]), postingOf(["NATS"])), "NATS");
  expect(row).toMatchObject({ state: "do-not-claim", facts: [], at: [], edit: null });
  expect(row?.action).toContain("neighbour Kafka");
});

test("what a lab proves says how many evenings", () => {
  const row = stateOf(tailored(resumeOf([kafkaLine]), postingOf(["The outbox pattern"])), "Outbox pattern");
  expect(row).toMatchObject({ state: "provable", lab: { id: "outbox", evenings: 3 }, edit: null });
});

test("no placement suggests an edit without a fact", () => {
  const { demo } = catalogue;
  for (const { edit, facts, action } of tailored(demo.resume, demo.posting).placement) {
    if (edit !== null) expect(facts.length).toBeGreaterThan(0);
    expect(action).toMatch(/(?:minutes?|≈ \d+ h)\.$/u);
  }
});

test("weak lines are asked about, strong ones are not", () => {
  const { questions } = tailored(
    resumeOf(["Used Kafka for message processing.", kafkaLine]),
    postingOf(["Kafka"]),
  );
  expect(questions.map(({ id }) => id)).toEqual(
    ["problem", "choice", "number", "cost"].map((asks) => `/work/0/highlights/0:${asks}`),
  );
  expect(questions[0]?.text).toBe("What was wrong or missing before Kafka, and who noticed?");
  expect(questions.some(({ text }) => /\d/u.test(text))).toBe(false);
});

test("a judgment and a night on call are no weak lines, though they have no number", () => {
  const { questions } = tailored(
    resumeOf([
      "Chose a nightly export over streaming because reports are read once a day, and accepted stale figures.",
      "On call one week in five.",
    ]),
    postingOf(["Kafka"]),
  );
  expect(questions).toEqual([]);
});

test("the questions that this posting rewards come first, and the rest is counted", () => {
  const bullets = [
    "Wrote reports.",
    "Fixed bugs.",
    "Wrote the manual.",
    "Used Kafka for message processing.",
  ];
  const { questions, moreQuestions } = tailored(resumeOf(bullets), postingOf(["Kafka"]), [], {
    questions: 4,
  });
  expect(new Set(questions.map(({ path }) => path))).toEqual(new Set(["/work/0/highlights/3"]));
  expect(moreQuestions).toBeGreaterThan(4);
});

test("an answer that says otherwise than its line is told and not used", () => {
  const answers = [{ question: "/work/0/highlights/0:number", text: "it was 30%" }];
  const { contradictions, proposals } = tailored(
    resumeOf(["Improved API latency by 40%."]),
    postingOf(["Go"]),
    answers,
  );
  expect(contradictions).toMatchObject([{ text: "it was 30%", fact: "/work/0/highlights/0" }]);
  expect(contradictions[0]?.reason).toContain("40%");
  expect(JSON.stringify(proposals)).not.toContain("30%");
});

test("an answer kept in the ledger stands under its own id", () => {
  const question = "/work/0/highlights/0:choice";
  const text = "moved e-mails to a Kafka consumer with a dead-letter queue";
  const { proposals } = tailored(resumeOf(["Used Kafka for message processing."]), postingOf(["Kafka"]), [
    { question, text, fact: "F-31" },
  ]);
  expect(proposals[0]?.facts).toContain("F-31");
});

test("each dropped bullet says why, and a pinned one stays", () => {
  const bullets = [
    kafkaLine,
    ...Array.from({ length: 6 }, (_, at) => `Wrote service number ${at + 2} in Go for ${at + 3} teams.`),
  ];
  const { dropped, selected } = tailored(resumeOf(bullets), postingOf(["Kafka", "Go"]));
  expect(selected.length).toBe(5);
  expect(dropped.length).toBe(2);
  for (const { reason } of dropped) expect(reason).toMatch(/; .*minute\.$/u);
  const [gone] = dropped;
  const again = tailored(resumeOf(bullets), postingOf(["Kafka", "Go"]), [], { pinned: [gone?.path ?? ""] });
  expect(again.selected.map(({ path }) => path)).toContain(gone?.path);
});

test("what was answered counts for the choice: the line answers more than it did", () => {
  const resume = resumeOf(["Used a queue for e-mails.", kafkaLine]);
  const answers = [
    { question: "/work/0/highlights/0:choice", text: "moved e-mails to Redis streams" },
    { question: "/work/0/highlights/0:number", text: "p95 from 900 ms to 200 ms" },
  ];
  const relevanceOf = (one: Tailoring) =>
    one.selected.find(({ path }) => path === "/work/0/highlights/0")?.relevance;
  expect(relevanceOf(tailored(resume, postingOf(["Redis", "Kafka"])))).toBe(0);
  expect(relevanceOf(tailored(resume, postingOf(["Redis", "Kafka"]), answers))).toBeGreaterThan(0.3);
});

test("a line whose fact was withdrawn is left out, and says why", () => {
  const posting = engine.parsePosting(pageTextOf(postingOf(["Kafka"]), "markdown"));
  const reading = engine.readResume(
    pageTextOf(resumeOf([kafkaLine, "Led a team of 9 in Rust."]), "markdown"),
  );
  if (!posting.ok || !reading.ok) throw new Error("not read");
  const facts = citableFactsOf(reading.value, deps).filter(({ text }) => !text.includes("Rust"));
  const { dropped } = tailor(
    { posting: posting.value, resume: reading.value.resume, facts, answers: [] },
    deps,
  );
  expect(dropped).toMatchObject([{ path: "/work/0/highlights/1" }]);
  expect(dropped[0]?.reason).toContain("withdrawn");
});

test("a page that holds nothing drops everything with its reason", () => {
  const { selected, dropped } = tailored(resumeOf([kafkaLine]), postingOf(["Kafka"]), [], {
    linesPerPage: 1,
  });
  expect(selected).toEqual([]);
  expect(dropped[0]?.reason).toContain("the pages are full");
});

test("a résumé without a line and a posting without a requirement are an empty tailoring", () => {
  const { questions, proposals, placement, selected, dropped } = tailored(
    "# Nobody (fictional)\n",
    "# Engineer\n",
  );
  expect({ questions, proposals, placement, selected, dropped }).toEqual({
    questions: [],
    proposals: [],
    placement: [],
    selected: [],
    dropped: [],
  });
});

test("hundreds of bullets and one endless line end in time", () => {
  const bullets = [
    ...Array.from({ length: 600 }, (_, at) => `Wrote report ${at} in Go.`),
    "x".repeat(200_000),
  ];
  const { selected, dropped } = tailored(resumeOf(bullets), postingOf(["Go"]));
  expect(selected.length).toBe(5);
  expect(dropped.length).toBeGreaterThan(100);
});

test("the same input gives the same bytes", () => {
  const { demo } = catalogue;
  expect(JSON.stringify(tailored(demo.resume, demo.posting))).toBe(
    JSON.stringify(tailored(demo.resume, demo.posting)),
  );
});

test("print fits 80 columns and names what to ask, write, name and keep", () => {
  const { demo } = catalogue;
  const text = printTailoring(tailored(demo.resume, demo.posting));
  expect(text.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  for (const heading of ["to ask", "to write", "to name", "to keep"]) expect(text).toContain(heading);
});
