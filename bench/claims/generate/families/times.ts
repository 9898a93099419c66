/** Lines about when, how long, how often and how surely. */
import type { Family } from "../family.ts";
import { tech, techPair, words } from "../names.ts";
import { amount, count, percent, year } from "../numbers.ts";

export const times: ReadonlyArray<Family> = [
  {
    id: "in-year",
    mayHold: ["duration-added"],
    draw: (dice, pool) => {
      const [from, to] = techPair(dice, "database");
      return {
        year: year(dice.between(2016, 2025)),
        n: amount(dice.between(4, 11), "week"),
        from,
        to,
        service: words(pool.take("service")),
      };
    },
    says: [
      "In {year}, migrated the database of the ~{service} from {from} to {to} within {n}",
      "^Migrated the database of the ~{service} from {from} to {to} in {year}, within {n}",
    ],
    truths: [
      ["synonym", "In {year}, ^(moved|migrated|switched) the database of the ~{service} from {from} to {to}"],
      ["passive", "In {year}, the database of the ~{service} was (moved|migrated) from {from} to {to}"],
      ["passive", "The database of the ~{service} was migrated from {from} to {to} within {n}"],
      ["nominalised", "(Migration|Move) of the database of the ~{service} from {from} to {to} in {year}"],
      ["dropped-detail", "^(Moved|Migrated|Transferred) the database of the ~{service} to {to}"],
      [
        "lower-ownership",
        "In {year}, ^(helped to migrate|helped migrate) the database of the ~{service} from {from} to {to}",
      ],
      [
        "two-sentences",
        "In {year}, ^migrated the database of the ~{service} from {from} to {to}. This was done within {n}",
      ],
    ],
    lies: [
      ["migration-reversed", "In {year}, migrated the database of the {service} from {to} to {from}"],
      [
        "duration-shortened",
        "^Migrated the database of the {service} from {from} to {to} within (two days|one week|three weeks)",
      ],
      ["still-added", "^Still migrates databases of the {service} from {from} to {to}"],
      ["universal-added", "In {year}, migrated all databases from {from} to {to}"],
      ["scope-service-to-all", "In {year}, migrated the databases of all services from {from} to {to}"],
      [
        "frequency-changed",
        "Every year since {year}, migrated the database of the {service} from {from} to {to}",
      ],
    ],
  },
  {
    id: "releases",
    mayHold: ["outcome-added"],
    draw: (dice, pool) => ({
      product: words(pool.take("product")),
      tool: tech(dice, "pipeline"),
      n: count(dice.between(12, 48)),
    }),
    says: [
      "^Brought releases of {product} from [before-after-swapped:monthly to weekly=>weekly to monthly=>yearly to weekly=>monthly to daily] by automating {n} deployment steps in {tool}",
      "^Moved releases of {product} from [before-after-swapped:monthly to weekly=>weekly to monthly=>quarterly to weekly=>monthly to hourly] by automating {n} deployment steps in {tool}",
    ],
    truths: [
      ["synonym", "^Automated {n} deployment steps in {tool}"],
      ["passive", "{n} deployment steps were automated in {tool}"],
      [
        "passive",
        "Releases of {product} (went|were brought) from [before-after-swapped:monthly to weekly=>weekly to monthly=>monthly to daily]",
      ],
      ["nominalised", "Automation of {n} deployment steps in {tool}"],
      ["dropped-detail", "^Brought releases of {product} to [frequency-changed:weekly=>daily=>hourly]"],
      ["lower-ownership", "^(Helped to automate|Helped automate) {n} deployment steps in {tool}"],
      [
        "synonym",
        "^Increased the frequency of releases of {product} from [before-after-swapped:monthly to weekly=>weekly to daily]",
      ],
    ],
    lies: [
      ["universal-added", "^Automated (all|every one of the) deployment steps of {product} in {tool}"],
      ["continuous-deployment-invented", "^Introduced continuous deployment for {product} with {tool}"],
      ["number-on-other-noun", "^Automated {n} releases of {product} in {tool}"],
      ["scope-team-to-company", "^Automated deployments across the company in {tool}"],
    ],
  },
  {
    id: "estimate",
    draw: (dice, pool) => ({
      n: amount(dice.between(13, 60), "h"),
      subsystem: words(pool.take("subsystem")),
      lang: tech(dice, "language"),
      team: words(pool.take("team")),
    }),
    says: [
      "^Automated the {subsystem} in {lang}, saving the {team} team [hedge-dropped:an estimated=>] {n} a month",
      "^Automated the {subsystem} in {lang}, which saved the {team} team [hedge-dropped:an estimated=>] {n} a month",
    ],
    truths: [
      [
        "synonym",
        "^Automated the {subsystem} in {lang}, saving the {team} team [hedge-dropped:an estimated=>=>over] {n} (a month|per month|each month)",
      ],
      ["passive", "The {subsystem} was automated in {lang}"],
      ["dropped-detail", "^Automated the {subsystem}, saving [hedge-dropped:an estimated=>] {n} a month"],
      ["nominalised", "Automation of the {subsystem} in {lang}"],
      ["lower-ownership", "^(Helped to automate|Helped automate) the {subsystem} in {lang}"],
    ],
    lies: [
      [
        "rate-changed",
        "^Automated the {subsystem} in {lang}, saving the {team} team an estimated {n} a (week|day)",
      ],
      [
        "scope-team-to-company",
        "^Automated the {subsystem} in {lang}, saving the company an estimated {n} a month",
      ],
      [
        "team-swapped",
        "^Automated the {subsystem} in {lang}, saving the (support|finance|security) team an estimated {n} a month",
      ],
      ["universal-added", "^Automated everything around the {subsystem} in {lang}"],
    ],
  },
  {
    id: "roughly",
    draw: (dice, pool) => ({
      n: count(dice.between(3, 8) * 10),
      subsystem: words(pool.take("subsystem")),
      protocol: tech(dice, "protocol"),
    }),
    says: [
      "^Built the {subsystem} with a {protocol=} interface, used by [hedge-dropped:about=>=>over] {n} colleagues",
      "^Developed the {subsystem} with a {protocol=} interface, used by [hedge-dropped:about=>=>at least] {n} colleagues",
    ],
    truths: [
      [
        "synonym",
        "^(Built|Developed|Created) the ~{subsystem} with a {protocol=} interface, used by [hedge-dropped:(about|around|roughly|approximately)=>=>more than] {n} (colleagues|coworkers|co-workers)",
      ],
      ["passive", "The ~{subsystem} was (built|developed) with a {protocol=} interface"],
      [
        "dropped-detail",
        "^(Built|Developed) the ~{subsystem}, used by [hedge-dropped:about=>] {n} colleagues",
      ],
      ["nominalised", "Development of the ~{subsystem} with a {protocol=} interface"],
      ["lower-ownership", "^(Helped to build|Worked on) the ~{subsystem} with a {protocol=} interface"],
    ],
    lies: [
      ["number-on-other-noun", "^Built the {subsystem}, used by about {n} (customers|companies|teams)"],
      ["colleagues-to-company", "^Built the {subsystem}, used by the whole company"],
      ["ownership-built-to-owned", "^Owned the {subsystem} with a {protocol=} interface"],
      ["ownership-architected", "^Architected the {subsystem} with a {protocol=} interface"],
    ],
  },
  {
    id: "probably",
    mayHold: ["duration-added"],
    draw: (dice, pool) => ({
      p: percent(dice.between(11, 34)),
      subsystem: words(pool.take("subsystem")),
      cache: tech(dice, "cache"),
      n: amount(dice.between(2, 9), "day"),
    }),
    says: [
      "^Put {cache} in front of the {subsystem}, which [hedge-dropped:probably lowered=>lowered] its load by {p}; the work took {n}",
      "^Put {cache} in front of the {subsystem}, which [hedge-dropped:may have lowered=>lowered] its load by {p}; the work took {n}",
    ],
    truths: [
      ["synonym", "^(Put|Placed|Set) {cache} in front of the {subsystem}"],
      [
        "passive",
        "{cache} was (put|placed) in front of the {subsystem}, which [hedge-dropped:may have lowered=>lowered] its load by {p}",
      ],
      ["broader-term", "^Put a cache in front of the {subsystem}"],
      ["dropped-detail", "^Put {cache} in front of the {subsystem} in {n}"],
      ["lower-ownership", "^(Helped to put|Helped put) {cache} in front of the {subsystem}"],
    ],
    lies: [
      ["hedge-dropped", "^(Lowered|Reduced) the load of the {subsystem} by {p} with {cache}"],
      [
        "direction-reversed",
        "^Put {cache} in front of the {subsystem}, which probably raised its load by {p}",
      ],
      [
        "metric-swapped",
        "^Put {cache} in front of the {subsystem}, which probably lowered its (latency|error rate|cost) by {p}",
      ],
    ],
  },
];
