/** The level that the relevant bullets show together, whatever the titles say. */
import type { Span } from "#core/base/text-span.ts";
import type { Case } from "../case/case.ts";
import { remember } from "../case/remember.ts";
import { bulletLevelOf } from "./bullet-level.ts";

export interface LevelReading {
  /** Steps on `levelNames`, halves allowed; null when no relevant line names an act. */
  readonly shown: number | null;
  readonly spans: ReadonlyArray<Span>;
}

/** Two lines at a level show it; a single one could be luck and shows half a step less. */
export const levelReadingOf = remember((of: Case): LevelReading => {
  const [best, second] = highestTwo(of);
  if (best === undefined) return { shown: null, spans: [] };
  const shown = halves(Math.max(best.level - 0.5, second?.level ?? 0, 0));
  return { shown, spans: [best, second].flatMap((line) => (line === undefined ? [] : [line.span])) };
});

interface ReadLine {
  readonly span: Span;
  readonly level: number;
}

/** Of equals the first; nobody asks for the third. */
const highestTwo = ({ bullets, input }: Case): ReadonlyArray<ReadLine | undefined> => {
  let best: ReadLine | undefined;
  let second: ReadLine | undefined;
  for (const bullet of bullets) {
    const level = bulletLevelOf(bullet, input.catalogue.wording);
    if (level === null || (second !== undefined && level <= second.level)) continue;
    const line = { span: bullet.span, level };
    if (best === undefined || level > best.level) [best, second] = [line, best];
    else second = line;
  }
  return [best, second];
};

const halves = (level: number): number => Math.floor(2 * level + 0.5) / 2;

/** People management is shown by lines that lead or own the work of a team, or name the people. */
export const peopleReadingOf = (of: Case): LevelReading => {
  const lines = of.bullets.filter(({ fact, relevance }) => {
    const leads = fact.ownership?.rank === "led" || fact.ownership?.rank === "owned";
    const team = fact.scope !== null && fact.scope.level !== "endpoint" && fact.scope.level !== "service";
    return (
      relevance > 0 && (leads ? team || namesPeople(fact.quantities) : team && namesPeople(fact.quantities))
    );
  });
  // Two lines about people are a manager's résumé, one is a lead's.
  const shown =
    lines.length >= 2 ? MANAGER : lines.length === 1 ? MANAGER - 1.5 : (levelReadingOf(of).shown ?? 0) - 2;
  return lines.length === 0 && of.bullets.length === 0
    ? { shown: null, spans: [] }
    : { shown: Math.max(0, Math.min(shown, MANAGER)), spans: lines.slice(0, 2).map(({ span }) => span) };
};

/** A manager is asked to show what a staff engineer shows, about people. */
export const MANAGER = 4;

const namesPeople = (quantities: ReadonlyArray<{ readonly dimension: string }>): boolean =>
  quantities.some(({ dimension }) => dimension === "people");
