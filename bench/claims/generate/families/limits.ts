/** Lines whose whole honesty is one small word: prototype, staging, pilot, planned, three of five. */
import type { Family } from "../family.ts";
import { tech, techPair, words } from "../names.ts";
import { amount, count } from "../numbers.ts";

export const limits: ReadonlyArray<Family> = [
  {
    id: "prototype",
    mayHold: ["duration-added"],
    draw: (dice, pool) => ({
      service: words(pool.take("service")),
      lang: tech(dice, "language"),
      n: amount(dice.between(2, 6), "week"),
    }),
    says: [
      "^Built [prototype-dropped:a prototype of =>]the {service} in {lang} in {n}",
      "^Wrote [prototype-dropped:a prototype of =>]the {service} in {lang} in {n}",
    ],
    truths: [
      [
        "synonym",
        "^(Built|Wrote|Developed|Created|Coded) [prototype-dropped:(a prototype of|a prototype for) =>=>the first production version of ]the {service} in {lang} in {n}",
      ],
      [
        "passive",
        "[prototype-dropped:A prototype of the=>The] {service} was (built|developed) in {lang} within {n}",
      ],
      ["dropped-detail", "^(Built|Developed) [prototype-dropped:a prototype of =>]the {service} in {lang}"],
      ["dropped-detail", "^Prototyped the {service}"],
      [
        "lower-ownership",
        "^(Worked on|Contributed to) [prototype-dropped:a prototype of =>]the {service} in {lang}",
      ],
      ["reorder", "In {n}, ^(built|wrote) [prototype-dropped:a prototype of =>]the {service} in {lang}"],
    ],
    lies: [
      ["prototype-to-production", "^Built the {service} in {lang} and brought it to production"],
      ["prototype-to-production", "^Launched the {service}, written in {lang}"],
      ["users-invented", "^Built a prototype of the {service} in {lang} that customers use every day"],
      ["ownership-built-to-led", "^Led the prototyping of the {service} in {lang}"],
    ],
  },
  {
    id: "staging",
    draw: (dice, pool) => ({
      service: words(pool.take("service")),
      tool: tech(dice, "orchestrator"),
      n: count(dice.between(2, 6)),
    }),
    says: [
      "^Moved the {service} to {tool} [staging-dropped:in the staging environment=>=>in production] and wrote {n} runbooks for it",
      "^Migrated the {service} to {tool} [staging-dropped:in the staging environment=>=>in production] and wrote {n} runbooks for it",
    ],
    truths: [
      [
        "synonym",
        "^(Moved|Migrated|Switched|Transferred|Transitioned) the {service} to {tool} [staging-dropped:(in staging|in the staging environment|on staging)=>=>in production=>in all environments]",
      ],
      [
        "passive",
        "[staging-dropped:In staging, the=>The=>In production, the] {service} was (moved|migrated) to {tool}",
      ],
      [
        "nominalised",
        "Migration of the {service} to {tool} [staging-dropped:in the staging environment=>=>in production]",
      ],
      ["dropped-detail", "^Wrote {n} runbooks for the {service}"],
      [
        "lower-ownership",
        "^(Helped to move|Helped migrate) the {service} to {tool} [staging-dropped:in staging=>=>in production]",
      ],
      [
        "two-sentences",
        "^Moved the {service} to {tool} [staging-dropped:in the staging environment=>=>in the production environment]. Wrote {n} runbooks for it",
      ],
    ],
    lies: [
      ["migration-reversed", "^Moved the {service} off {tool} in the staging environment"],
      ["ownership-built-to-led", "^Led the move of the {service} to {tool} in the staging environment"],
      ["staging-dropped", "^Runs the {service} on {tool}"],
    ],
  },
  {
    id: "pilot",
    draw: (dice, pool) => ({
      tool: tech(dice, "monitoring"),
      n: count(dice.between(2, 5)),
      team: words(pool.take("team")),
    }),
    says: [
      "^Introduced {tool} [pilot-dropped:as a pilot =>]in the {team} team, for {n} dashboards",
      "^Introduced {tool} in the {team} team [pilot-dropped:as a pilot=>], for {n} dashboards",
    ],
    truths: [
      ["synonym", "^(Introduced|Brought in|Adopted) {tool} [pilot-dropped:as a pilot =>]in the {team} team"],
      ["passive", "{tool} was introduced in the {team} team [pilot-dropped:as a pilot=>=>as the standard]"],
      ["dropped-detail", "^Introduced {tool} [pilot-dropped:as a pilot=>=>as the standard tool]"],
      [
        "nominalised",
        "Introduction of {tool} [pilot-dropped:as a pilot =>]in the {team} team, for {n} dashboards",
      ],
      [
        "lower-ownership",
        "^(Helped to introduce|Helped introduce) {tool} [pilot-dropped:as a pilot =>]in the {team} team",
      ],
    ],
    lies: [
      ["scope-team-to-several", "^Introduced {tool} as a pilot in (several|five) teams"],
      ["scope-team-to-company", "^Introduced {tool} as a pilot (across the company|in every department)"],
      ["ownership-built-to-owned", "^Owned {tool} as a pilot for the {team} team"],
      ["team-swapped", "^Introduced {tool} as a pilot in the (platform|security|billing) team"],
    ],
  },
  {
    id: "planned",
    draw: (dice, pool) => ({
      db: tech(dice, "database"),
      cloud: tech(dice, "cloud"),
      product: words(pool.take("product")),
      n: count(dice.between(4, 12)),
    }),
    says: [
      "[plan-as-done:Planned the move=>Carried out the move] of {n} {db=} databases of {product} to {cloud}",
      "[plan-as-done:Planned the migration=>Carried out the migration] of {n} {db=} databases of {product} to {cloud}",
    ],
    truths: [
      [
        "synonym",
        "[plan-as-done:(Planned|Drew up a plan for) the (migration|move)=>Did the migration=>Completed the migration] of {n} {db=} databases of {product} to {cloud}",
      ],
      [
        "passive",
        "[plan-as-done:The move of {n} {db=} databases of {product} to {cloud} was planned=>{n} {db=} databases of {product} were moved to {cloud}]",
      ],
      [
        "dropped-detail",
        "[plan-as-done:Planned the (move|migration)=>Executed the migration] of {db=} databases to {cloud}",
      ],
      [
        "lower-ownership",
        "[plan-as-done:(Helped to plan|Helped plan|Took part in planning) the (move|migration)=>Helped to carry out the migration=>Took part in carrying out the migration] of {n} {db=} databases of {product} to {cloud}",
      ],
      [
        "broader-term",
        "[plan-as-done:Planned the (move|migration)=>Executed the migration] of {n} databases of {product} to {cloud}",
      ],
    ],
    lies: [
      ["plan-as-done", "^(Moved|Migrated|Transferred) {n} {db=} databases of {product} to {cloud}"],
      ["plan-as-done", "^Planned and carried out the move of {n} {db=} databases of {product} to {cloud}"],
      ["migration-reversed", "^Planned the move of {n} {db=} databases of {product} away from {cloud}"],
      ["universal-added", "^Planned the move of all {db=} databases of {product} to {cloud}"],
    ],
  },
  {
    id: "partial",
    draw: (dice, pool) => {
      const [part, whole] = [dice.between(2, 4), dice.between(5, 9)];
      return {
        part: count(part),
        whole: count(whole),
        product: words(pool.take("product")),
        lang: tech(dice, "language"),
        from: words("the monolith"),
      };
    },
    says: [
      "^Split [part-as-whole:{part} of {whole}=>{whole}=>all {whole}] modules of {product} out of {from}, in {lang}",
      "^Extracted [part-as-whole:{part} of {whole}=>{whole}=>all {whole}] modules of {product} from {from}, in {lang}",
    ],
    truths: [
      [
        "synonym",
        "^(Split|Extracted|Separated|Carved) [part-as-whole:{part} of (the |){whole}=>{whole}=>all {whole}] modules of {product} (out of|from) {from}",
      ],
      [
        "passive",
        "[part-as-whole:{part} of {whole}=>{whole}=>All {whole}] modules of {product} were (split out of|extracted from) {from}",
      ],
      ["dropped-detail", "^Extracted {part} modules of {product} from {from}"],
      ["dropped-detail", "^Extracted (several|some) modules of {product} from {from}"],
      [
        "lower-ownership",
        "^(Helped to extract|Helped extract) [part-as-whole:{part} of {whole}=>{whole}=>all {whole}] modules of {product} from {from}",
      ],
    ],
    lies: [
      ["universal-added", "^Extracted (all|all the) modules of {product} from {from}"],
      ["part-as-whole", "^Broke up {from} of {product} completely"],
      ["part-as-whole", "^Replaced {from} with {whole} services in {lang}"],
      ["ownership-built-to-led", "^Led the break-up of {from} of {product}"],
    ],
  },
  {
    id: "attempt",
    mayHold: ["duration-added"],
    draw: (dice, pool) => {
      const [a, b] = techPair(dice, "search");
      return { a, b, subsystem: words(pool.take("subsystem")), n: amount(dice.between(3, 8), "week") };
    },
    says: [
      "[attempt-as-success:Tried to replace=>Replaced] {a} with {b} behind the {subsystem}; [attempt-as-success:stopped=>finished] after {n} because the results were worse",
      "[attempt-as-success:Tried to replace=>Replaced] {a} with {b} behind the {subsystem} and [attempt-as-success:gave up=>finished] after {n} because the results were worse",
    ],
    truths: [
      [
        "synonym",
        "[attempt-as-success:(Tried to replace|Attempted to replace|Made an attempt to replace)=>Replaced=>Managed to replace] {a} with {b} behind the {subsystem}",
      ],
      [
        "nominalised",
        "[attempt-as-success:An attempt to replace=>The replacement of] {a} with {b} behind the {subsystem}",
      ],
      [
        "dropped-detail",
        "[attempt-as-success:(Tried to replace|Attempted to replace|Made an attempt to replace)=>Replaced] {a} with {b}",
      ],
    ],
    lies: [
      ["attempt-as-success", "^Switched the {subsystem} from {a} to {b}"],
      ["attempt-as-success", "^Replaced {a} with {b} behind the {subsystem} within {n}"],
      [
        "direction-reversed",
        "^Tried to replace {a} with {b} behind the {subsystem}; the results were better",
      ],
      ["migration-reversed", "^Tried to replace {b} with {a} behind the {subsystem}"],
    ],
  },
  {
    id: "unfinished",
    draw: (dice, pool) => ({
      dataset: words(`${pool.take("dataset")} table`),
      db: tech(dice, "documents"),
      n: count(dice.between(11, 38)),
    }),
    says: [
      "[started-as-finished:Started to shard=>Sharded] the {dataset} in {db} over {n} nodes; [started-as-finished:the work was not finished when I left=>the work was finished when I left]",
      "[started-as-finished:Began to shard=>Sharded] the {dataset} in {db} over {n} nodes; [started-as-finished:it was not finished when I left=>it was finished when I left]",
    ],
    truths: [
      [
        "synonym",
        "[started-as-finished:(Started to shard|Began to shard|Started sharding|Began sharding|Made a start on sharding)=>Sharded=>Finished sharding] the {dataset} in {db} over {n} nodes",
      ],
      [
        "dropped-detail",
        "[started-as-finished:(Started to shard|Began sharding)=>Sharded] the {dataset} in {db}",
      ],
      [
        "lower-ownership",
        "[started-as-finished:Helped to start sharding=>Helped to shard] the {dataset} in {db}",
      ],
    ],
    lies: [
      ["started-as-finished", "^Completed the sharding of the {dataset} in {db} over {n} nodes"],
      ["negation-dropped", "^Started to shard the {dataset} in {db}; the work was finished"],
    ],
  },
  {
    id: "goal",
    draw: (dice, pool) => ({
      service: words(pool.take("service")),
      n: amount(dice.between(3, 9) * 50, "ms"),
      lang: tech(dice, "language"),
    }),
    says: [
      "^Rewrote the ~{service} in {lang} [goal-as-result:with the goal of answering=>answering] within {n}",
      "^Rewrote the ~{service} in {lang} [goal-as-result:with the aim of answering=>answering] within {n}",
    ],
    truths: [
      [
        "synonym",
        "^(Rewrote|Reimplemented) the ~{service} in {lang} [goal-as-result:(with the goal of answering|with the aim of answering|aiming to answer)=>so that it answers=>which now answers] within {n}",
      ],
      ["passive", "The ~{service} was rewritten in {lang}"],
      ["dropped-detail", "^Rewrote the ~{service} in {lang}"],
      [
        "nominalised",
        "Rewrite of the ~{service} in {lang}, [goal-as-result:with the goal of answering=>which answers] within {n}",
      ],
      [
        "lower-ownership",
        "^(Helped to rewrite|Helped rewrite|Contributed to rewriting) the ~{service} in {lang}",
      ],
    ],
    lies: [
      ["goal-as-result", "^Rewrote the {service} in {lang} and reached {n}"],
      ["goal-as-result", "^Brought the {service} down to {n} with a rewrite in {lang}"],
      ["from-scratch-added", "^Rewrote the {service} from scratch in {lang}"],
      ["first-only-added", "^Alone rewrote the {service} in {lang}"],
    ],
  },
];
