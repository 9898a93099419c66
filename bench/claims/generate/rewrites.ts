/** Every lie and every honest rewrite that a drawn career has room for. */
import type { Dice } from "#test/support/invented/dice.ts";
import { suffixLies } from "./added-words.ts";
import { backgroundLies, backgroundTruths } from "./background-claims.ts";
import type { Career, DrawnLine, Job } from "./career.ts";
import type { Family } from "./family.ts";
import { framed } from "./frames.ts";
import { headerLies, headerTruths } from "./header-claims.ts";
import { oneOf, type Sentence, sentenceOf, textOf, withPart } from "./sentence.ts";
import { mergedTruths, splicedLies } from "./splices.ts";

export interface Rewrite {
  readonly text: string;
  readonly class: string;
  /** The line it is about, where that is one alone. */
  readonly bullet?: string;
}

export const truthsAbout = (career: Career, dice: Dice): ReadonlyArray<Rewrite> => [
  ...truthsAboutLines(career, dice),
  ...mergedTruths(career, dice),
  ...headerTruths(career, dice),
  ...backgroundTruths(career, dice),
];

export const liesAbout = (career: Career, dice: Dice): ReadonlyArray<Rewrite> => [
  ...career.jobs.flatMap((job) => job.lines.flatMap((line) => liesAboutLine(line, job, dice))),
  ...splicedLies(career, dice),
  ...headerLies(career, dice),
  ...backgroundLies(career, dice),
];

const truthsAboutLines = (career: Career, dice: Dice): ReadonlyArray<Rewrite> =>
  career.jobs.flatMap((job) =>
    job.lines.flatMap((line) =>
      [...line.family.truths, ...restated(line)].map(([name, written]) => {
        const sentence = sentenceOf(written, line.slots, dice, "any");
        return { class: name, text: framed(textOf(sentence), sentence, job, dice), bullet: line.text };
      }),
    ),
  );

/** The line itself, its numbers and names in other spellings. */
const restated = ({ family }: DrawnLine): Family["truths"] =>
  family.says.map((said) => ["other-spellings", said]);

const liesAboutLine = (line: DrawnLine, job: Job, dice: Dice): ReadonlyArray<Rewrite> => {
  const { family, slots } = line;
  const templates = [
    oneOf(dice, family.says) ?? family.says[0],
    ...family.truths.map(([, written]) => written),
  ];
  const local = templates.flatMap((written, index) => {
    const sentence = sentenceOf(written, slots, dice, index === 0 ? "stated" : "any");
    return [...partLies(sentence, job, dice), ...suffixed(sentence, family, job, dice)];
  });
  const whole = family.lies.map(([name, written]) => {
    const sentence = sentenceOf(written, slots, dice, "any");
    return { class: name, text: framed(textOf(sentence), sentence, job, dice) };
  });
  return [...local, ...whole].map((lie) => ({ ...lie, bullet: line.text }));
};

const partLies = (sentence: Sentence, job: Job, dice: Dice): ReadonlyArray<Rewrite> =>
  sentence.parts.flatMap(({ lies }, index) =>
    lies.flatMap(({ class: name, ways }) => {
      const way = oneOf(dice, ways);
      if (way === undefined) return [];
      return [{ class: name, text: framed(withPart(sentence, index, way), sentence, job, dice) }];
    }),
  );

/** One or two of the clauses that can stand behind any line. */
const suffixed = (
  sentence: Sentence,
  { mayHold = [] }: Family,
  job: Job,
  dice: Dice,
): ReadonlyArray<Rewrite> =>
  dice
    .some(
      Object.entries(suffixLies).filter(([name]) => !mayHold.includes(name)),
      2,
    )
    .map(([name, ways]) => ({
      class: name,
      text: framed(`${textOf(sentence)}${oneOf(dice, ways) ?? ""}`, sentence, job, dice),
    }));
