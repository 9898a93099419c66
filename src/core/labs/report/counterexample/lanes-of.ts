/** Who takes part in a counterexample, in the order of their lanes. */
import type { Lane, ShownEffect, ShownFault, ShownOperation } from "./counterexample.ts";

/** The service has a lane always: it is what the story is about, also when nothing was done to it. */
export const lanesOf = (
  operations: ReadonlyArray<ShownOperation>,
  effects: ReadonlyArray<ShownEffect>,
  faults: ReadonlyArray<ShownFault>,
): ReadonlyArray<Lane> => {
  const clients = distinct(operations.map(({ lane }) => lane));
  const struck = distinct(faults.map(({ lane }) => lane));
  const instances = struck.filter(isService).sort();
  const neighbours = distinct([
    ...effects.map(({ lane }) => lane),
    ...struck.filter((lane) => !isService(lane)),
  ]);
  return [
    ...clients.map((name) => ({ name, kind: "client" as const })),
    ...(instances.length === 0 ? ["service"] : instances).map((name) => ({ name, kind: "service" as const })),
    ...neighbours
      .filter((name) => !clients.includes(name))
      .map((name) => ({ name, kind: "neighbour" as const })),
  ];
};

const isService = (lane: string): boolean => /^service(?:#\d{1,4})?$/u.test(lane);

const distinct = (names: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(names)];
