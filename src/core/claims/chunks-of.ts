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

const ordersClauses = ({ text }: Reading): boolean => ORDER.test(text);

/** "…, for which I also wrote Y": a clause with the person as its subject states something of its own. */
const isOwn = ({ clauses, units }: Reading, number: number): boolean =>
  clauses[number]?.link === "setting" ||
  ((clauses[number]?.link === "relative" || clauses[number]?.link === "part") &&
    units.some(({ clause, text }) => clause === number && /^(?:i|also)$/iu.test(text)));

const chunkNumbers = ({ clauses }: Reading, starts: ReadonlySet<number>): ReadonlyArray<number> => {
  const chunkByClause: Array<number> = [];
  for (const { number, parent } of clauses) {
    chunkByClause[number] = starts.has(number) ? number : (chunkByClause[parent] ?? 0);
  }
  return chunkByClause;
};
