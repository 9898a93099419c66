/** Lines about work that was shared, and about how large one's part in it was. */
import type { Family } from "../family.ts";
import { tech, techPair, words } from "../names.ts";
import { count, rate, step } from "../numbers.ts";

export const partners: ReadonlyArray<Family> = [
  {
    id: "built-with-team",
    draw: (dice, pool) => ({
      service: words(pool.take("service")),
      lang: tech(dice, "language"),
      n: count(dice.between(3, 7)),
      load: rate(step(dice, 20, 900, 10), "requests", "hour"),
    }),
    says: [
      "^Built the ~{service} in {lang} [team-dropped:as part of a team of {n}=>]; it answers {load}",
      "[team-dropped:As part of a team of {n}, built=>Built] the ~{service} in {lang}; it answers {load}",
    ],
    truths: [
      [
        "synonym",
        "^(Built|Developed|Created|Implemented|Programmed|Engineered) the ~{service} in {lang} [team-dropped:(in a team of|as one of a team of|as part of a team of) {n}=>=>alone=>on my own]; it (answers|serves|handles) {load}",
      ],
      [
        "passive",
        "The ~{service}, which (answers|serves|handles) {load}, was (built|developed) in {lang} [team-credit-taken:by a team of {n} of which I was a part=>by me=>by me alone]",
      ],
      ["reorder", "[team-dropped:In a team of {n}, =>]^(built|developed) the ~{service} in {lang}"],
      ["dropped-detail", "^(Built|Developed) the ~{service} [team-dropped:as part of a team=>=>by myself]"],
      [
        "lower-ownership",
        "^(Contributed to|Worked on|Was involved in|Took part in) the ~{service} in {lang} [team-dropped:as part of a team of {n}=>alone=>on my own]",
      ],
      [
        "lower-ownership",
        "^Helped build the ~{service}, a {lang=} service that (answers|serves|handles) {load}",
      ],
    ],
    lies: [
      ["ownership-built-to-led", "^Led the development of the {service} in {lang}"],
      ["ownership-built-to-led", "^Led a team of {n} that built the {service} in {lang}"],
      ["ownership-built-to-owned", "^Owned the {service}, built in {lang} as part of a team of {n}"],
      ["headcount-invented", "^Managed a team of {n} that built the {service} in {lang}"],
      ["headcount-invented", "^Hired a team of {n} to build the {service}"],
      ["from-scratch-added", "^Built the {service} in {lang} from scratch as part of a team of {n}"],
      ["first-only-added", "^Built the company's first {service} in {lang} as part of a team of {n}"],
    ],
  },
  {
    id: "helped",
    draw: (dice, pool) => {
      const [from, to] = techPair(dice, "pipeline");
      return {
        from,
        to,
        n: count(dice.between(5, 40)),
        product: words(pool.take("product")),
      };
    },
    says: [
      "[ownership-helped-to-did:Helped to move=>Moved] {n} build jobs of {product} from {from} to {to}",
      "[ownership-helped-to-did:Helped move=>Moved] {n} build jobs of {product} from {from} to {to}",
    ],
    truths: [
      [
        "synonym",
        "[ownership-helped-to-did:(Helped to migrate|Helped with moving|Assisted in moving|Supported the move of)=>Migrated=>Moved] {n} build jobs of {product} from {from} to {to}",
      ],
      [
        "nominalised",
        "[ownership-helped-to-did:(Helped with|Assisted with|Supported) the migration=>Did the migration=>Was responsible for the migration] of {n} build jobs of {product} from {from} to {to}",
      ],
      [
        "dropped-detail",
        "[ownership-helped-to-did:(Helped to move|Helped move)=>Moved=>Migrated] build jobs from {from} to {to}",
      ],
      [
        "dropped-detail",
        "[ownership-helped-to-did:(Helped to move|Helped move)=>Moved] {n} build jobs of {product} to {to}",
      ],
      [
        "reorder",
        "[ownership-helped-to-did:Helped to move=>Moved], for {product}, {n} build jobs from {from} to {to}",
      ],
    ],
    lies: [
      [
        "ownership-helped-to-led",
        "^Led the (migration|move) of {n} build jobs of {product} from {from} to {to}",
      ],
      ["ownership-helped-to-led", "^Drove the migration of {product} from {from} to {to}"],
      ["ownership-helped-to-owned", "^Owned the move of {n} build jobs of {product} from {from} to {to}"],
      ["migration-reversed", "^Helped to move {n} build jobs of {product} from {to} to {from}"],
      ["universal-added", "^Helped to move all build jobs of {product} from {from} to {to}"],
      ["scope-team-to-company", "^Helped to move the whole company from {from} to {to}"],
    ],
  },
];
