/** Names without work: most of what the jobs say is a list of tools (R055, R115). */
import type { Span } from "#core/base/text-span.ts";
import type { Case } from "../case/case.ts";
import { isTour } from "../case/usable-facts.ts";

/** Two such lines are a habit; one is an accident. A third of all lines is what a reader remembers. */
const FEWEST = 2;
const SHARE = 1 / 3;

export const tourOfTechnologies = (of: Case): ReadonlyArray<Span> => {
  const lines = of.facts.filter(({ kind, entry }) => kind === "bullet" && entry !== null);
  const tours = lines.filter(isTour);
  if (tours.length >= FEWEST && tours.length >= lines.length * SHARE) return tours.map(({ span }) => span);
  const lists = of.facts.filter(({ kind, skills }) => kind === "skills-list" && skills.length >= 6);
  return of.bullets.length === 0 ? lists.map(({ span }) => span) : [];
};
