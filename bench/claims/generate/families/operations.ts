/** Lines about running things: rotations, outages, alerts, what must not happen. */
import type { Family } from "../family.ts";
import { tech, words } from "../names.ts";
import { amount, count } from "../numbers.ts";

export const operations: ReadonlyArray<Family> = [
  {
    id: "on-call",
    mayHold: ["on-call-added"],
    draw: (dice) => ({ every: count(dice.between(3, 8)), n: count(dice.between(9, 19)) }),
    says: [
      "^Was on call every {every} weeks for {n} services",
      "On call every {every} weeks for {n} services",
    ],
    truths: [
      ["synonym", "^(Was on call|Carried the pager) every {every} weeks for {n} services"],
      ["dropped-detail", "^Was on call for {n} services"],
      ["dropped-detail", "^Was on call every {every} weeks"],
      ["first-person", "I was on call for {n} services, every {every} weeks"],
      ["nominalised", "On-call duty for {n} services, every {every} weeks"],
    ],
    lies: [
      ["frequency-changed", "^Was on call (every day|every week|permanently) for {n} services"],
      ["number-on-other-noun", "^Was on call every {n} weeks for {every} services"],
      ["universal-added", "^Was on call for (all|all our) services"],
      ["ownership-raised-on-call", "^(Ran|Organised|Set up) the on-call rotation for {n} services"],
      ["zero-incidents-added", "^Was on call for {n} services without any incident"],
    ],
  },
  {
    id: "shadowed",
    mayHold: ["on-call-added", "duration-added"],
    draw: (dice, pool) => ({ team: words(pool.take("team")), n: count(dice.between(2, 6)) }),
    says: [
      "[observed-as-did:Shadowed=>Joined] the on-call engineers of the {team} team for {n} months",
      "[observed-as-did:Shadowed=>Led] the on-call engineers of the {team} team for {n} months",
    ],
    truths: [
      [
        "synonym",
        "[observed-as-did:(Shadowed|Observed)=>Managed=>Trained] the on-call engineers of the {team} team for {n} months",
      ],
      [
        "dropped-detail",
        "[observed-as-did:Shadowed=>Was one of=>Supervised] the on-call engineers of the {team} team",
      ],
      [
        "passive",
        "For {n} months, the on-call engineers of the {team} team were [observed-as-did:shadowed=>led]",
      ],
    ],
    lies: [
      ["observed-as-did", "^Was on call for the {team} team for {n} months"],
      ["observed-as-did", "^Carried the pager of the {team} team for {n} months"],
      ["subject-object-swapped", "The on-call engineers of the {team} team shadowed me for {n} months"],
    ],
  },
  {
    id: "outage",
    mayHold: ["cause-added"],
    draw: (dice, pool) => ({
      n: amount(dice.between(17, 95), "min"),
      subsystem: words(pool.take("subsystem")),
      m: count(dice.between(3, 7)),
    }),
    says: [
      "^Wrote the postmortem of an outage of the {subsystem} of {n}, caused by [cause-swapped:an expired certificate=>a network failure], with {m} follow-up tasks",
      "^Wrote the postmortem of an outage of the {subsystem} of {n}, which was caused by [cause-swapped:an expired certificate=>a hardware fault], with {m} follow-up tasks",
    ],
    truths: [
      [
        "synonym",
        "^(Wrote|Authored|Wrote up|Drafted) the (postmortem|post-mortem) of an outage of the {subsystem} of {n}, caused by [cause-swapped:an expired certificate=>a memory leak=>a bad deployment]",
      ],
      ["passive", "The (postmortem|post-mortem) of an outage of the {subsystem} of {n} was written"],
      ["dropped-detail", "^Wrote the (postmortem|post-mortem) of an outage of the {subsystem}"],
      [
        "dropped-detail",
        "^Wrote the postmortem of an outage that was caused by [cause-swapped:an expired certificate=>a cloud failure]",
      ],
      ["lower-ownership", "^(Helped to write|Contributed to) the postmortem of an outage of the {subsystem}"],
    ],
    lies: [
      ["outcome-fixed", "^(Fixed|Resolved|Ended) an outage of the {subsystem} of {n}"],
      ["outcome-prevented", "^Prevented an outage of the {subsystem}"],
      ["ownership-raised-incident", "^Led the incident response to an outage of the {subsystem} of {n}"],
      [
        "outcome-added-after-outage",
        "^Wrote the postmortem of an outage of the {subsystem}; it has not happened again",
      ],
      [
        "done-from-listed",
        "^Wrote the postmortem of an outage of the {subsystem} and completed {m} follow-up tasks",
      ],
    ],
  },
  {
    id: "not-stored",
    draw: (dice, pool) => ({
      subsystem: words(pool.take("subsystem")),
      lang: tech(dice, "language"),
      n: count(dice.between(4, 14)),
    }),
    says: [
      "^Rebuilt the {subsystem} in {lang} so that it [negation-dropped:never stores=>stores=>encrypts] card numbers, with {n} tests",
      "^Rebuilt the {subsystem} in {lang} so that it [negation-dropped:does not store=>stores=>securely stores] card numbers, with {n} tests",
    ],
    truths: [
      [
        "synonym",
        "^(Rebuilt|Rewrote) the {subsystem} in {lang} so that it [negation-dropped:does not (store|save|keep)=>stores] card numbers",
      ],
      [
        "passive",
        "The {subsystem} was rebuilt in {lang} so that card numbers are [negation-dropped:not stored=>stored=>encrypted]",
      ],
      ["dropped-detail", "^Rebuilt the {subsystem} in {lang} with {n} tests"],
      ["lower-ownership", "^(Helped to rebuild|Helped rebuild) the {subsystem} in {lang}"],
    ],
    lies: [
      ["negation-dropped", "^Rebuilt the {subsystem} in {lang} that stores card numbers"],
      ["compliance-added", "^Made the {subsystem} PCI DSS compliant with a rebuild in {lang}"],
      ["negation-added", "^Rebuilt the {subsystem} without {lang}"],
      ["from-scratch-added", "^Rebuilt the {subsystem} in {lang} from scratch"],
    ],
  },
  {
    id: "alerts",
    mayHold: ["outcome-added"],
    draw: (dice, pool) => ({
      tool: tech(dice, "monitoring"),
      n: count(dice.between(6, 30)),
      service: words(pool.take("service")),
      a: count(dice.between(31, 64)),
      b: count(dice.between(5, 20)),
    }),
    says: [
      "^Set up {n} alerts in {tool} for the ~{service}, which brought pages from {a} to {b} a month",
      "^Set up {n} alerts in {tool} for the ~{service} and so brought pages from {a} to {b} a month",
    ],
    truths: [
      ["synonym", "^(Set up|Configured|Created|Put in place) {n} alerts in {tool} for the ~{service}"],
      ["passive", "{n} alerts for the ~{service} were (set up|configured|created) in {tool}"],
      ["dropped-detail", "^Set up alerts for the ~{service}"],
      ["dropped-detail", "^Brought pages (down |)from {a} to {b} a month"],
      [
        "synonym",
        "^(Reduced|Cut|Lowered) pages from {a} to {b} (a month|per month) by setting up {n} alerts in {tool}",
      ],
      ["nominalised", "Setup of {n} alerts in {tool} for the ~{service}"],
      ["lower-ownership", "^(Helped to set up|Helped set up) {n} alerts in {tool} for the ~{service}"],
    ],
    lies: [
      ["before-after-swapped", "^Brought pages from {b} to {a} a month"],
      ["number-on-other-noun", "^Set up {a} alerts in {tool} for the {service}"],
      ["rate-changed", "^Brought pages from {a} to {b} a (week|day)"],
      ["negation-added", "^Set up {n} alerts in {tool} for the {service}, none of which ever paged anyone"],
      ["metric-swapped", "^Brought (incidents|outages) from {a} to {b} a month"],
    ],
  },
];
