/** Cuts the smallest story out of a run: the operations that a violation names, what was tried between, what broke. */
import type { Effect, FaultMark, History, Operation } from "#core/labs/history/history.ts";
import type { LabRun } from "#core/labs/run/lab-run.ts";
import type { Violation } from "#core/labs/verdict/violation.ts";
import type { Counterexample, ShownEffect, ShownFault } from "./counterexample.ts";
import { downUntil } from "./down-until.ts";
import { foldRetries, type Retried } from "./fold-retries.ts";
import { lanesOf } from "./lanes-of.ts";

/** More than a dozen of anything is no longer read, only seen. */
const MOST = 12;

/** Microseconds in a millisecond: histories count the former, people the latter. */
const MS = 1000;

/**
 * The first violation of the invariant that the run failed; null when it did not fail.
 *
 * @example
 * counterexampleOf(run, history)?.says; // "key k8 was charged twice: 4070 at 1.08 s and again at 1.24 s"
 */
export const counterexampleOf = (run: LabRun, history: History): Counterexample | null => {
  const verdict = run.invariants.find(
    ({ invariant, status }) => invariant === run.invariant && status === "fail",
  );
  const violation = verdict?.violations[0];
  return violation === undefined ? null : sliceOf(violation, history);
};

/** The same for any violation, so that the page can show the others as well. */
export const sliceOf = (violation: Violation, history: History): Counterexample => {
  const cited = new Set(violation.ops);
  const named = history.operations.filter(({ op }) => cited.has(op));
  const namedEffects = history.effects.filter(({ i }) => violation.effects.includes(i));
  const namedFaults = history.faults.filter(({ i }) => violation.faults.includes(i));
  const span = spanOf(named, namedEffects, namedFaults);
  const tries = foldRetries(storyOf(named, history.operations, span), cited);
  const operations = keepMost(tries, ({ isCited }) => isCited);
  const effects = effectsOf(namedEffects, named, history.effects, span);
  const faults = faultsOf(namedFaults, history.faults, span, MOST - MOST / 2);
  const from = Math.min(span.from, ...operations.map(({ first }) => first.start));
  const shown = {
    operations: operations.map((one) => shownOperation(one, from)),
    effects: effects.shown.map((effect) => shownEffect(effect, from, violation.effects)),
    faults: faults.shown.map((fault) => shownFault(fault, from, history)),
  };
  return {
    invariant: violation.invariant,
    says: violation.says,
    isMinimal: violation.isMinimal,
    fromMs: from / MS,
    lanes: lanesOf(shown.operations, shown.effects, shown.faults),
    ...shown,
    leftOut: {
      operations: tries.length - operations.length,
      effects: effects.leftOut,
      faults: faults.leftOut,
    },
  };
};

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const spanOf = (
  operations: ReadonlyArray<Operation>,
  effects: ReadonlyArray<Effect>,
  faults: ReadonlyArray<FaultMark>,
): Stretch => {
  const froms = [
    ...operations.map(({ start }) => start),
    ...effects.map(({ t }) => t),
    ...faults.map(({ begin }) => begin),
  ];
  const tos = [
    ...operations.map(({ end }) => end),
    ...effects.map(({ t }) => t),
    ...faults.map(({ begin }) => begin),
  ];
  return { from: froms.length === 0 ? 0 : Math.min(...froms), to: tos.length === 0 ? 0 : Math.max(...tos) };
};

/** The named operations, and every other try of the same purpose between the first and the last of them. */
const storyOf = (
  named: ReadonlyArray<Operation>,
  all: ReadonlyArray<Operation>,
  { from, to }: Stretch,
): ReadonlyArray<Operation> => {
  const namedOps = new Set(named.map(({ op }) => op));
  const purposes = new Set(named.flatMap((one) => (one.intent === null ? [] : [purposeOf(one)])));
  return all.filter(
    (one) =>
      namedOps.has(one.op) ||
      (one.intent !== null && purposes.has(purposeOf(one)) && one.start >= from && one.end <= to),
  );
};

/** Numbers of intents may be given per phase or per client; with the key they mean one purpose either way. */
const purposeOf = ({ intent, key, f }: Operation): string => `${intent} ${f} ${key}`;

/** What must stay stays; the rest fills up in its order. */
const keepMost = <T>(list: ReadonlyArray<T>, isNeeded: (one: T) => boolean): ReadonlyArray<T> => {
  const needed = list.filter(isNeeded).slice(0, MOST);
  const kept = new Set<T>(needed);
  for (const one of list) if (kept.size < MOST) kept.add(one);
  return list.filter((one) => kept.has(one));
};

/** Named ones, and those about the same keys in the same stretch: a charge that was right is part of the story. */
const effectsOf = (
  named: ReadonlyArray<Effect>,
  operations: ReadonlyArray<Operation>,
  all: ReadonlyArray<Effect>,
  { from, to }: Stretch,
): { readonly shown: ReadonlyArray<Effect>; readonly leftOut: number } => {
  const keys = new Set([...operations, ...named].map(({ key }) => key).filter((key) => key !== ""));
  const told = all.filter(
    (one) => named.includes(one) || (keys.has(one.key) && one.t >= from && one.t <= to),
  );
  const shown = keepMost(told, (one) => named.includes(one));
  return { shown, leftOut: told.length - shown.length };
};

/** Named ones, and those that lay over the stretch; half a dozen at most, the nearest to its end first. */
const faultsOf = (
  named: ReadonlyArray<FaultMark>,
  all: ReadonlyArray<FaultMark>,
  { from, to }: Stretch,
  most: number,
): { readonly shown: ReadonlyArray<FaultMark>; readonly leftOut: number } => {
  const inside = all.filter(({ begin, end }) => begin <= to && (end ?? Number.POSITIVE_INFINITY) >= from);
  const others = inside.filter((one) => !named.includes(one));
  const room = Math.max(0, most - named.length);
  const kept = new Set([...named.slice(0, MOST), ...(room === 0 ? [] : others.slice(-room))]);
  const told = all.filter((one) => named.includes(one) || inside.includes(one));
  return { shown: told.filter((one) => kept.has(one)), leftOut: told.length - kept.size };
};

const shownOperation = ({ first, last, times, isCited }: Retried, from: number) => ({
  op: first.op,
  lane: first.client,
  f: first.f,
  key: first.key,
  in: first.in,
  out: last.out,
  http: last.http,
  outcome: last.outcome,
  startMs: (first.start - from) / MS,
  endMs: (last.end - from) / MS,
  err: last.err,
  times,
  isCited,
});

const shownEffect = (effect: Effect, from: number, cited: ReadonlyArray<number>): ShownEffect => ({
  i: effect.i,
  lane: effect.stub,
  f: effect.f,
  key: effect.key,
  in: effect.in,
  out: effect.out,
  atMs: (effect.t - from) / MS,
  isCited: cited.includes(effect.i),
});

const shownFault = (fault: FaultMark, from: number, history: History): ShownFault => ({
  i: fault.i,
  kind: fault.kind,
  lane: fault.target,
  trigger: fault.trigger,
  beginMs: (fault.begin - from) / MS,
  endMs: (downUntil(fault, history) - from) / MS,
});
