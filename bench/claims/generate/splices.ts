/** Lies made of true words: pieces of two lines, of two jobs, or of two numbers, joined as they never were. */
import type { Dice } from "#test/support/invented/dice.ts";
import type { Career, DrawnLine, Job } from "./career.ts";
import type { Rewrite } from "./rewrites.ts";
import { oneOf, sentenceOf, textOf } from "./sentence.ts";
import type { Slots } from "./slot.ts";

export const splicedLies = (career: Career, dice: Dice): ReadonlyArray<Rewrite> =>
  career.jobs.flatMap((job, index) => {
    const others = career.jobs.filter((_, at) => at !== index);
    return [
      ...job.lines.flatMap((line) => [
        ...movedValues(line, job, career, dice),
        ...newCauses(line, job, dice),
      ]),
      ...others.flatMap((other) => acrossJobs(job, other, dice)),
    ];
  });

/** One sentence about two lines of a job, as a person merges them. */
export const mergedTruths = (career: Career, dice: Dice): ReadonlyArray<Rewrite> =>
  career.jobs.flatMap((job) =>
    pairsOf(job, dice).flatMap(([a, b]) => [
      { class: "merged", text: `${a} and ${lower(b)}` },
      { class: "merged-at-employer", text: `At ${job.employer}, I ${lower(a)} and ${lower(b)}.` },
      { class: "two-sentences", text: `${a}. ${b}.` },
      { class: "letter-tone", text: `At ${job.employer} I ${lower(a)}. I also ${lower(b)}.` },
    ]),
  );

/** A number or a name of another line, in the place of one of the same measure: true words in the wrong sentence. */
const movedValues = (line: DrawnLine, job: Job, career: Career, dice: Dice): ReadonlyArray<Rewrite> =>
  Object.entries(line.slots).flatMap(([name, slot]) => {
    if (slot.measure === null) return [];
    const own = Object.values(line.slots).map(({ stated }) => stated);
    const foreign = (jobs: ReadonlyArray<Job>) =>
      jobs
        .flatMap(({ lines }) => lines)
        .flatMap(({ slots }) => Object.values(slots))
        .filter(({ measure, stated }) => measure === slot.measure && !own.includes(stated));
    const written = oneOf(
      dice,
      [...line.family.says, ...line.family.truths.map(([, one]) => one)].filter((one) =>
        one.includes(`{${name}`),
      ),
    );
    const said = (slots: Slots): string => textOf(sentenceOf(written ?? "", slots, dice, "any"));
    const swapped = (jobs: ReadonlyArray<Job>, named: string): ReadonlyArray<Rewrite> => {
      const taken = oneOf(dice, foreign(jobs));
      return taken === undefined || written === undefined
        ? []
        : [{ class: named, text: said({ ...line.slots, [name]: taken }) }];
    };
    const kind = slot.measure.startsWith("tech")
      ? "technology"
      : slot.measure === "customer"
        ? "customer"
        : "number";
    return [
      ...swapped([job], `${kind}-of-another-line`),
      ...swapped(
        career.jobs.filter((one) => one !== job),
        `${kind}-of-another-job`,
      ),
    ];
  });

/** Two true lines of a job, joined by a "because" that nobody stated. */
const newCauses = (line: DrawnLine, job: Job, dice: Dice): ReadonlyArray<Rewrite> =>
  pairsOf(job, dice)
    .filter(([a]) => a === plain(line))
    .slice(0, 1)
    .flatMap(([a, b]) => [
      { class: "splice-new-cause", text: `${a}, which led to the following: ${lower(b)}` },
      { class: "splice-new-cause", text: `${a} and thereby ${lower(b)}` },
      { class: "splice-new-cause", text: `As a result of this work, ${lower(a)} and ${lower(b)}` },
      { class: "splice-new-order", text: `After I ${lower(a)}, I ${lower(b)}` },
    ]);

const acrossJobs = (job: Job, other: Job, dice: Dice): ReadonlyArray<Rewrite> => {
  const [line, foreign] = [oneOf(dice, verbLines(job)), oneOf(dice, verbLines(other))];
  if (line === undefined || foreign === undefined) return [];
  const mine = plain(line);
  const theirs = plain(foreign);
  return [
    { class: "employer-swapped", text: `At ${job.employer}, I ${lower(theirs)}` },
    { class: "employer-swapped", text: `As ${job.title} at ${job.employer}, I ${lower(theirs)}.` },
    { class: "employer-swapped", text: `During my time at ${job.employer}, I ${lower(theirs)}` },
    { class: "splice-two-jobs", text: `At ${job.employer}, I ${lower(mine)} and ${lower(theirs)}` },
    { class: "splice-two-jobs", text: `${mine} and ${lower(theirs)}` },
    { class: "splice-two-jobs", text: `${theirs} and ${lower(mine)}, at ${job.employer}` },
  ];
};

const verbLines = ({ lines }: Job): ReadonlyArray<DrawnLine> => lines.filter(startsWithVerb);

/** Only lines that start with what the person did can stand behind "I". */
const startsWithVerb = ({ text, family }: DrawnLine): boolean =>
  family.says.every((said) => said.startsWith("^")) && !text.includes(";");

const pairsOf = (job: Job, dice: Dice): ReadonlyArray<readonly [string, string]> => {
  const drawn = dice.some(verbLines(job).map(plain), 4);
  return drawn.flatMap((a, index) => drawn.slice(index + 1).map((b) => [a, b] as const));
};

const plain = ({ text }: DrawnLine): string => text;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
