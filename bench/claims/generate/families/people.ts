/** Lines about colleagues, papers and code: teaching, hiring, documents, bugs, small features. */
import type { Family } from "../family.ts";
import { tech, words } from "../names.ts";
import { amount, count, level, percent } from "../numbers.ts";

export const people: ReadonlyArray<Family> = [
  {
    id: "onboarded",
    draw: (dice, pool) => ({
      n: count(dice.between(2, 6)),
      team: words(pool.take("team")),
      m: count(dice.between(7, 15)),
    }),
    says: [
      "^Onboarded {n} new colleagues in the {team} team and wrote {m} pages of documentation for them",
      "^Onboarded {n} new colleagues in the {team} team, and wrote {m} pages of documentation for them",
    ],
    truths: [
      ["passive", "{n} new colleagues were onboarded in the {team} team"],
      ["dropped-detail", "^Onboarded new colleagues in the {team} team"],
      ["dropped-detail", "^Wrote {m} pages of documentation for new colleagues"],
      ["nominalised", "Onboarding of {n} new colleagues in the {team} team"],
      ["lower-ownership", "^(Helped to onboard|Helped onboard) {n} new colleagues in the {team} team"],
      [
        "two-sentences",
        "^Onboarded {n} new colleagues in the {team} team. Wrote {m} pages of documentation for them",
      ],
    ],
    lies: [
      ["headcount-invented", "^Managed {n} colleagues in the {team} team"],
      ["headcount-invented", "^(Hired|Recruited) {n} new colleagues for the {team} team"],
      ["mentoring-added", "^Mentored {n} colleagues in the {team} team"],
      ["number-on-other-noun", "^Onboarded {m} new colleagues in the {team} team"],
      ["ownership-built-to-led", "^Led the {team} team of {n}"],
      ["team-swapped", "^Onboarded {n} new colleagues in the (security|data) team"],
    ],
  },
  {
    id: "interviews",
    draw: (dice) => ({ n: count(dice.between(8, 29)), lang: tech(dice, "language") }),
    says: [
      "^Took part in {n} technical interviews for {lang=} developers",
      "^Participated in {n} technical interviews for {lang=} developers",
    ],
    truths: [
      [
        "synonym",
        "^(Took part|Participated|Was involved) in {n} technical interviews for {lang=} developers",
      ],
      ["nominalised", "Participation in {n} technical interviews for {lang=} developers"],
      ["dropped-detail", "^(Took part|Participated|Was involved) in technical interviews"],
      ["dropped-detail", "^Took part in {n} (interviews|technical interviews) for developers"],
    ],
    lies: [
      ["headcount-invented", "^Hired {n} {lang=} developers"],
      [
        "ownership-contributed-to-led",
        "^(Led|Conducted|Ran) {n} technical interviews for {lang=} developers",
      ],
      ["ownership-contributed-to-led", "^Designed the interview process for {lang=} developers"],
      ["subject-object-swapped", "^Was interviewed {n} times as a {lang=} developer"],
    ],
  },
  {
    id: "organised",
    draw: (dice, pool) => ({
      team: words(pool.take("team")),
      n: count(dice.between(12, 40)),
      m: count(dice.between(3, 9)),
    }),
    says: [
      "^Organised [frequency-changed:weekly=>daily] code reviews in the {team} team, {n} of them in all, and summarised {m} decisions in writing",
      "^Organized [frequency-changed:weekly=>daily] code reviews in the {team} team, {n} of them in all, and summarized {m} decisions in writing",
    ],
    truths: [
      [
        "spelling",
        "^(Organised|Organized) [frequency-changed:weekly=>daily=>hourly] code reviews in the {team} team and (summarised|summarized) {m} decisions in writing",
      ],
      ["spelling", "^(Summarised|Summarized) {m} decisions in writing"],
      ["passive", "{n} code reviews were (organised|organized) in the {team} team"],
      [
        "nominalised",
        "(Organisation|Organization) of [frequency-changed:weekly=>daily] code reviews in the {team} team",
      ],
      ["dropped-detail", "^(Organised|Organized) code reviews in the {team} team"],
      [
        "lower-ownership",
        "^(Helped to organise|Helped organize) [frequency-changed:weekly=>daily] code reviews in the {team} team",
      ],
    ],
    lies: [
      ["number-on-other-noun", "^Organised {m} code reviews and summarised {n} decisions in writing"],
      ["scope-team-to-company", "^Organised weekly code reviews (across the company|for every team)"],
      ["scope-team-to-several", "^Organised weekly code reviews in (four|several) teams"],
      ["ownership-built-to-led", "^Led the {team} team through weekly code reviews"],
      ["decided-as-noted", "^Made {m} decisions for the {team} team"],
      ["first-only-added", "^Organised the first code reviews in the {team} team"],
    ],
  },
  {
    id: "contributed",
    draw: (dice, pool) => ({
      service: words(pool.take("service")),
      lang: tech(dice, "language"),
      n: count(dice.between(14, 60)),
    }),
    says: [
      "[ownership-contributed-to-did:Contributed to the=>Built the] ~{service} in {lang}, with {n} merge requests",
      "[ownership-contributed-to-did:Contributed to the=>Developed the] ~{service}, written in {lang}, with {n} merge requests",
    ],
    truths: [
      [
        "synonym",
        "[ownership-contributed-to-did:(Contributed to the|Worked on the)=>Built the=>Created the] ~{service} in {lang}",
      ],
      [
        "nominalised",
        "[ownership-contributed-to-did:Contributions to the=>Development of the] ~{service}, in {n} merge requests",
      ],
      ["dropped-detail", "[ownership-contributed-to-did:Contributed to the=>Implemented the] ~{service}"],
      [
        "broader-term",
        "[ownership-contributed-to-did:Contributed to the=>Built the] ~{service} with {n} (pull requests|merge requests)",
      ],
      ["first-person", "I [ownership-contributed-to-did:contributed to the=>built the] ~{service} in {lang}"],
    ],
    lies: [
      ["ownership-contributed-to-led", "^Led the development of the {service} in {lang}"],
      ["ownership-contributed-to-owned", "^Owned the {service}"],
      ["reviewed-as-wrote", "^Reviewed {n} merge requests of the {service}"],
      ["ownership-architected", "^Designed the {service} in {lang}"],
    ],
  },
  {
    id: "bugs",
    draw: (dice, pool) => ({
      n: count(dice.between(21, 59)),
      subsystem: words(pool.take("subsystem")),
      p: percent(dice.between(21, 48)),
      m: count(dice.between(3, 8)),
    }),
    says: [
      "^Fixed {n} bugs in the {subsystem}, {m} of them in payment code",
      "^Fixed {n} bugs in the {subsystem}, of which {m} were in payment code",
    ],
    truths: [
      ["synonym", "^(Fixed|Resolved|Corrected) {n} (bugs|defects|faults) in the {subsystem}"],
      ["passive", "{n} bugs in the {subsystem} were (fixed|resolved), {m} of them in payment code"],
      ["dropped-detail", "^Fixed bugs in the {subsystem}"],
      ["dropped-detail", "^Fixed {m} bugs in payment code"],
      ["lower-ownership", "^(Helped to fix|Helped fix) {n} bugs in the {subsystem}"],
      ["bounded-number", "^Fixed (over|more than) 20 bugs in the {subsystem}"],
    ],
    lies: [
      ["number-on-other-noun", "^Fixed {n} bugs in payment code"],
      ["universal-added", "^Fixed (all|all known) bugs in the {subsystem}"],
      ["outcome-prevented", "^Prevented {n} bugs in the {subsystem}"],
      ["noun-changed", "^Fixed {n} (security vulnerabilities|outages|incidents) in the {subsystem}"],
      ["subject-object-swapped", "^Caused {n} bugs in the {subsystem}"],
    ],
  },
  {
    id: "coverage",
    mayHold: ["duration-added"],
    draw: (dice, pool) => {
      const [a, b] = [dice.between(21, 44), dice.between(61, 88)];
      return {
        a: level(a),
        b: level(b),
        points: count(b - a),
        subsystem: words(pool.take("subsystem")),
        n: amount(dice.between(2, 7), "month"),
      };
    },
    says: [
      "^Raised test coverage of the {subsystem} from {a} to {b} in {n}",
      "^Increased the test coverage of the {subsystem} from {a} to {b} in {n}",
    ],
    truths: [
      [
        "synonym",
        "^(Raised|Increased|Lifted|Boosted|Brought up) (test coverage|the test coverage|code coverage) of the {subsystem} from {a} to {b}",
      ],
      ["passive", "The test coverage of the {subsystem} was (raised|increased) from {a} to {b} in {n}"],
      ["passive", "Test coverage of the {subsystem} (rose|grew|increased) from {a} to {b}"],
      ["derived-points", "^Raised test coverage of the {subsystem} by {points=} percentage points"],
      ["dropped-detail", "^Raised test coverage of the {subsystem} to {b}"],
      ["nominalised", "Increase of the test coverage of the {subsystem} from {a} to {b} in {n}"],
      ["lower-ownership", "^(Helped to raise|Helped raise) test coverage of the {subsystem} from {a} to {b}"],
    ],
    lies: [
      ["before-after-swapped", "^Raised test coverage of the {subsystem} from {b} to {a}"],
      ["direction-reversed", "Test coverage of the {subsystem} fell from {a} to {b}"],
      ["percent-for-points", "^Raised test coverage of the {subsystem} by {points=} %"],
      [
        "metric-swapped",
        "^Raised (availability|customer satisfaction|performance) of the {subsystem} from {a} to {b}",
      ],
      ["number-rounded-up", "^Raised test coverage of the {subsystem} to (over 90 %|95 %)"],
      ["universal-added", "^Raised test coverage of (all|every) system from {a} to {b}"],
    ],
  },
  {
    id: "documented",
    draw: (dice, pool) => ({
      service: words(pool.take("service")),
      n: count(dice.between(3, 14)),
      protocol: tech(dice, "protocol"),
    }),
    says: [
      "^Documented {n} {protocol=} endpoints of the ~{service} for [audience-changed:two partner companies=>all customers=>the public]",
      "^Wrote documentation of {n} {protocol=} endpoints of the ~{service} for [audience-changed:two partner companies=>twenty partner companies=>the public]",
    ],
    truths: [
      ["synonym", "^(Documented|Wrote documentation for) {n} {protocol=} endpoints of the ~{service}"],
      [
        "passive",
        "{n} {protocol=} endpoints of the ~{service} were documented for [audience-changed:two partner companies=>ten partner companies=>investors]",
      ],
      ["nominalised", "Documentation of {n} {protocol=} endpoints of the ~{service}"],
      ["dropped-detail", "^Documented endpoints of the ~{service}"],
      [
        "lower-ownership",
        "^(Helped to document|Helped document) {n} {protocol=} endpoints of the ~{service}",
      ],
    ],
    lies: [
      ["documented-as-built", "^(Built|Designed|Implemented) {n} {protocol=} endpoints of the {service}"],
      ["documented-as-built", "{n} {protocol=} endpoints of the {service} were (built|developed)"],
      ["scope-endpoint-to-service", "^Documented the whole {service}"],
      ["universal-added", "^Documented (all|every) {protocol=} endpoints of the {service}"],
      ["publication-added", "^Published {n} articles about the {service}"],
    ],
  },
];
