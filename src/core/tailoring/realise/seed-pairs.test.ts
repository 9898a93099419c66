import { describe, expect, test } from "vitest";
import type { CitableFact, FactJob } from "#core/ledger/index.ts";
import { blankResume, blankWork } from "#core/resume/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { builtPosting } from "#test/support/evaluation-input.ts";
import { tailor } from "../tailor.ts";
import type { Ingredient, Proposal, Tailoring } from "../tailoring.ts";
import { countWords } from "../words/phrase-in.ts";

const deps = {
  taxonomy: createTaxonomy(catalogue.skills),
  wording: catalogue.wording,
  catalogue,
  asOf: "2026-11-23",
};

const posting = builtPosting("Backend Engineer\nmust: Kafka, PostgreSQL, Redis");

type Said = Partial<Record<Ingredient, string>>;

const path = "/work/0/highlights/0";

const job: FactJob = {
  key: "/work/0",
  kind: "work",
  organisation: "Oakbank (fictional)",
  title: "Backend Engineer",
  start: "2021-03",
  end: "present",
};

/** A résumé of one line, and what was answered about it. */
const tailored = (bullet: string, said: Said): Tailoring => {
  const work = {
    ...blankWork,
    name: job.organisation,
    position: job.title,
    startDate: job.start,
    endDate: job.end,
  };
  const fact: CitableFact = { id: path, text: bullet, kind: "bullet", job, evidence: "production" };
  return tailor(
    {
      posting,
      resume: { ...blankResume, work: [{ ...work, highlights: [bullet] }] },
      facts: [fact],
      answers: Object.entries(said).map(([asks, text]) => ({ question: `${path}:${asks}`, text })),
    },
    deps,
  );
};

const proposalOf = (bullet: string, said: Said): Proposal => {
  const [proposal] = tailored(bullet, said).proposals;
  if (proposal === undefined) throw new Error("no proposal");
  return proposal;
};

interface Pair {
  readonly bullet: string;
  /** As a person would type them. */
  readonly said: Said;
  /** Every figure of the strong form. */
  readonly figures: ReadonlyArray<string>;
}

const pairs: Readonly<Record<string, Pair>> = {
  "R480, R481: a query that asks too often": {
    bullet: "Optimized database performance for the application.",
    said: {
      problem: "the order history endpoint had an N+1 pattern, EXPLAIN showed 340 queries per request",
      choice: "refactored the ORM calls into a single JOIN with eager loading and added a compound index",
      number: "p99 response time went from 3.2 s to 180 ms under production load",
    },
    figures: ["N+1", "340", "p99", "3.2 s", "180 ms"],
  },
  "R482, R483: an API that three clients use": {
    bullet: "Built REST APIs for the mobile and web clients.",
    said: {
      choice:
        "designed a versioned REST API for 3 client types (iOS, Android, web) with consistent error schemas and structured validation",
      number:
        "rate limit of 5K req/min per tenant, 40K daily active users, no breaking change over 18 months",
    },
    figures: ["3 client", "5K", "40K", "18 months"],
  },
  "R484, R485: e-mails behind a queue": {
    bullet: "Used Kafka for message processing.",
    said: {
      problem:
        "notification emails were sent in synchronous API calls, that added 12% request latency at peak",
      choice:
        "I moved email delivery to an async Kafka consumer with a dead-letter queue for failed deliveries",
      number: "p95 API latency down by 340 ms, 99.97% delivery rate over 90 days",
    },
    figures: ["12%", "p95", "340 ms", "99.97%", "90 days"],
  },
  "R486, R487: a cache before the reads": {
    bullet: "Added caching to improve API performance.",
    said: {
      choice:
        "put a Redis cache-aside layer with LRU eviction and 60-second TTLs in front of the 10 busiest read endpoints (30K req/min combined)",
      number: "median API latency from 140 ms to 18 ms, database query load down 78%",
    },
    figures: ["60-second", "10 ", "30K", "78%", "140 ms", "18 ms"],
  },
  "R488, R489: who may do what": {
    bullet: "Implemented authentication for the platform.",
    said: {
      choice:
        "designed and built RBAC for the multi-tenant SaaS API: 6 permission levels, JWT with 15-minute access tokens and rotating refresh tokens",
      number:
        "third-party penetration test: zero critical findings, one low-severity finding fixed within a week",
    },
    figures: ["6 permission", "15-minute", "zero critical", "one low-severity", "a week"],
  },
  "R490: a schema with its indexes": {
    bullet: "Worked on the PostgreSQL database.",
    said: {
      choice: "designed the schema for a 40M-row PostgreSQL database and added targeted indexes",
      number: "query time down by 60%",
    },
    figures: ["40M", "60%"],
  },
  "R491: services with their load": {
    bullet: "Worked on microservices.",
    said: { choice: "designed and maintained 6 microservices", number: "2M API calls a day" },
    figures: ["6 microservices", "2M"],
  },
  "R492: tracing with what it changed": {
    bullet: "Responsible for observability.",
    said: { choice: "add OpenTelemetry tracing across 5 services", number: "MTTR 45 minutes -> 8 minutes" },
    figures: ["5 services", "45 minutes", "8 minutes"],
  },
};

