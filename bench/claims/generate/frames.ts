/** What an honest writer puts around a line: a full stop, "I", the employer, the title. It changes nothing that is claimed. */
import type { Dice } from "#test/support/invented/dice.ts";
import type { Job } from "./career.ts";
import { oneOf, type Sentence } from "./sentence.ts";

export const framed = (text: string, { startsWithVerb }: Sentence, job: Job, dice: Dice): string => {
  if (dice.chance(0.55)) return text;
  const ending = text.endsWith(".") ? "" : ".";
  if (!startsWithVerb) return `${text}${ending}`;
  const frame = oneOf(dice, verbFrames) ?? ((rest: string) => `I ${rest}`);
  return `${frame(text.charAt(0).toLowerCase() + text.slice(1), job)}${ending}`;
};

const verbFrames: ReadonlyArray<(rest: string, job: Job) => string> = [
  (rest) => `I ${rest}`,
  (rest) => rest.charAt(0).toUpperCase() + rest.slice(1),
  (rest, { employer }) => `At ${employer}, I ${rest}`,
  (rest, { employer }) => `At ${employer} I ${rest}`,
  (rest, { title, employer }) =>
    `As ${/^[AEIOU]/u.test(title) ? "an" : "a"} ${title} at ${employer}, I ${rest}`,
  (rest, { employer }) => `During my time at ${employer}, I ${rest}`,
];
