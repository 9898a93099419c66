/** Marks of a system in operation: figures that imply scale, latency or reliability; incidents, on-call, prevention; before → after. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import type { Quantity } from "#core/quantities/index.ts";
import type { Fact, OperationsMark } from "../fact.ts";
import type { Statement } from "../statement.ts";
import { phraseFinderOf } from "../text/phrase-finder.ts";
import { bareChangesIn, changesOf } from "./changes.ts";

type Mark = { readonly kind: OperationsMark; readonly start: number; readonly end: number };

export const operationsReaderOf = (wording: ReadonlyArray<WordList>) => {
  const find = phraseFinderOf(wording, "operations-marks", [
    "incident",
    "on-call",
    "failure-owned",
    "prevention",
    "before-after",
  ]);
  const findMeasured = phraseFinderOf(wording, "operations-marks", [
    "latency-words",
    "reliability-words",
    "scale-words",
  ]);
  const scaleUnits = new Set(wordsOf(wording, "operations-marks", "scale-units"));
  return (statement: Statement): Fact["operations"] => {
    const spoken = find(statement.words).map(({ group, start, end }) => ({ kind: group, start, end }));
    const measured = new Set(findMeasured(statement.words).map(({ group }) => group));
    const figures = statement.quantities.flatMap((quantity) => {
      const kind = kindOf(quantity, measured, scaleUnits);
      return kind === null ? [] : [{ kind, start: quantity.start, end: quantity.end }];
    });
    const pairs = changesOf(statement.quantities)
      .filter(({ dimension }) => dimension !== "people")
      .map(({ start, end }) => ({ kind: "before-after" as const, start, end }));
    const people = statement.quantities.filter(({ dimension }) => dimension === "people");
    const bare = bareChangesIn(statement.line.text)
      .filter((change) => !people.some(({ start, end }) => start < change.end && end > change.start))
      .map(({ start, end }) => ({ kind: "before-after" as const, start, end }));
    return oneOfEach([...figures, ...spoken, ...pairs, ...bare]).map(({ kind, start, end }) => ({
      kind,
      span: statement.line.cite(start, end),
    }));
  };
};

const kindOf = (
  quantity: Quantity,
  measured: ReadonlySet<string>,
  scaleUnits: ReadonlySet<string>,
): OperationsMark | null => {
  if (quantity.dimension === "latency" || quantity.dimension === "reliability") return quantity.dimension;
  if (isScale(quantity, scaleUnits)) return "scale";
  // Shares, changes and durations mean what the words beside them say.
  const isMove = quantity.role !== "level" || quantity.dimension === "share";
  if (quantity.dimension === "people" || quantity.dimension === "money" || !isMove) return null;
  if (measured.has("latency-words")) return "latency";
  if (measured.has("reliability-words")) return "reliability";
  return measured.has("scale-words") && quantity.role !== "level" ? "scale" : null;
};

/** Below these a figure says little about load: a gigabyte, a thousand rows, a hundred users, ten services. */
const LEAST_BYTES = 1e9;
const LEAST_VOLUME = 1000;
const LEAST_USERS = 100;
const LEAST_COUNT = 10;

const isScale = ({ dimension, unit, value }: Quantity, scaleUnits: ReadonlySet<string>): boolean => {
  if (dimension === "throughput") return true;
  if (dimension === "users") return value >= LEAST_USERS;
  if (dimension === "volume") return value >= (unit === "byte" ? LEAST_BYTES : LEAST_VOLUME);
  return dimension === "count" && value >= LEAST_COUNT && scaleUnits.has(unit);
};

/** A line that names two figures of scale shows scale once. */
const oneOfEach = (marks: ReadonlyArray<Mark>): ReadonlyArray<Mark> => {
  const first = new Map<OperationsMark, Mark>();
  for (const mark of marks) if (!first.has(mark.kind)) first.set(mark.kind, mark);
  return [...first.values()].sort((a, b) => a.start - b.start);
};
