/** Look-ahead for objects whose operations want one exact state, and set one whatever was before: registers and locks. */
import { type LookAhead, noKinds } from "../sequential-model.ts";

interface Effect {
  /** The only state in which the operation is legal; undefined if there may be several. */
  readonly wants: string | undefined;
  /** The state it may lead to from another one; undefined if none. */
  readonly sets: string | undefined;
}

/** `isBlind`: what sets a state does so whatever was before. */
export const exactLookAhead = (effects: ReadonlyArray<Effect>, isBlind: boolean): LookAhead<string> => {
  const observersOf = new Map<string, Array<number>>();
  for (const [kind, { wants }] of effects.entries()) {
    if (wants === undefined) continue;
    const observers = observersOf.get(wants);
    if (observers) observers.push(kind);
    else observersOf.set(wants, [kind]);
  }
  return {
    resets: effects.map(({ sets }) => (sets === undefined ? [] : (observersOf.get(sets) ?? []))),
    observes: noKinds(effects),
    isBlind,
    isErasing: (kind) => isBlind && effects[kind]?.sets !== undefined,
    isObserver: (kind) => effects[kind]?.wants !== undefined,
    reach: (state, observer) => state === effects[observer]?.wants,
  };
};
