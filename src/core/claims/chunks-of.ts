/** The ways in which a sentence may fall into claims that different facts of one job support. */
import type { PlacedUnit, Reading } from "./reading/unit.ts";

/** Words that put one thing before another in time: no two facts do. */
const ORDER =
  /^(?:after|before|once|following|as a result)\b|\b(?:then|subsequently|afterwards|as a result|thereby)\b/iu;

/** Coarsest first. A chunk without a verb of its own takes the verb before it along. */
export const chunksOf = (reading: Reading): ReadonlyArray<ReadonlyArray<ReadonlyArray<PlacedUnit>>> => {
  if (ordersClauses(reading)) return [];
  const own = startsOf(reading, ({ link, number }) => link === "coordinated" || isOwn(reading, number));
  const joined = startsOf(
    reading,
    ({ link, number, isJoined }) => link === "coordinated" || isJoined || isOwn(reading, number),
  );
  const ways = joined.length > own.length ? [own, joined] : [own];
  const whole = ways.map((starts) => starts.filter(({ number }) => !speaksOfIt(reading.units, number)));
  return [...whole.filter((starts, at) => starts.length < (ways[at]?.length ?? 0)), ...ways].flatMap(
    (starts) => cutAt(reading, starts),
  );
};

type Clause = Reading["clauses"][number];

const startsOf = ({ clauses }: Reading, isStart: (clause: Clause) => boolean): ReadonlyArray<Clause> =>
  clauses.filter((clause) => clause.number > 0 && isStart(clause));

/** "… and maintained it": what it is stands in the clause before. */
const speaksOfIt = (units: Reading["units"], number: number): boolean =>
  units.some(
    ({ clause, isHead, index }) =>
      isHead && clause === number && /^(?:it|them)$/iu.test(units[index + 1]?.text ?? ""),
  );

const cutAt = (
  reading: Reading,
  starts: ReadonlyArray<Clause>,
): ReadonlyArray<ReadonlyArray<ReadonlyArray<PlacedUnit>>> => {
  if (starts.length === 0) return [];
  const chunkByClause = chunkNumbers(reading, new Set(starts.map(({ number }) => number)));
  const chunks = new Map<number, Array<PlacedUnit>>();
  for (const unit of reading.units) {
    const chunk = chunkByClause[unit.clause] ?? 0;
    chunks.set(chunk, [...(chunks.get(chunk) ?? []), unit]);
  }
  const filled = [...chunks.values()].filter((units) => units.some(({ isContent }) => isContent));
  return filled.length < 2 ? [] : [filled];
};

/** "After two broken releases, introduced X and built Y": what comes before the comma stays with the first verb. */
const ordersClauses = ({ text, units }: Reading): boolean => {
  const verb = units.find(({ isHead, clause }) => isHead && clause === 0);
  const isLedIn = /^(?:after|following)\b/iu.test(text) && text.slice(0, verb?.start ?? 0).includes(",");
  return ORDER.test(isLedIn ? text.replace(/^\w+/u, "") : text);
};

/** "…, for which I also wrote Y": a clause with the person as its subject states something of its own. */
const isOwn = ({ clauses, units }: Reading, number: number): boolean =>
  clauses[number]?.link === "setting" ||
  ((clauses[number]?.link === "relative" || clauses[number]?.link === "part") &&
    units.some(({ clause, text }) => clause === number && /^(?:i|also)$/iu.test(text)));

const chunkNumbers = ({ clauses, text }: Reading, starts: ReadonlySet<number>): ReadonlyArray<number> => {
  const chunkByClause: Array<number> = [];
  for (const { number, parent, start } of clauses) {
    // "…, and, after comparing two libraries, chose": it leads in what follows.
    const isLeadIn =
      starts.has(number + 1) && /\band,\s+\w+\s$/u.test(text.slice(Math.max(0, start - 20), start));
    if (isLeadIn) chunkByClause[number] = number + 1;
    else chunkByClause[number] = starts.has(number) ? number : (chunkByClause[parent] ?? 0);
  }
  return chunkByClause;
};
