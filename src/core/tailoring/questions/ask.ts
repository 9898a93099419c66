/** Questions about weak lines: by what is missing, in the line's own words, never towards a number (claims.md). */
import { assertNever } from "#core/base/invariant.ts";
import type { Bullet } from "../bullets/bullets-of.ts";
import { quoted } from "../show/quoted.ts";
import type { Ingredient, TailorQuestion } from "../tailoring.ts";
import { capitalised, startsWith } from "../words/phrase-in.ts";
import type { TailorWords } from "../words/tailor-words.ts";
import type { Weakness } from "./missing.ts";
import { topicOf } from "./topic-of.ts";

/** Those that were not answered yet, `answered` by question id. */
export const questionsAbout = (
  bullet: Bullet,
  { missing, says }: Weakness,
  answered: ReadonlySet<string>,
  words: TailorWords,
): ReadonlyArray<TailorQuestion> => {
  const [fact] = bullet.facts;
  if (fact === undefined) return [];
  const topic = topicOf(bullet.text, words);
  const isImprovement = IMPROVEMENTS.some((verb) => startsWith(bullet.text, verb));
  return missing.flatMap((asks): ReadonlyArray<TailorQuestion> => {
    const id = `${bullet.path}:${asks}`;
    if (answered.has(id)) return [];
    return [
      {
        id,
        path: bullet.path,
        fact: fact.id,
        bullet: bullet.text,
        asks,
        text: textOf(asks, topic, isImprovement),
        why: `${quoted(bullet.text)}: ${says}`,
        minutes: MINUTES[asks],
      },
    ];
  });
};

const IMPROVEMENTS = [
  "optimized",
  "optimised",
  "improved",
  "enhanced",
  "increased",
  "reduced",
  "streamlined",
];

const textOf = (asks: Ingredient, topic: string, isImprovement: boolean): string => {
  const about = topic === "" ? "" : `${capitalised(topic)}: `;
  const ask = (question: string): string => (about === "" ? capitalised(question) : `${about}${question}`);
  const it = topic === "" ? "it" : topic;
  switch (asks) {
    case "problem":
      if (topic === "") return "What was wrong or missing before, and who noticed?";
      return isImprovement
        ? `What was wrong with ${topic}, and who noticed?`
        : `What was wrong or missing before ${topic}, and who noticed?`;
    case "choice":
      return ask("what exactly did you do, and what did you decide against? Begin with a verb.");
    case "number":
      return ask(
        "how much of what, in which unit, and where did you read it? Before and after, if you have both.",
      );
    case "cost":
      return `What did ${it} cost: what got slower, dearer or harder because of it?`;
    case "failure":
      return `What went wrong with ${it} while it was yours, and what did you change?`;
    default:
      return assertNever(asks);
  }
};

/** To remember and to write one line; a number has to be looked up. */
const MINUTES: Readonly<Record<Ingredient, number>> = {
  problem: 2,
  choice: 2,
  number: 3,
  cost: 2,
  failure: 3,
};
