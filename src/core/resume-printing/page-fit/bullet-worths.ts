/** The worth of bullets when no posting says what counts: those with a figure before those without, in their own order. */
import { type Catalogue, wordsOf } from "#core/catalogue/index.ts";
import { quantitiesIn } from "#core/quantities/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { BulletWorth } from "./bullets.ts";

/** By path: "/work/0/highlights/2". */
export const bulletWorths = (
  resume: Resume,
  wording: Catalogue["wording"],
): ReadonlyMap<string, BulletWorth> => {
  const phrases = operationsGroups.flatMap((group) => wordsOf(wording, "operations-marks", group));
  const worths = (["work", "projects", "volunteer"] as const).flatMap((section) =>
    resume[section].flatMap(({ highlights }, index) =>
      highlights.map((text, at): readonly [string, BulletWorth] => [
        `/${section}/${index}/highlights/${at}`,
        { rank: rankOf(text, at), isOperations: isOperations(text, phrases) },
      ]),
    ),
  );
  return new Map(worths);
};

const operationsGroups = ["incident", "on-call"] as const;

/** People put their best first: one step down a place. A figure lifts a bullet over three without. */
const rankOf = (text: string, place: number): number => (quantitiesIn(text).length > 0 ? 3 : 0) - place;

const isOperations = (text: string, phrases: ReadonlyArray<string>): boolean => {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, " ")} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
};
