/**
 * Brute force over time: is there an instant for each operation, within its closed interval, at which a correct system
 * would have answered as recorded? On whole instants, any number of operations at one instant in any order.
 */

export interface TimedCall {
  readonly start: number;
  readonly end: number;
  /** Its outcome is unknown: it may happen at any instant from its start on, or never. */
  readonly isUnknown: boolean;
}

/** States that the call can leave behind at the instant; none if the system would not have answered so. */
export type TimedStep<State, Call> = (state: State, call: Call, instant: number) => ReadonlyArray<State>;

export const explains = <State, Call extends TimedCall>(
  calls: ReadonlyArray<Call>,
  initial: State,
  step: TimedStep<State, Call>,
): boolean => {
  const ends = calls.map(({ start, end, isUnknown }) => (isUnknown ? start : end));
  const required = calls.reduce((mask, { isUnknown }, at) => (isUnknown ? mask : mask | (1 << at)), 0);
  const first = Math.min(0, ...calls.map(({ start }) => start));
  const search = { calls, step, required, horizon: Math.max(0, ...ends), tried: new Set<string>() };
  return isReachable(search, initial, first, 0);
};

interface Search<State, Call> {
  readonly calls: ReadonlyArray<Call>;
  readonly step: TimedStep<State, Call>;
  /** One bit for each call that certainly happened. */
  readonly required: number;
  readonly horizon: number;
  readonly tried: Set<string>;
}

const isReachable = <State, Call extends TimedCall>(
  search: Search<State, Call>,
  state: State,
  instant: number,
  done: number,
): boolean => {
  if ((done & search.required) === search.required) return true;
  const situation = `${instant}/${done}/${JSON.stringify(state)}`;
  if (search.tried.has(situation) || instant > search.horizon) return false;
  search.tried.add(situation);
  const waiting = search.calls.flatMap((call, at) => ((done & (1 << at)) === 0 ? [{ call, at }] : []));
  const canBeNow = waiting.filter(
    ({ call }) => call.start <= instant && (call.isUnknown || call.end >= instant),
  );
  const isNow = canBeNow.some(({ call, at }) =>
    search.step(state, call, instant).some((next) => isReachable(search, next, instant, done | (1 << at))),
  );
  const isMissed = waiting.some(({ call }) => !call.isUnknown && call.end <= instant);
  return isNow || (!isMissed && isReachable(search, state, instant + 1, done));
};
