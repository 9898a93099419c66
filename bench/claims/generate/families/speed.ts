/** Lines about speed, size and cost: before, after, and what did it. */
import type { Family } from "../family.ts";
import { tech, words } from "../names.ts";
import { amount, count, derivedFactor, derivedPercent, money, percent, step } from "../numbers.ts";
import type { Slot } from "../slot.ts";

const p99: Slot = words(
  "p99 latency",
  ["99th percentile latency", "99th-percentile latency", "p99 response time"],
  [{ class: "metric-swapped", ways: ["p50 latency", "average latency", "error rate", "median latency"] }],
);

const p95: Slot = words(
  "p95 latency",
  ["95th percentile latency", "p95 response time"],
  [
    {
      class: "metric-swapped",
      ways: ["p99 latency", "99th percentile latency", "mean latency", "throughput"],
    },
  ],
);

export const speed: ReadonlyArray<Family> = [
  {
    id: "latency",
    draw: (dice, pool) => {
      const after = step(dice, 90, 240, 10);
      const factor = dice.between(3, 9);
      const [a, b] = [after * factor, after];
      return {
        service: words(pool.take("service")),
        metric: dice.pick([p99, p95]),
        a: amount(a, "ms"),
        b: amount(b, "ms"),
        by: derivedPercent(a, b),
        factor: derivedFactor(a, b),
        db: tech(dice, "database"),
      };
    },
    says: [
      "^Cut {metric} of the ~{service} from {a} to {b} by adding [cause-swapped:a covering index=>a second replica] in {db}",
      "^Reduced the {metric} of the ~{service} from {a} to {b} by adding [cause-swapped:a covering index=>a read replica] in {db}",
    ],
    truths: [
      [
        "synonym",
        "^(Lowered|Reduced|Brought down|Cut|Decreased|Trimmed|Shrank) the {metric} of the ~{service} from {a} to {b} by adding [cause-swapped:a covering index=>a cache=>more memory] in {db}",
      ],
      [
        "synonym",
        "^(Lowered|Reduced|Cut) {metric} of the ~{service} from {a} to {b} (with|through) [cause-swapped:a covering index=>connection pooling=>better caching] in {db}",
      ],
      [
        "passive",
        "The {metric} of the ~{service} was (cut|reduced|lowered|brought down) from {a} to {b} by adding [cause-swapped:a covering index=>a load balancer] in {db}",
      ],
      ["passive", "The {metric} of the ~{service} (fell|dropped|went down) from {a} to {b}"],
      [
        "reorder",
        "By adding [cause-swapped:a covering index=>horizontal scaling] in {db}, the {metric} of the ~{service} was reduced from {a} to {b}",
      ],
      ["reorder", "From {a} to {b}: ^cut the {metric} of the ~{service} by adding a covering index in {db}"],
      [
        "nominalised",
        "Reduction of the {metric} of the ~{service} from {a} to {b} by adding a covering index in {db}",
      ],
      [
        "derived-percent",
        "^(Cut|Reduced|Lowered|Trimmed) the {metric} of the ~{service} by {by} by adding a covering index in {db}",
      ],
      ["derived-percent", "^Achieved a reduction of {by} in the {metric} of the ~{service}"],
      ["derived-factor", "^Cut the {metric} of the ~{service} by a factor of {factor=}"],
      ["dropped-detail", "^(Cut|Reduced|Lowered|Trimmed) the {metric} of the ~{service} to {b}"],
      [
        "dropped-detail",
        "^(Cut|Reduced|Lowered|Trimmed) the {metric} of the ~{service} with an index in {db}",
      ],
      ["dropped-detail", "^Added a covering index in {db}"],
      [
        "lower-ownership",
        "^(Helped to cut|Helped reduce|Contributed to reducing|Assisted in reducing|Supported the reduction of) the {metric} of the ~{service} from {a} to {b}",
      ],
      [
        "two-sentences",
        "^Added a covering index in {db}. This cut the {metric} of the ~{service} from {a} to {b}",
      ],
    ],
    lies: [
      [
        "before-after-swapped",
        "^Cut {metric} of the {service} from {b} to {a} by adding a covering index in {db}",
      ],
      ["before-after-swapped", "The {metric} of the {service} fell from {b} to {a}"],
      ["direction-reversed", "^Increased the {metric} of the {service} from {a} to {b}"],
      ["direction-reversed", "The {metric} of the {service} rose from {a} to {b}"],
      [
        "scope-service-to-all",
        "^Cut {metric} of (all services|every service|the whole platform) from {a} to {b}",
      ],
      ["after-as-difference", "^Cut the {metric} of the {service} by {b}"],
    ],
  },
  {
    id: "batch",
    draw: (dice, pool) => {
      const after = dice.between(2, 7) * 10;
      const hours = dice.between(3, 9);
      return {
        what: words(`nightly ${pool.take("dataset")} import`),
        a: amount(hours, "h"),
        b: amount(after, "min"),
        by: derivedPercent(hours * 60, after),
        lang: tech(dice, "language"),
      };
    },
    says: [
      "^Shortened the ~{what} from {a} to {b} by loading rows in parallel batches in {lang}",
      "^Sped up the ~{what} from {a} to {b} by loading rows in parallel batches in {lang}",
    ],
    truths: [
      [
        "synonym",
        "^(Shortened|Sped up|Accelerated|Cut) the ~{what} from {a} to {b} by loading rows in [cause-swapped:parallel batches=>a streaming job=>compressed files] in {lang}",
      ],
      [
        "passive",
        "The ~{what} was (shortened|cut|reduced|brought down) from {a} to {b} by loading rows in parallel batches in {lang}",
      ],
      [
        "reorder",
        "By loading rows in parallel batches, ^(shortened|cut|sped up) the ~{what} from {a} to {b}",
      ],
      ["derived-percent", "^(Shortened|Cut) the ~{what} by {by}"],
      ["dropped-detail", "^(Shortened|Sped up) the ~{what} to {b}"],
      ["dropped-detail", "^Sped up the ~{what} with parallel batches"],
      [
        "lower-ownership",
        "^(Helped to shorten|Helped shorten|Contributed to shortening) the ~{what} from {a} to {b}",
      ],
      ["nominalised", "Acceleration of the ~{what} from {a} to {b}"],
    ],
    lies: [
      ["before-after-swapped", "^Shortened the {what} from {b} to {a}"],
      ["direction-reversed", "^Slowed down the {what} from {a} to {b}"],
      ["frequency-changed", "^Shortened the (hourly|weekly) import from {a} to {b}"],
    ],
  },
  {
    id: "halved",
    draw: (dice, pool) => {
      const after = step(dice, 6, 22, 2);
      return {
        a: amount(2 * after, "min"),
        b: amount(after, "min"),
        product: words(pool.take("product")),
        tool: tech(dice, "pipeline"),
      };
    },
    says: [
      "^Cut the build time of {product} from {a} to {b} by running tests in parallel in {tool}",
      "^Reduced the build time of {product} from {a} to {b} by running tests in parallel in {tool}",
    ],
    truths: [
      ["derived-factor", "^Halved the build time of {product} by running tests in parallel in {tool}"],
      ["derived-factor", "The build time of {product} was halved"],
      ["derived-percent", "^(Cut|Reduced) the build time of {product} by (50 %|50%|half)"],
      [
        "synonym",
        "^(Lowered|Reduced|Shortened) the build time of {product} from {a} to {b} by running tests [cause-swapped:in parallel=>less often] in {tool}",
      ],
      ["passive", "The build time of {product} (fell|dropped|went down) from {a} to {b}"],
      ["dropped-detail", "^Ran tests in parallel in {tool}"],
      ["reorder", "By running tests in parallel in {tool}, ^cut the build time of {product} from {a} to {b}"],
      ["participle", "Cutting the build time of {product} from {a} to {b}"],
      ["lower-ownership", "^(Helped to cut|Helped reduce) the build time of {product} from {a} to {b}"],
    ],
    lies: [
      ["derived-factor-wrong", "^Cut the build time of {product} by two thirds"],
      ["derived-factor-wrong", "^Cut the build time of {product} by a factor of (three|4|ten)"],
      ["derived-percent-wrong", "^Cut the build time of {product} by (65 %|80%|over 50 %)"],
      ["direction-reversed", "^Doubled the build time of {product}"],
      ["before-after-swapped", "The build time of {product} fell from {b} to {a}"],
      ["metric-swapped", "^Halved the (deployment time|downtime|error rate) of {product}"],
      ["scope-service-to-all", "^Halved (all build times|the build time of every product)"],
    ],
  },
  {
    id: "cost",
    mayHold: ["cost-effect-added"],
    draw: (dice) => {
      const a = dice.between(12, 60);
      const b = dice.between(5, a - 4);
      return {
        cloud: tech(dice, "cloud"),
        a: money(a, "€"),
        b: money(b, "€"),
        by: derivedPercent(a, b),
        tool: tech(dice, "provisioning"),
      };
    },
    says: [
      "^Lowered the monthly {cloud} bill from {a} to {b} by switching off idle machines with {tool}",
      "^Cut the monthly {cloud} bill from {a} to {b} by switching off idle machines with {tool}",
    ],
    truths: [
      [
        "synonym",
        "^(Lowered|Cut|Reduced|Brought down|Trimmed) the monthly {cloud} (bill|costs|spend) from {a} to {b} by (switching off|turning off|shutting down|powering down) [cause-swapped:idle machines=>whole regions=>old databases] with {tool}",
      ],
      ["passive", "The monthly {cloud} bill was (lowered|cut|reduced) from {a} to {b}"],
      ["derived-percent", "^(Lowered|Cut|Reduced) the monthly {cloud} bill by {by}"],
      ["dropped-detail", "^(Lowered|Cut) the {cloud} bill by switching off idle machines"],
      ["broader-term", "^(Lowered|Cut) the monthly cloud bill from {a} to {b}"],
      [
        "reorder",
        "By switching off idle machines with {tool}, ^(lowered|cut) the monthly {cloud} bill from {a} to {b}",
      ],
      ["lower-ownership", "^(Helped to lower|Helped cut) the monthly {cloud} bill from {a} to {b}"],
    ],
    lies: [
      ["before-after-swapped", "^Lowered the monthly {cloud} bill from {b} to {a}"],
      ["frequency-changed", "^Lowered the (yearly|weekly|annual) {cloud} bill from {a} to {b}"],
      ["scope-team-to-company", "^Lowered the company's total IT spend from {a} to {b}"],
      ["budget-invented", "^Owned a {a} monthly {cloud} budget"],
    ],
  },
  {
    id: "payload",
    draw: (dice, pool) => ({
      service: words(pool.take("service")),
      a: percent(dice.between(31, 78)),
      n: count(dice.between(3, 11)),
      protocol: tech(dice, "protocol"),
    }),
    says: [
      "^Reduced the payload of the ~{service} by [bound-dropped:up to =>=>over ]{a} by moving {n} endpoints to {protocol}",
      "^Moved {n} endpoints of the ~{service} to {protocol}, which reduced the payload by [bound-dropped:up to =>=>more than ]{a}",
    ],
    truths: [
      [
        "synonym",
        "^(Reduced|Cut|Shrank|Lowered) the payload of the ~{service} by [bound-dropped:(up to |as much as )=>=>at least ]{a} by (moving|migrating|switching|transferring) {n} endpoints to {protocol}",
      ],
      [
        "passive",
        "{n} endpoints of the ~{service} were (moved|migrated) to {protocol}, reducing the payload by [bound-dropped:up to =>=>over ]{a}",
      ],
      ["dropped-detail", "^(Moved|Migrated|Transferred) {n} endpoints of the ~{service} to {protocol}"],
      ["dropped-detail", "^Reduced the payload of the ~{service}"],
      [
        "lower-ownership",
        "^(Helped to move|Helped move|Helped migrate|Worked on moving) {n} endpoints of the ~{service} to {protocol}",
      ],
      ["nominalised", "Migration of {n} endpoints of the ~{service} to {protocol}"],
    ],
    lies: [
      ["migration-reversed", "^Moved {n} endpoints of the {service} away from {protocol}"],
      ["scope-endpoint-to-service", "^Moved the {service} to {protocol}"],
      ["universal-added", "^Moved (all|every one of the) endpoints of the {service} to {protocol}"],
      [
        "metric-swapped",
        "^Reduced the latency of the {service} by up to {a} by moving {n} endpoints to {protocol}",
      ],
    ],
  },
];
