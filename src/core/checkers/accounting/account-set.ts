/** Set accounting: what was added and acknowledged against what a final read found. After Jepsen's `set` checker. */
import { type CheckResult, type Finding, findingOf } from "../finding.ts";
import { type Attempt, groupedBy, readableSpan, type Timed } from "../timed.ts";

/** A try to add an element; several tries may name one element, which is a set's business. */
export interface SetAdd<Id = number> extends Attempt<Id> {
  readonly element: string;
}

/** One complete read of the set; an element that the answer lists twice stands twice in `elements`. */
export interface SetRead<Id = number> extends Timed<Id> {
  readonly elements: ReadonlyArray<string>;
}

export type SetFinding = "lost" | "duplicated" | "phantom";

/**
 * Compares acknowledged adds with one complete read, usually the last.
 *
 * `lost`: an add was acknowledged before the read began, and the element is not in it. `duplicated`: the read lists an
 * element twice. `phantom`: the read lists what nobody tried to add by then, or what was only ever refused. An add of
 * unknown outcome may be present or not. Sound: each rule holds for every instant at which the read and the adds
 * could have happened inside their closed intervals. O(adds + elements).
 *
 * Source: Jepsen, `jepsen.checker/set` and `set-full`, https://github.com/jepsen-io/jepsen.
 *
 * ```ts
 * import { accountSet } from "#core/checkers/index.ts";
 *
 * const adds = [
 *   { id: 1, element: "a", outcome: "ok", start: 0, end: 10 },
 *   { id: 2, element: "b", outcome: "info", start: 5, end: 20 },
 * ] as const;
 * const { findings } = accountSet(adds, { id: 3, start: 30, end: 40, elements: [] });
 * expect(findings.map(({ kind, ids }) => [kind, ids])).toEqual([["lost", [1, 3]]]);
 * ```
 */
export const accountSet = <Id>(
  adds: ReadonlyArray<SetAdd<Id>>,
  read: SetRead<Id>,
): CheckResult<SetFinding, Id> => {
  const countByElement = new Map<string, number>();
  for (const element of read.elements) countByElement.set(element, (countByElement.get(element) ?? 0) + 1);
  const addsByElement = groupedBy(adds, ({ element }) => element);
  return {
    findings: [
      ...lostFrom(addsByElement, countByElement, read),
      ...[...countByElement].flatMap(([element, count]) => [
        ...duplicated(element, count, addsByElement.get(element) ?? [], read),
        ...phantom(element, addsByElement.get(element) ?? [], read),
      ]),
    ],
    stats: {
      added: adds.filter(({ outcome }) => outcome === "ok").length,
      unknown: adds.filter(({ outcome }) => outcome === "info").length,
      read: read.elements.length,
    },
  };
};

type SetFindings<Id> = ReadonlyArray<Finding<SetFinding, Id>>;

const lostFrom = <Id>(
  addsByElement: ReadonlyMap<string, ReadonlyArray<SetAdd<Id>>>,
  countByElement: ReadonlyMap<string, number>,
  read: SetRead<Id>,
): SetFindings<Id> =>
  [...addsByElement].flatMap(([element, adds]) => {
    const acknowledged = adds.find(({ outcome, end }) => outcome === "ok" && end < read.start);
    if (!acknowledged || countByElement.has(element)) return [];
    const says = `"${element}" was acknowledged in ${readableSpan(acknowledged)}, but the read in ${readableSpan(read)} does not have it.`;
    return [findingOf("lost", element, says, [acknowledged.id, read.id])];
  });

const duplicated = <Id>(
  element: string,
  count: number,
  adds: ReadonlyArray<SetAdd<Id>>,
  read: SetRead<Id>,
): SetFindings<Id> => {
  if (count < 2) return [];
  const tried = adds.filter(({ outcome }) => outcome !== "fail").map(({ id }) => id);
  const says = `The read in ${readableSpan(read)} lists "${element}" ${count} times; it was sent ${tried.length} times.`;
  return [findingOf("duplicated", element, says, [...tried, read.id])];
};

const phantom = <Id>(
  element: string,
  adds: ReadonlyArray<SetAdd<Id>>,
  read: SetRead<Id>,
): SetFindings<Id> => {
  if (adds.some(({ outcome, start }) => outcome !== "fail" && start <= read.end)) return [];
  const why = adds.length === 0 ? "nobody added it" : "every add of it was refused or came later";
  const says = `The read in ${readableSpan(read)} lists "${element}", but ${why}.`;
  return [findingOf("phantom", element, says, [...adds.map(({ id }) => id), read.id])];
};
