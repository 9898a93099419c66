/** Lines about choices: what was evaluated, chosen, rejected, proposed, reviewed, handed over. */
import type { Family } from "../family.ts";
import { tech, techPair, words } from "../names.ts";
import { count } from "../numbers.ts";

export const decisions: ReadonlyArray<Family> = [
  {
    id: "chose",
    draw: (dice, pool) => {
      const [a, b] = techPair(dice, "documents");
      return { a, b, service: words(pool.take("service")) };
    },
    says: [
      "^Chose {a} over {b} for the ~{service} because [cause-swapped:its writes are append-only=>it is cheaper=>the team knew it]",
      "^Chose {a} instead of {b} for the ~{service} because [cause-swapped:its writes are append-only=>it is cheaper=>it scales better]",
    ],
    truths: [
      [
        "synonym",
        "^(Chose|Picked|Selected|Settled on|Went with) {a} (over|instead of|rather than) {b} for the ~{service} because [cause-swapped:its writes are append-only=>it is faster=>customers asked for it]",
      ],
      ["synonym", "^(Decided for|Opted for) {a} (over|instead of|rather than) {b} for the ~{service}"],
      [
        "passive",
        "{a} was (chosen|selected|picked) over {b} for the ~{service}, because [cause-swapped:its writes are append-only=>it is easier to run]",
      ],
      [
        "reorder",
        "Because [cause-swapped:its writes are append-only=>it was cheaper], ^chose {a} over {b} for the ~{service}",
      ],
      ["reorder", "For the ~{service}, ^chose {a} over {b}"],
      ["dropped-detail", "^(Chose|Selected) {a} for the ~{service}"],
      ["nominalised", "Choice of {a} over {b} for the ~{service}"],
      ["lower-ownership", "^(Helped to choose|Helped choose|Took part in choosing) {a} for the ~{service}"],
    ],
    lies: [
      ["chosen-rejected-swapped", "^Chose {b} over {a} for the {service} because its writes are append-only"],
      ["chosen-rejected-swapped", "^(Chose|Selected) {b} for the {service}"],
      ["chosen-rejected-swapped", "{a} was rejected in favour of {b} for the {service}"],
      ["rejected-as-used", "^Used {a} and {b} for the {service}"],
      ["rejected-as-used", "^Worked with {b} on the {service}"],
      ["migration-invented", "^Migrated the {service} from {b} to {a}"],
      ["ownership-built-to-owned", "^Owned all technology decisions for the {service}"],
    ],
  },
  {
    id: "evaluated",
    draw: (dice, pool) => {
      const [a, b] = techPair(dice, "broker");
      return { a, b, n: count(dice.between(3, 9)), subsystem: words(pool.take("subsystem")) };
    },
    says: [
      "[evaluated-as-adopted:Evaluated=>Adopted] {a} and {b} for the {subsystem} with {n} load tests",
      "[evaluated-as-adopted:Assessed=>Rolled out] {a} and {b} for the {subsystem} with {n} load tests",
    ],
    truths: [
      [
        "synonym",
        "[evaluated-as-adopted:(Evaluated|Assessed|Compared|Examined)=>Introduced=>Used=>Implemented] {a} and {b} for the {subsystem}",
      ],
      [
        "passive",
        "{a} and {b} were [evaluated-as-adopted:(evaluated|assessed)=>adopted=>introduced] for the {subsystem} with {n} load tests",
      ],
      [
        "nominalised",
        "[evaluated-as-adopted:(Evaluation|Assessment)=>Introduction] of {a} and {b} for the {subsystem}",
      ],
      ["dropped-detail", "[evaluated-as-adopted:(Evaluated|Assessed)=>Adopted=>Ran] {a} for the {subsystem}"],
      [
        "lower-ownership",
        "[evaluated-as-adopted:(Helped to evaluate|Helped assess|Took part in evaluating)=>Helped to introduce] {a} and {b} for the {subsystem}",
      ],
    ],
    lies: [
      ["evaluated-as-adopted", "^Built the {subsystem} on {a}"],
      ["evaluated-as-adopted", "^Chose {a} over {b} for the {subsystem}"],
      ["evaluated-as-adopted", "^Moved the {subsystem} from {a} to {b}"],
      ["ownership-raised-evaluate", "^Led the evaluation of {a} and {b} for the {subsystem}"],
      ["first-only-added", "^Was the first to evaluate {a} and {b} for the {subsystem}"],
    ],
  },
  {
    id: "proposed",
    draw: (dice, pool) => ({
      cache: tech(dice, "cache"),
      subsystem: words(pool.take("subsystem")),
      team: words(pool.take("team")),
    }),
    says: [
      "[proposed-as-done:Proposed moving=>Moved] the {subsystem} to {cache}; the decision of the {team} team is open",
      "[proposed-as-done:Proposed to move=>Moved] the {subsystem} to {cache}; the decision of the {team} team is open",
    ],
    truths: [
      [
        "synonym",
        "[proposed-as-done:(Proposed moving|Proposed to move|Suggested moving)=>Moved=>Migrated] the {subsystem} to {cache}",
      ],
      [
        "nominalised",
        "[proposed-as-done:(Proposal|A proposal) to move=>Project that moved] the {subsystem} to {cache}",
      ],
      ["broader-term", "[proposed-as-done:Proposed moving=>Moved] the {subsystem} to a cache"],
      [
        "passive",
        "[proposed-as-done:Moving the {subsystem} to {cache} was proposed=>The {subsystem} was moved to {cache}]",
      ],
    ],
    lies: [
      ["proposed-as-done", "^Moved the {subsystem} to {cache} with the {team} team"],
      ["proposed-as-done", "^Convinced the {team} team to move the {subsystem} to {cache}"],
      ["proposed-as-done", "^Introduced {cache} for the {subsystem}"],
      ["proposed-as-accepted", "^Proposed moving the {subsystem} to {cache}; the {team} team agreed"],
    ],
  },
  {
    id: "reviewed",
    draw: (dice, pool) => ({
      team: words(pool.take("team")),
      service: words(pool.take("service")),
      n: count(dice.between(3, 12)),
    }),
    says: [
      "[reviewed-as-wrote:Reviewed=>Wrote] {n} designs for the ~{service} by the {team} team",
      "[reviewed-as-wrote:Reviewed=>Wrote] {n} designs of the {team} team for the ~{service}",
    ],
    truths: [
      [
        "passive",
        "{n} designs for the ~{service} by the {team} team were [reviewed-as-wrote:reviewed=>written]",
      ],
      ["nominalised", "[reviewed-as-wrote:Review=>Authorship] of {n} designs for the ~{service}"],
      ["dropped-detail", "[reviewed-as-wrote:Reviewed=>Created=>Authored] {n} designs for the ~{service}"],
      ["dropped-detail", "[reviewed-as-wrote:Reviewed=>Wrote] designs of the {team} team"],
      [
        "lower-ownership",
        "[reviewed-as-wrote:(Helped to review|Helped review)=>Helped to write] {n} designs for the ~{service}",
      ],
    ],
    lies: [
      ["reviewed-as-wrote", "^Designed the {service}"],
      ["reviewed-as-wrote", "^Designed {n} parts of the {service}"],
      ["subject-object-swapped", "The {team} team reviewed {n} designs of mine for the {service}"],
      ["approved-as-reviewed", "^Approved {n} designs for the {service} by the {team} team"],
    ],
  },
  {
    id: "took-over",
    draw: (dice, pool) => ({
      service: words(pool.take("service")),
      team: words(pool.take("team")),
      lang: tech(dice, "language"),
    }),
    says: [
      "^Took over the ~{service}, written in {lang}, from the {team} team and [maintained-as-built:maintained=>redesigned] it",
      "^Took over the ~{service}, written in {lang}, from the {team} team and [maintained-as-built:maintained=>rebuilt] it",
    ],
    truths: [
      ["synonym", "^(Took over|Inherited) the ~{service} from the {team} team"],
      [
        "dropped-detail",
        "[maintained-as-built:(Maintained|Took over)=>Built=>Designed=>Developed] the ~{service}, written in {lang}",
      ],
      [
        "passive",
        "The ~{service} was taken over from the {team} team and [maintained-as-built:maintained=>rewritten]",
      ],
      [
        "lower-ownership",
        "[maintained-as-built:(Helped to maintain|Worked on)=>Built=>Wrote] the ~{service}",
      ],
    ],
    lies: [
      ["subject-object-swapped", "^Handed over the {service} to the {team} team"],
      ["subject-object-swapped", "The {team} team took over the {service} from me"],
      ["maintained-as-built", "^Wrote the {service} in {lang}"],
      ["from-scratch-added", "^Built the {service} in {lang} from the ground up"],
    ],
  },
  {
    id: "replaced",
    draw: (dice, pool) => {
      const [a, b] = techPair(dice, "scheduler");
      return { a, b, n: count(dice.between(12, 90)), dataset: words(pool.take("dataset")) };
    },
    says: [
      "^Migrated {n} {dataset=} jobs from {a} to {b}, [downtime-denied:with one evening of downtime=>without downtime=>with no downtime]",
      "^Moved {n} {dataset=} jobs from {a} to {b}, [downtime-denied:with one evening of downtime=>without downtime=>without interruption]",
    ],
    truths: [
      [
        "synonym",
        "^(Moved|Migrated|Ported|Switched|Transferred|Shifted) {n} {dataset=} jobs from {a} to {b}",
      ],
      [
        "passive",
        "{n} {dataset=} jobs were (moved|migrated) from {a} to {b}, [downtime-denied:with one evening of downtime=>without downtime]",
      ],
      ["nominalised", "(Migration|Move) of {n} {dataset=} jobs from {a} to {b}"],
      ["dropped-detail", "^(Moved|Migrated|Transferred) {dataset=} jobs to {b}"],
      ["dropped-detail", "^(Moved|Migrated|Transferred) {n} jobs from {a} to {b}"],
      [
        "lower-ownership",
        "^(Helped to move|Helped migrate|Took part in migrating|Contributed to the migration of) {n} {dataset=} jobs from {a} to {b}",
      ],
      ["reorder", "From {a} to {b}: ^migrated {n} {dataset=} jobs"],
    ],
    lies: [
      ["migration-reversed", "^Migrated {n} {dataset=} jobs from {b} to {a}"],
      ["migration-reversed", "{n} {dataset=} jobs were moved to {a} from {b}"],
      ["universal-added", "^Migrated (every|each) {dataset=} job from {a} to {b}"],
      ["ownership-built-to-led", "^Led the migration of {n} {dataset=} jobs from {a} to {b}"],
      ["ownership-built-to-owned", "^Owned the migration of {n} {dataset=} jobs from {a} to {b}"],
      ["scope-team-to-company", "^Moved the whole company from {a} to {b}"],
    ],
  },
];
