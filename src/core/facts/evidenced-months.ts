/** How long someone has worked as an engineer, by dated jobs; two jobs at once count once. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { monthNumber } from "./entry-of.ts";
import type { Entry, Fact } from "./fact.ts";

export const evidencedMonths = (
  entries: ReadonlyArray<Entry>,
  facts: ReadonlyArray<Fact>,
  wording: ReadonlyArray<WordList>,
): number => {
  const stretches = entries
    .filter((entry) => entry.kind === "work" && isEngineering(entry, facts, wording))
    .flatMap(({ start, months }) =>
      start === null || months === null
        ? []
        : [{ from: monthNumber(start), to: monthNumber(start) + months }],
    )
    .sort((a, b) => a.from - b.from);
  let [total, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of stretches) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
};

/** A job without a telling title is engineering when its sentences name this many skills. */
const LEAST_SKILLS = 3;

/** By its title, else by what its sentences say was used. */
export const isEngineering = (
  entry: Entry,
  facts: ReadonlyArray<Fact>,
  wording: ReadonlyArray<WordList>,
): boolean => {
  const title = ` ${entry.title.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]+/gu, " ")} `;
  const names = (group: string) =>
    wordsOf(wording, "resume-words", group).some((word) => title.includes(` ${word} `));
  if (names("other-engineering") || (names("other-trades") && !names("engineering-titles"))) return false;
  if (names("engineering-titles")) return true;
  const skills = facts
    .filter((fact) => fact.entry?.path === entry.path && fact.kind === "bullet")
    .flatMap((fact) => fact.skills.filter(({ negated }) => !negated).map(({ skill }) => skill));
  return new Set(skills).size >= LEAST_SKILLS;
};
