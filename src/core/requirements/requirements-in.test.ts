import fc from "fast-check";
import { expect, test } from "vitest";
import { outlineOf } from "#core/outline/index.ts";
import { citableTextOf } from "#core/page-text/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { type Requirement, requirementsIn } from "./index.ts";

const taxonomy = createTaxonomy(catalogue.skills);

const read = (text: string, title: string | null = null): ReadonlyArray<Requirement> => {
  const citable = citableTextOf(
    { format: "markdown", text, blocks: [], hidden: [], embedded: [] },
    "posting",
  );
  const at = title === null ? -1 : text.indexOf(title);
  return requirementsIn({
    outline: outlineOf(citable, catalogue.wording),
    taxonomy,
    wording: catalogue.wording,
    cite: citable.cite,
    title: title === null ? null : { start: at, end: at + title.length },
  });
};

/** Each requirement as "tier: A | B (years)". */
const shown = (text: string, title: string | null = null): ReadonlyArray<string> =>
  read(text, title).map(
    ({ tier, anyOf, years }) =>
      `${tier}: ${anyOf.map(({ name }) => name).join(" | ")}${years === null ? "" : ` (${years})`}`,
  );

const asked = (line: string): ReadonlyArray<string> => shown(`Text.\n\n## Requirements\n- ${line}`);

test.each([
  ["an or", "Java or Kotlin", ["must: Java | Kotlin"]],
  ["one alone", "Experience with PostgreSQL", ["must: PostgreSQL"]],
  ["and", "Docker, Kubernetes and Terraform", ["must: Docker", "must: Kubernetes", "must: Terraform"]],
  ["a list closed by or", "Proficiency in Go, Java, or Rust", ["must: Go | Java | Rust"]],
  ["a slash list", "AWS/GCP/Azure", ["must: AWS | GCP | Azure"]],
  ["and before or", "Docker and Java or Kotlin", ["must: Docker", "must: Java | Kotlin"]],
  ["two ors", "Java or Kotlin, MySQL or PostgreSQL", ["must: Java | Kotlin", "must: MySQL | PostgreSQL"]],
  ["such as", "NoSQL databases such as MongoDB and Cassandra", ["must: NoSQL | MongoDB | Cassandra"]],
  ["one or more of", "One or more of the following: Java, Ruby, Python", ["must: Java | Ruby | Python"]],
  ["or similar", "Terraform, Pulumi or similar", ["must: Terraform | Pulumi"]],
  ["etc.", "Jenkins, CircleCI, etc.", ["must: Jenkins | CircleCI"]],
  ["e.g. in brackets", "Message queues (e.g. Kafka, RabbitMQ)", ["must: Message queues | Kafka | RabbitMQ"]],
  ["parts of a product", "AWS (EC2, S3)", ["must: AWS", "must: EC2", "must: S3"]],
  ["a name twice", "Kubernetes (K8s)", ["must: Kubernetes"]],
  ["preferred for one", "SQL databases, PostgreSQL preferred", ["nice: PostgreSQL"]],
  ["preferred in brackets", "Python or Go (Go preferred)", ["must: Python | Go", "nice: Go"]],
  ["is a plus", "Kafka or Redis is a plus", ["nice: Kafka | Redis"]],
  ["are a plus", "Kafka, Redis are a plus", ["nice: Kafka", "nice: Redis"]],
  ["ideally", "Python, and ideally Rust", ["must: Python", "nice: Rust"]],
  ["bonus", "Bonus: Rust", ["nice: Rust"]],
  ["not required", "Kubernetes is not required", ["nice: Kubernetes"]],
  ["years", "3+ years of Python", ["must: Python (3)"]],
  ["years of a choice", "5 years of experience with Java or Kotlin", ["must: Java | Kotlin (5)"]],
  ["years in brackets", "Python (4 years)", ["must: Python (4)"]],
  [
    "years of something else",
    "5 years in payments companies, where PostgreSQL was used",
    ["must: PostgreSQL"],
  ],
])("%s is read", (_, line, requirements) => {
  expect(asked(line).filter((each) => !/Relational|Databases/u.test(each))).toEqual(requirements);
});

test.each([
  [
    "rag in storage, rest in interest, go in Google",
    "Fragments of storage, an interest in the rest, Google, cargo",
  ],
  ["go to market", "Experience with go to market and Go-to-market plans"],
  ["SOLID in solid", "Solid communications skills"],
  ["Ray the person", "You will report to Ray, who likes dogs"],
])("%s asks for no skill", (_, line) => {
  expect(asked(line).filter((each) => /RAG|REST|Go$|SOLID|Ray/u.test(each))).toEqual([]);
});

