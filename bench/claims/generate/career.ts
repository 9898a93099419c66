/** An invented engineer: jobs with lines of known meaning, and the facts around them. All people, employers and schools are fictional. */
import type { Dice } from "#test/support/invented/dice.ts";
import { type Background, drawBackground } from "./background.ts";
import { families } from "./families/index.ts";
import type { Family } from "./family.ts";
import { oneOf, sentenceOf, textOf } from "./sentence.ts";
import type { Pool, PoolKind, Slots } from "./slot.ts";
import {
  cities,
  customers,
  datasets,
  employers,
  givenNames,
  products,
  services,
  subsystems,
  surnames,
  teams,
  titles,
} from "./vocabulary.ts";

export interface Career {
  readonly name: string;
  readonly city: string;
  readonly jobs: ReadonlyArray<Job>;
  readonly background: Background;
}

export interface Job {
  readonly employer: string;
  readonly title: string;
  readonly city: string;
  readonly start: Month;
  /** Null: still there. */
  readonly end: Month | null;
  readonly lines: ReadonlyArray<DrawnLine>;
}

export interface Month {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

export interface DrawnLine {
  readonly family: Family;
  readonly slots: Slots;
  readonly text: string;
}

export const drawCareer = (dice: Dice): Career => {
  const pool = createPool(dice);
  const drawn = [...dice.some(families, families.length)];
  const jobCount = dice.between(2, 3);
  const places = dice.some(employers, jobCount);
  const homes = dice.some(cities, jobCount);
  const held = dice.some(titles, jobCount);
  let until: Month | null = null;
  let next: Month = { year: 2026, month: dice.between(1, 6) };
  const jobs: Array<Job> = [];
  for (let index = 0; index < jobCount; index += 1) {
    const start = { year: next.year - dice.between(2, 4), month: dice.between(1, 12) };
    const lines = drawn.splice(0, dice.between(4, 6)).map((family) => drawLine(family, dice, pool));
    jobs.push({
      employer: places[index] ?? "",
      title: held[index] ?? "",
      city: homes[index] ?? "",
      start,
      end: until,
      lines,
    });
    until = before(start);
    next = until;
  }
  return {
    name: `${oneOf(dice, givenNames)} ${oneOf(dice, surnames)}`,
    city: homes[0] ?? "",
    jobs,
    background: drawBackground(dice),
  };
};

const before = ({ year, month }: Month): Month =>
  month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };

const drawLine = (family: Family, dice: Dice, pool: Pool): DrawnLine => {
  const slots = family.draw(dice, pool);
  const text = textOf(sentenceOf(oneOf(dice, family.says) ?? family.says[0], slots, dice, "stated"));
  return { family, slots, text };
};

const createPool = (dice: Dice): Pool => {
  const shuffle = (from: ReadonlyArray<string>) => [...dice.some(from, from.length)];
  const left: Record<PoolKind, Array<string>> = {
    service: shuffle(services),
    subsystem: shuffle(subsystems),
    customer: shuffle(customers),
    product: shuffle(products),
    dataset: shuffle(datasets),
    team: shuffle(teams),
  };
  return { take: (kind) => left[kind].pop() ?? `${kind} X` };
};
