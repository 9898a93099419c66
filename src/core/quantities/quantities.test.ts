import fc from "fast-check";
import { expect, test } from "vitest";
import { quantitiesIn } from "./index.ts";

const read = (text: string) =>
  quantitiesIn(text).map(({ value, unit, dimension, role, bound, perSecond, start, end }) => ({
    quote: text.slice(start, end),
    value,
    unit,
    dimension,
    role,
    bound,
    perSecond,
  }));

const one = (text: string) => {
  const found = read(text);
  expect(found, text).toHaveLength(1);
  return found[0];
};

test.each([
  ["4M messages/day", { value: 4e6, unit: "message", dimension: "throughput", perSecond: 46.2962962963 }],
  ["10k req/s", { value: 1e4, unit: "request", perSecond: 1e4 }],
  ["5K req/min per tenant", { value: 5000, unit: "request", perSecond: 83.3333333333 }],
  ["500M+ daily requests", { value: 5e8, unit: "request", bound: "min", perSecond: 5787.03703704 }],
  ["peaks of 1,200 rps", { value: 1200, unit: "request", perSecond: 1200 }],
  ["2 million events per hour", { value: 2e6, unit: "event", perSecond: 555.555555556 }],
  ["14 deploys a day", { value: 14, unit: "deployment", dimension: "throughput" }],
  ["ingests 2 TB/day", { value: 2e12, unit: "byte", dimension: "volume", perSecond: 23148148.1481 }],
])("a rate is events per second: %s", (text, expected) => {
  expect(one(text)).toMatchObject(expected);
});

test.each([
  ["p99 of 120 ms", { value: 120, unit: "ms", dimension: "latency", role: "level" }],
  ["99.97%", { value: 99.97, dimension: "reliability" }],
  ["99% availability", { value: 99, dimension: "reliability" }],
  ["over 90 % of traffic", { value: 90, dimension: "share", bound: "min", role: "level" }],
  ["sub-100ms reads", { value: 100, unit: "ms", bound: "max", quote: "100ms" }],
  ["2 TB of logs", { value: 2e12, unit: "byte", dimension: "volume" }],
  ["a 40M-row table", { value: 4e7, unit: "row", dimension: "volume" }],
  ["12 million users", { value: 12e6, unit: "user", dimension: "users" }],
  ["40K DAU", { value: 4e4, unit: "user", dimension: "users" }],
  ["12 million monthly active users", { value: 12e6, unit: "user", perSecond: null }],
  ["€2M/month", { value: 2e6, unit: "EUR", dimension: "money" }],
  ["$10M revenue", { value: 1e7, unit: "USD", quote: "$10M" }],
  ["saved 40k EUR", { value: 4e4, unit: "EUR", dimension: "money" }],
  ["₹2 crore", { value: 2e7, unit: "INR" }],
  ["Rs. 5,00,000", { value: 5e5, unit: "INR", quote: "Rs. 5,00,000" }],
  ["10 lakh orders", { value: 1e6, unit: "order" }],
  ["team of 6", { value: 6, unit: "person", dimension: "people" }],
  ["team of six engineers", { value: 6, unit: "engineer", dimension: "people" }],
  ["14 engineering teams", { value: 14, unit: "team", dimension: "people" }],
  ["3 engineers", { value: 3, unit: "engineer", dimension: "people" }],
  ["an 8-person team", { value: 8, unit: "person", dimension: "people" }],
  ["800:1", { value: 800, unit: "ratio" }],
  ["10x", { value: 10, unit: "times" }],
  ["1.200,50 €", { value: 1200.5, unit: "EUR" }],
  ["1 200 Nutzer", { value: 1200, unit: "user" }],
  ["1.200 Nutzer", { value: 1200, unit: "user" }],
  ["3,2 s", { value: 3200, unit: "ms" }],
  ["three services", { value: 3, unit: "service" }],
  ["a dozen services", { value: 12, unit: "service" }],
  ["millions of requests", { value: 1e6, unit: "request", bound: "min" }],
  ["hundreds of thousands of users", { value: 1e5, unit: "user", bound: "min" }],
  ["~30 brokerages", { value: 30, unit: "brokerage", bound: "about" }],
  ["up to 5 nodes", { value: 5, unit: "node", bound: "max" }],
  ["in 45 minutes", { value: 2_700_000, unit: "ms", dimension: "duration" }],
  ["5+ years", { bound: "min", dimension: "duration" }],
])("a level with its unit: %s", (text, expected) => {
  expect(one(text)).toMatchObject(expected);
});

