/** Lines about how much and for whom: rates, users, customers, countries. */
import type { Family } from "../family.ts";
import { customer, tech, words } from "../names.ts";
import { count, large, rate, step } from "../numbers.ts";
import { customers } from "../vocabulary.ts";

export const scale: ReadonlyArray<Family> = [
  {
    id: "pipeline",
    draw: (dice, pool) => ({
      broker: tech(dice, "broker"),
      load: rate(step(dice, 1100, 9800, 100), "events", "day"),
      dataset: words(pool.take("dataset")),
      n: count(dice.between(3, 15)),
    }),
    says: [
      "^Operated a {broker=} pipeline for {dataset=} events that carries {load} to {n} consumers",
      "^Ran a {broker=} pipeline for {dataset=} events that carries {load} to {n} consumers",
    ],
    truths: [
      [
        "synonym",
        "^(Operated|Ran) a ~{broker=} pipeline for {dataset=} events that (carries|transports|moves) {load} to {n} consumers",
      ],
      ["passive", "A ~{broker=} pipeline for {dataset=} events, carrying {load}, was (operated|run)"],
      ["dropped-detail", "^Operated a ~{broker=} pipeline that carries {load}"],
      ["dropped-detail", "^Operated a ~pipeline for {dataset=} events with {n} consumers"],
      ["broader-term", "^Operated a message pipeline for {dataset=} events that carries {load}"],
      ["nominalised", "Operation of a ~{broker=} pipeline for {dataset=} events with {load}"],
      ["lower-ownership", "^(Helped to operate|Helped run) a ~{broker=} pipeline for {dataset=} events"],
      ["bounded-number", "^Operated a ~{broker=} pipeline that carries (over|more than) 1M events/day"],
    ],
    lies: [
      ["number-on-other-noun", "^Operated {n} {broker=} pipelines for {dataset=} events"],
      [
        "ownership-operated-to-built",
        "^(Built|Designed|Developed) a {broker=} pipeline for {dataset=} events that carries {load}",
      ],
      ["ownership-operated-to-built", "A {broker=} pipeline for {dataset=} events was (built|designed)"],
      ["capacity-from-load", "^Operated a {broker=} pipeline that can carry ten times {load}"],
      ["scope-team-to-company", "^Operated the company's central {broker=} pipeline"],
    ],
  },
  {
    id: "users",
    mayHold: ["user-effect-added"],
    draw: (dice, pool) => ({
      subsystem: words(pool.take("subsystem")),
      users: large(dice.between(12, 480)),
      product: words(pool.take("product")),
      lang: tech(dice, "language"),
    }),
    says: [
      "[ownership-maintained-to-built:Maintained=>Built] the {subsystem} of {product}, which has {users} registered users, in {lang}",
      "[ownership-maintained-to-built:Maintained=>Designed and built] the {subsystem} of {product}, in {lang}; {product} has {users} registered users",
    ],
    truths: [
      [
        "synonym",
        "[ownership-maintained-to-built:(Maintained|Looked after)=>Created=>Developed] the {subsystem} of {product} in {lang}",
      ],
      [
        "passive",
        "The {subsystem} of {product} was [ownership-maintained-to-built:maintained=>built] in {lang}; {product} has {users} registered users",
      ],
      ["dropped-detail", "[ownership-maintained-to-built:Maintained=>Wrote] the {subsystem} of {product}"],
      [
        "nominalised",
        "[ownership-maintained-to-built:Maintenance=>Development] of the {subsystem} of {product}, which has {users} registered users",
      ],
      [
        "lower-ownership",
        "[ownership-maintained-to-built:(Worked on|Helped to maintain)=>Built] the {subsystem} of {product}",
      ],
      [
        "first-person",
        "I [ownership-maintained-to-built:maintained=>built] the {subsystem} of {product} in {lang}",
      ],
    ],
    lies: [
      [
        "qualifier-dropped",
        "^Maintained the {subsystem} of {product}, which has {users} (daily|active|paying) users",
      ],
      ["number-on-other-noun", "^Maintained the {subsystem}, used by {users} companies"],
      ["scope-service-to-all", "^Maintained {product}, which has {users} registered users"],
      ["users-invented", "^Maintained the {subsystem} of {product} for {users} users a day"],
    ],
  },
  {
    id: "customer",
    draw: (dice, pool) => {
      const name = pool.take("customer");
      return {
        customer: customer(name, customers),
        subsystem: words(pool.take("subsystem")),
        n: count(dice.between(2, 9)),
        lang: tech(dice, "language"),
        protocol: tech(dice, "protocol"),
      };
    },
    says: [
      "^Built the {subsystem} for [customer-dropped:{customer=}=>twelve customers] in {lang}, with {n} {protocol=} endpoints",
      "^Developed the {subsystem} for [customer-dropped:{customer=}=>all customers] in {lang}, with {n} {protocol=} endpoints",
    ],
    truths: [
      [
        "synonym",
        "^(Built|Developed|Implemented|Created|Engineered) the ~{subsystem} for {customer} in {lang}",
      ],
      ["synonym", "^(Built|Developed) the ~{subsystem} for {customer}, with {n} {protocol=} endpoints"],
      ["passive", "The ~{subsystem} for {customer} was (built|developed|implemented) in {lang}"],
      ["dropped-detail", "^(Built|Developed) the ~{subsystem} in {lang}"],
      ["dropped-detail", "^(Built|Developed) the ~{subsystem} with {n} {protocol=} endpoints"],
      ["nominalised", "(Development|Implementation) of the ~{subsystem} for {customer}"],
      ["lower-ownership", "^(Helped to build|Contributed to|Worked on) the ~{subsystem} for {customer}"],
      ["reorder", "For {customer}, ^built the ~{subsystem} in {lang}"],
    ],
    lies: [
      ["customer-multiplied", "^Built the {subsystem} for {customer} and other airlines in {lang}"],
      ["customer-multiplied", "^Built the {subsystem} for {n} customers"],
      ["ownership-built-to-led", "^Led the development of the {subsystem} for {customer}"],
      ["ownership-built-to-owned", "^Owned the {subsystem} for {customer}"],
      ["sales-invented", "^Won {customer} as a customer with the {subsystem}"],
      ["subject-object-swapped", "{customer} built the {subsystem} for us"],
      ["ownership-architected", "^(Architected|Was the architect of) the {subsystem} for {customer}"],
    ],
  },
  {
    id: "tests",
    mayHold: ["outcome-added"],
    draw: (dice, pool) => ({
      n: count(dice.between(41, 95)),
      m: count(dice.between(13, 38)),
      service: words(pool.take("service")),
      lang: tech(dice, "language"),
      a: count(dice.between(2, 5)),
    }),
    says: [
      "^Wrote {n} integration tests for {m} endpoints of the ~{service} in {lang}, which found {a} bugs before release",
      "^Wrote {n} integration tests in {lang} for {m} endpoints of the ~{service}; they found {a} bugs before release",
    ],
    truths: [
      ["synonym", "^(Wrote|Created|Authored) {n} integration tests for {m} endpoints of the ~{service}"],
      [
        "passive",
        "{n} integration tests for {m} endpoints of the ~{service} were (written|created) in {lang}",
      ],
      ["dropped-detail", "^Wrote integration tests for the ~{service}"],
      ["dropped-detail", "^Wrote {n} integration tests in {lang}"],
      ["broader-term", "^Wrote {n} (automated tests|tests) for {m} endpoints of the ~{service}"],
      ["lower-ownership", "^(Helped to write|Helped write) {n} integration tests for the ~{service}"],
      [
        "two-sentences",
        "^Wrote {n} integration tests for {m} endpoints of the ~{service}. They found {a} bugs before release",
      ],
    ],
    lies: [
      ["number-on-other-noun", "^Wrote {m} integration tests for {n} endpoints of the {service}"],
      ["universal-added", "^Wrote {n} integration tests for (every endpoint|all endpoints) of the {service}"],
      ["outcome-fixed", "^Wrote {n} integration tests for the {service} and fixed {a} bugs"],
      ["technology-narrower", "^Wrote {n} (Cypress|Playwright|JUnit) tests for the {service}"],
      ["sum-invented", "^Wrote 140 integration tests for the {service}"],
    ],
  },
  {
    id: "countries",
    draw: (dice, pool) => ({
      n: count(dice.between(2, 7)),
      product: words(pool.take("product")),
      subsystem: words(pool.take("subsystem")),
      lo: count(dice.between(11, 19)),
      hi: count(dice.between(21, 29)),
    }),
    says: [
      "^Rolled out the {subsystem} of {product} in {n} countries, with [range-widened:between {lo} and {hi}=>between {lo} and 60=>{hi}=>over {hi}] shops each",
      "^Rolled the {subsystem} of {product} out in {n} countries, with [range-widened:between {lo} and {hi}=>between {lo} and 45=>{hi}=>at least {hi}] shops each",
    ],
    truths: [
      ["synonym", "^(Rolled out|Released|Launched) the {subsystem} of {product} in {n} countries"],
      [
        "passive",
        "The {subsystem} of {product} was rolled out in {n} countries, with [range-widened:between {lo} and {hi}=>between {lo} and 90=>over {hi}] shops each",
      ],
      ["dropped-detail", "^Rolled out the {subsystem} of {product} in (several|multiple) countries"],
      ["nominalised", "(Rollout|Roll-out) of the {subsystem} of {product} in {n} countries"],
      [
        "lower-ownership",
        "^(Helped to roll out|Helped roll out|Supported the rollout of) the {subsystem} of {product} in {n} countries",
      ],
    ],
    lies: [
      [
        "scope-region-to-world",
        "^Rolled out the {subsystem} of {product} (worldwide|globally|in every country)",
      ],
      ["scope-region-to-world", "^Rolled out {product} in {n} countries"],
      [
        "ownership-rolled-out-to-built",
        "^Built and rolled out the {subsystem} of {product} in {n} countries",
      ],
      ["ownership-built-to-led", "^Led the rollout of the {subsystem} of {product} in {n} countries"],
      ["number-on-other-noun", "^Rolled out the {subsystem} of {product} in {lo} countries"],
    ],
  },
];
