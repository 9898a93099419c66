/** What the clients of a run tell each other: which ids a payment was given, and whether waiting has any sense. */
import type { Intent, IntentSource } from "../intents.ts";

export interface Board {
  readonly intents: IntentSource;
  /** Intents of all phases but the load, whose requests are sent once; the last phase asks for each again. */
  readonly asked: Array<Intent>;
  readonly idsByKey: Map<string, Set<string>>;
  /** The last phase found one that is never answered: the others need not be waited for. */
  isStuck: boolean;
}

export const boardOf = (intents: IntentSource): Board => ({
  intents,
  asked: [],
  idsByKey: new Map(),
  isStuck: false,
});

/** The ids that this payment had before, if this one is another. */
export const noteId = ({ idsByKey }: Board, { key }: Intent, id: string): ReadonlyArray<string> => {
  const ids = idsByKey.get(key) ?? new Set();
  const others = [...ids].filter((other) => other !== id);
  idsByKey.set(key, ids.add(id));
  return others;
};