test.each([
  ["from 3.2s to 180ms", 3200, 180],
  ["p95 latency 3.2s to 180ms", 3200, 180],
  ["from 45 minutes to 8 minutes", 2_700_000, 480_000],
  ["from 45 to 8 minutes", 2_700_000, 480_000],
  ["von 3,2 s auf 180 ms", 3200, 180],
  ["900 ms → 120 ms", 900, 120],
  ["cut 900 to 120 ms", 900, 120],
  ["grew the team from 3 to 14 engineers", 3, 14],
  ["from 45m to 8m", 2_700_000, 480_000],
])("a change has a before and an after: %s", (text, before, after) => {
  expect(read(text)).toMatchObject([
    { value: before, role: "before" },
    { value: after, role: "after" },
  ]);
});

test("the later figure may be named first", () => {
  expect(read("cut p99 to 180 ms, down from 3.2 s")).toMatchObject([
    { value: 180, role: "after" },
    { value: 3200, role: "before" },
  ]);
});

test("the size of a change is no level", () => {
  expect(one("reduced latency by 40 %")).toMatchObject({ value: 40, role: "change", dimension: "share" });
  expect(one("40% faster builds")).toMatchObject({ role: "change" });
  expect(one("cut infrastructure cost 35%")).toMatchObject({ role: "change" });
  expect(one("served 35% of the traffic")).toMatchObject({ role: "level" });
  expect(one("reduced latency to 120 ms")).toMatchObject({ value: 120, role: "after" });
});

test("a range is two bounds", () => {
  expect(read("3-5 engineers")).toMatchObject([
    { value: 3, bound: "min", unit: "engineer" },
    { value: 5, bound: "max" },
  ]);
  expect(read("3 to 5 years")).toMatchObject([{ bound: "min" }, { bound: "max" }]);
});

test.each([
  "Jan 2019 – Mar 2024",
  "2019–2024",
  "since 2020",
  "In 2021 requests grew",
  "03.2019 – heute",
  "2019-03-01",
  "12/05/2020",
  "March 3, 2021",
  "Java 17",
  "Java 17 services",
  "HTTP/2",
  "Amazon S3 and EC2",
  "p99",
  "OAuth 2.0",
  "Akka 2.6, Play",
  "24/7 support",
  "on-call 24x7",
  "+49 170 1234567",
  "(555) 010-4477",
  "020 7946 0958",
  "k8s and i18n",
  "version 1.4.2",
  "UTF-8",
  "SOC 2 audit",
  "ISO 27001",
  "N+1 queries",
  "the 99th percentile",
  "OAuth2 and IPv6",
  "https://example.com/2024/99/items",
  "one of the authors",
  "ana.1990@example.com",
  "Fortune 500 companies",
])("%s holds no quantity", (text) => {
  expect(read(text)).toEqual([]);
});

test("every quantity cites its own words, in order, and hostile text ends", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-zA-Z .,%$€:/+\n-]{0,80}$/u), (text) => {
      let end = 0;
      for (const quantity of quantitiesIn(text)) {
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        expect(quantity.end).toBeGreaterThan(quantity.start);
        expect(Number.isFinite(quantity.value)).toBe(true);
        end = quantity.end;
      }
    }),
    { examples: [["530€9xK"]], numRuns: 1000 },
  );
});

test.each([
  "1".repeat(100_000),
  "1,".repeat(150_000),
  "1 ".repeat(150_000),
  "from 1 to ".repeat(30_000),
  "a".repeat(100_000),
  "+1-".repeat(100_000),
  "https://".repeat(30_000),
  "\u0000".repeat(100_000),
])("a hostile line ends, in time that grows with its length", (text) => {
  expect(() => quantitiesIn(text)).not.toThrow();
});
