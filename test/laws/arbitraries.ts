/** Generated postings and résumés (fictional): lines with every mark that a reader can find, and some that lie. */
import fc from "fast-check";
import type { EvaluationInput } from "#core/evaluation/index.ts";
import type { Fact } from "#core/facts/index.ts";
import {
  builtEntry,
  builtFacts,
  builtInput,
  builtPosting,
  type Marks,
} from "#test/support/evaluation-input.ts";

const skillNames = [
  "Go",
  "Java",
  "Python",
  "PostgreSQL",
  "MySQL",
  "Kafka",
  "RabbitMQ",
  "Redis",
  "Docker",
  "Kubernetes",
  "Terraform",
  "gRPC",
  "GraphQL",
  "React",
  "AWS",
  "Prometheus",
] as const;

const skill = fc.constantFrom(...skillNames);
const verbs = ["Built", "Led", "Owned", "Helped with", "Used", "Designed", "Moved"] as const;
const things = [
  "the ledger",
  "checkout",
  "the import",
  "search",
  "invoicing",
  "the gateway",
  "login",
] as const;
const amounts = [
  "for 40 shops",
  "at 300 requests per second",
  "from 900 ms to 120 ms",
  "with 2 million users",
  "",
  "every night",
] as const;

interface Line {
  readonly text: string;
  readonly marks: Marks;
  readonly job: number;
}

const marks: fc.Arbitrary<Marks> = fc.record({
  kind: fc.constantFrom("bullet", "bullet", "bullet", "stack-line", "skills-list", "summary"),
  ownership: fc.constantFrom("observed", "assisted", "contributed", "built", "led", "owned"),
  scope: fc.constantFrom("endpoint", "service", "team", "teams", "company"),
  operations: fc.subarray(
    ["scale", "latency", "reliability", "incident", "on-call", "failure-owned", "before-after", "prevention"],
    { maxLength: 3 },
  ),
  tradeoffs: fc.subarray(["choice", "alternative", "reason", "cost"], { maxLength: 4 }),
  outcome: fc.boolean(),
});

const line: fc.Arbitrary<Line> = fc
  .record({
    verb: fc.constantFrom(...verbs),
    thing: fc.constantFrom(...things),
    skills: fc.uniqueArray(skill, { maxLength: 4 }),
    amount: fc.constantFrom(...amounts),
    isList: fc.boolean(),
    isLabelled: fc.boolean(),
    marks,
    job: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ verb, thing, skills, amount, isList, isLabelled, marks: found, job }) => ({
    text:
      isList && skills.length > 0
        ? `${isLabelled ? "Tech: " : ""}${skills.join(", ")}`
        : `${verb} ${thing} with ${skills.join(" and ") || "care"} ${amount}`.trim(),
    marks: found,
    job,
  }));

interface Person {
  readonly text: string;
  readonly facts: ReadonlyArray<Fact>;
}

/** Three jobs and a line outside of them; job 2 has no dates. */
const personOf = (lines: ReadonlyArray<Line>): Person => {
  // Every line is made unique, so that a fact's place in the text is beyond doubt.
  const unique = lines.map(({ text }, at) => `${text} (${"i".repeat(at + 1)})`);
  const text = ["Backend Engineer, Oakbank (fictional)", ...unique].join("\n");
  const entries = [
    builtEntry(text),
    builtEntry(text, { path: "/work/1", title: "Nurse", start: "2015-01", end: "2018-12", months: 48 }),
    builtEntry(text, { path: "/work/2", title: "Developer", start: null, end: null, months: null }),
  ];
  const marksByLine = Object.fromEntries(
    lines.map((one, at) => {
      const isOutside = one.marks.kind === "skills-list" || one.marks.kind === "summary";
      return [unique[at] ?? "", { ...one.marks, entry: isOutside ? null : (entries[one.job] ?? null) }];
    }),
  );
  return { text, facts: builtFacts(text, marksByLine) };
};

const lines: fc.Arbitrary<ReadonlyArray<Line>> = fc.array(line, { maxLength: 14 });

const requirementLine = fc
  .tuple(
    fc.constantFrom("must", "nice", "stack"),
    fc.array(fc.uniqueArray(skill, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  )
  .map(([tier, groups]) => `${tier}: ${groups.map((group) => group.join(" or ")).join(", ")}`);

export const postingText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(requirementLine, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "We serve 10k requests per second.", "Used by 3 million users."),
  )
  .map(([asked, scale]) => ["Senior Backend Engineer (fictional)", ...asked, scale].join("\n"));

export const level = fc.constantFrom(
  "intern",
  "junior",
  "mid",
  "senior",
  "staff",
  "principal",
  "manager",
  "unknown",
);

export interface Situation {
  readonly posting: string;
  readonly level: "intern" | "junior" | "mid" | "senior" | "staff" | "principal" | "manager" | "unknown";
  readonly lines: ReadonlyArray<Line>;
}

export const situation: fc.Arbitrary<Situation> = fc.record({ posting: postingText, level, lines });

export const inputOf = (of: Situation, fields: Partial<EvaluationInput> = {}): EvaluationInput => {
  const person = personOf(of.lines);
  return builtInput(builtPosting(of.posting, { level: of.level }), person.text, person.facts, fields);
};