describe.each(Object.entries(pairs))("%s", (_, { bullet, said, figures }) => {
  const { after, long, verdicts, trace, missing, weakness } = proposalOf(bullet, said);

  test("becomes a line of at most 20 words that says act and result", () => {
    expect(countWords(after)).toBeLessThanOrEqual(20);
    expect(countWords(after)).toBeGreaterThanOrEqual(9);
    expect(after).not.toBe(bullet);
    expect(figures.filter((figure) => after.includes(figure)).length).toBeGreaterThanOrEqual(1);
  });

  test("has a long form of at most 45 words with every figure", () => {
    expect(countWords(long)).toBeLessThanOrEqual(45);
    expect(figures.filter((figure) => !long.includes(figure))).toEqual([]);
  });

  test("rests on facts, word by word", () => {
    expect(verdicts.map(({ status }) => status)).toEqual(verdicts.map(() => "supported"));
    for (const { start, end, quote, fact } of trace) {
      expect(after.slice(start, end)).toBe(quote);
      expect([path, ...Object.keys(said).map((asks) => `answer:${path}:${asks}`)]).toContain(fact);
    }
    expect(trace.length).toBeGreaterThan(4);
  });

  test("says that nobody told what it cost", () => {
    expect(missing).toContain("cost");
    expect(weakness).toContain("still missing");
  });
});

test("J3: two short answers, no verb among them, still make one line", () => {
  const { after, long } = proposalOf("Used Kafka for message processing.", {
    problem: "emails slowed checkout by 12 % at peak",
    choice: "Kafka consumer + dead-letter queue",
  });
  expect(after).toContain("12 % at peak");
  expect(after).toContain("dead-letter queue");
  expect(countWords(after)).toBeLessThanOrEqual(20);
  expect(long).toContain("Kafka consumer and dead-letter queue");
});

test("a weak line without answers stays as it is, and says why", () => {
  const { after, long, missing, weakness } = proposalOf("Used Kafka for message processing.", {});
  expect([after, long]).toEqual(["Used Kafka for message processing.", "Used Kafka for message processing."]);
  expect(missing).toEqual(["problem", "choice", "number", "cost"]);
  expect(weakness).toContain("hides what you did");
});

test("“no” and “I don't know” add nothing and are not asked again", () => {
  const { proposals, questions, contradictions } = tailored("Used Kafka for message processing.", {
    problem: "no",
    number: "I don’t know.",
    cost: " ",
  });
  expect(proposals[0]?.after).toBe("Used Kafka for message processing.");
  expect(questions.map(({ asks }) => asks)).toEqual(["choice"]);
  expect(contradictions).toEqual([]);
});

test("who helped, or did it with others, gets no act of their own", () => {
  const { after } = proposalOf("Helped with the migration to Kubernetes.", {
    choice: "we moved 9 of 14 services",
    number: "rollback from 40 minutes to 2",
  });
  expect(after).toMatch(/^Helped with the migration to Kubernetes/u);
  expect(after).toContain("we moved 9 of 14 services");
});

test("long prose gives its first sentences, and never more words than fit", () => {
  const { after, long } = proposalOf("Used Kafka for message processing.", {
    problem: `Well, the problem was that checkout waited for the mail server. ${"It was bad for everyone who had to look at it every day. ".repeat(30)}`,
  });
  expect(long).toContain("checkout waited for the mail server");
  expect(countWords(long)).toBeLessThanOrEqual(45);
  expect(countWords(after)).toBeLessThanOrEqual(24);
});

test("hostile answers change nothing but time", () => {
  const said = { problem: "\u0000".repeat(2000), choice: "(((((".repeat(2000), number: "9".repeat(20_000) };
  const { proposals } = tailored("Used Kafka for message processing.", said);
  expect(proposals[0]?.verdicts.every(({ status }) => status === "supported")).toBe(true);
});
