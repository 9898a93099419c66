/** Postings and résumés of a wanted length, invented from a seed; nothing in them is anybody's. */
import {
  bullets,
  companies,
  companyLines,
  duties,
  places,
  requirements,
  technologies,
  titles,
  wishes,
} from "./phrases.ts";
import { createDice, type Dice } from "./seeded-dice.ts";

/** A posting in Markdown of about `bytes` characters: half duties and company, half requirements. */
export const inventPosting = (seed: number, bytes: number): string => {
  const dice = createDice(seed);
  const part = (heading: string, lines: Lines, share: number): string =>
    `## ${heading}\n\n${fill(dice, lines, bytes * share)}\n`;
  return [
    `# ${dice.pick(titles)}\n\n${dice.pick(companies)} · ${dice.pick(places)}\n`,
    part("About us", companyLines, 0.15),
    part("What you will do", duties, 0.35),
    part("What you bring", requirements, 0.35),
    part("Nice to have", wishes, 0.12),
  ].join("\n");
};

/** A résumé in Markdown of about `bytes` characters; jobs of two years each, newest first. */
export const inventResume = (seed: number, bytes: number): string => {
  const dice = createDice(seed);
  const head = "# Ada Example (fictional)\n\nada@example.org · Lisbon, Portugal\n\n## Experience\n";
  const jobs: Array<string> = [];
  const jobBytes = 900;
  for (let year = 2026; jobs.length * jobBytes < bytes * 0.9; year = year > 1990 ? year - 2 : 2026) {
    const dates = `${year - 2}-01 – ${year}-01`;
    jobs.push(
      `### ${dice.pick(titles)}, ${dice.pick(companies)}\n${dates}\n\n${fill(dice, bullets, jobBytes)}\n`,
    );
  }
  const skills = Array.from({ length: 12 }, () => dice.pick(technologies)).join(", ");
  return [head, ...jobs, `## Skills\n\n${skills}\n`].join("\n");
};

type Lines = readonly [string, ...ReadonlyArray<string>];

const fill = (dice: Dice, lines: Lines, bytes: number): string => {
  const written: Array<string> = [];
  for (let length = 0; length < bytes; length += written.at(-1)?.length ?? 1)
    written.push(`- ${say(dice, lines)}`);
  return written.join("\n");
};

const say = (dice: Dice, lines: Lines): string =>
  dice
    .pick(lines)
    .split("{t}")
    .reduce((said, rest) => `${said}${dice.pick(technologies)}${rest}`)
    .split("{n}")
    .reduce((said, rest) => `${said}${dice.roll(40) + 2}${rest}`);
