/** Draws résumés, and for each of them lies of every class it has room for and honest rewrites of every class. Same seed, same cases. */
import { createDice, type Dice } from "#test/support/invented/dice.ts";
import type { ClaimCase, ClaimSet } from "../claim-case.ts";
import { type Career, drawCareer } from "./career.ts";
import { resumeTextOf } from "./resume-text.ts";
import { liesAbout, type Rewrite, truthsAbout } from "./rewrites.ts";

export interface DrawnClaims {
  readonly lies: number;
  readonly truths: number;
  readonly seed: number;
}

/** Enough cases of one résumé to pay for reading it, few enough that hundreds of résumés are drawn. */
const casesPerResume = 250;

export const drawClaims = ({ lies, truths, seed }: DrawnClaims): ClaimSet => {
  const count = Math.max(1, Math.ceil((lies + truths) / casesPerResume));
  const resumes: Array<ClaimSet["resumes"][number]> = [];
  const cases: Array<ClaimCase> = [];
  for (let index = 0; index < count; index += 1) {
    const dice = createDice(seed * 100_003 + index);
    const career = drawCareer(dice);
    const name = `${String(index + 1).padStart(4, "0")}.md`;
    resumes.push({ name, text: resumeTextOf(career) });
    const add = (label: ClaimCase["label"], total: number, drawn: (career: Career, dice: Dice) => Drawn) =>
      cases.push(
        ...spread(drawn(career, dice), share(total, count, index), dice).map(
          (rewrite, at): ClaimCase => ({
            id: `${name.slice(0, 4)}-${label}-${at + 1}`,
            resume: name,
            label,
            bullet: null,
            ...rewrite,
          }),
        ),
      );
    add("lie", lies, liesAbout);
    add("true", truths, truthsAbout);
  }
  return { resumes, cases };
};

type Drawn = ReadonlyArray<Rewrite>;

/** The `index`th of `count` parts that add up to `total`. */
const share = (total: number, count: number, index: number): number =>
  Math.floor((total * (index + 1)) / count) - Math.floor((total * index) / count);

/** `wanted` different texts, taken from the classes in turn so that a rare class is not drowned by a frequent one. */
const spread = (all: Drawn, wanted: number, dice: Dice): Drawn => {
  const byClass = new Map<string, Array<Rewrite>>();
  for (const one of dice.some(all, all.length)) {
    byClass.set(one.class, [...(byClass.get(one.class) ?? []), one]);
  }
  const queues = dice.some([...byClass.values()], byClass.size);
  const [taken, texts]: [Array<Rewrite>, Set<string>] = [[], new Set()];
  while (taken.length < wanted && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const one = queue.pop();
      if (one === undefined || texts.has(one.text) || taken.length >= wanted) continue;
      texts.add(one.text);
      taken.push(one);
    }
  }
  return taken;
};