test("what is ruled out is never a must", () => {
  for (const line of [
    "No Kubernetes needed.",
    "No Kubernetes experience required",
    "We don't use Kubernetes",
  ]) {
    expect(asked(line), line).not.toContain("must: Kubernetes");
  }
});

test("a skill under a heading for extras is nice, under our stack or in duties it is stack", () => {
  const text =
    "## Nice to have\n- Rust\n\n## Our stack\n- Kafka\n\n## What you'll do\n- Build services with Redis";
  expect(shown(text)).toEqual(["nice: Rust", "stack: Kafka", "stack: Redis"]);
});

test("running text asks with words: experience with, strong, must", () => {
  expect(shown("We seek people with strong Python. You must know Kafka. We run Redis.")).toEqual([
    "must: Python",
    "must: Kafka",
    "stack: Redis",
  ]);
});

test("a duty that reads as a requirement is one", () => {
  expect(shown("## Responsibilities\n- Build APIs with Redis\n- Proficient understanding of Git")).toContain(
    "must: Git",
  );
});

test("'Experience with:' speaks for the lines below it", () => {
  expect(shown("## The details\n- Experience with:\n  - Redis\n  - Kafka")).toEqual([
    "must: Redis",
    "must: Kafka",
  ]);
});

test("the title's technology is a must", () => {
  expect(shown("Senior Go Engineer\n\nWe build things.", "Senior Go Engineer")).toEqual(["must: Go"]);
});

test("named as must and nice it is a must, once", () => {
  expect(shown("## Requirements\n- Python\n- Python is a must\n\n## Nice to have\n- Python")).toEqual([
    "must: Python",
  ]);
});

test("ids count up in order of appearance, and spans quote their words", () => {
  const text = "## Requirements\n- 3+ years of Python\n- Java or Kotlin";
  expect(read(text).map(({ id, span }) => [id, span.quote])).toEqual([
    ["req-1", "3+ years of Python"],
    ["req-2", "Java or Kotlin"],
  ]);
});

test("whatever the text, quotes are true and no skill is asked for alone twice", () => {
  const words = [
    "Go",
    "Java",
    "or",
    "and",
    ",",
    ";",
    "(",
    ")",
    "is a plus",
    "preferred",
    "e.g.",
    "\n- ",
    "## Requirements\n",
    "no",
    "3 years of",
    "Kafka",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      const found = read(text);
      for (const { span } of found) expect(span.quote).toBe(text.slice(span.start, span.end));
      const alone = found.flatMap(({ anyOf }) => (anyOf.length === 1 ? [anyOf[0].skill] : []));
      expect(new Set(alone).size).toBe(alone.length);
    }),
    { numRuns: 300 },
  );
});

test("a hostile line costs time in proportion to its length", () => {
  const pieces = [
    "Java, Go or C, ",
    "Kafka is a plus, ",
    "ideally Kafka ",
    "(Kafka ",
    "3 years of Kafka ",
    "no Kafka ",
    "e.g. Kafka; ",
    "such as Kafka ",
    "Kafka and Redis or ",
  ];
  for (const piece of pieces) {
    // Words of the catalogue, so that every piece is a skill to weigh; a square would take half a minute and more.
    expect(read(`## Requirements\n- ${piece.repeat(300_000 / piece.length)}`).length, piece).toBeGreaterThan(
      0,
    );
  }
}, 60_000);

test("The subject of a degree is no skill that is asked for", () => {
  expect(
    asked("Bachelor's degree in Statistics, Machine Learning or a related field, and strong SQL"),
  ).toEqual(["must: SQL"]);
  expect(asked("Experience with statistics and SQL")).toEqual(["must: Statistics", "must: SQL"]);
});

test("In a list without bullets a label speaks for its own line", () => {
  const text =
    "Text.\n\nRequirements:\n\nExperience with Java\nAdvantage: Experience with Kafka\nExperience with PostgreSQL\n";
  expect(shown(text)).toEqual(["must: Java", "nice: Kafka", "must: PostgreSQL"]);
});

test("What helps but is not needed, and what one happens to know, is extra", () => {
  expect(asked("You know distributed systems; Ruby or Elixir experience helps but isn't needed")).toContain(
    "nice: Ruby | Elixir",
  );
  expect(asked("You write Kotlin. If you also know some Swift, wonderful.")).toContain("nice: Swift");
});

test("Experience across a stack is asked for, a stack alone is not", () => {
  const under = (line: string) => shown(`Text.\n\nRequirements:\n\n${line}\n`);
  expect(under("Experience across the stack: React, Python, etc.")).toEqual(["must: React | Python"]);
});
