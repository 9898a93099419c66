/** Hints for the legitimacy block: phrases of `knowledge/wording/posting-signals.yml` and what the fields add up to. */
import type { Posting, Signal } from "../posting.ts";
import type { PostingContext } from "../posting-context.ts";
import { phraseSignals } from "./phrase-signals.ts";

/** The fields are read already; a signal never changes one. */
export type PostingDraft = Omit<Posting, "signals">;

export type SignalReader = (context: PostingContext, draft: PostingDraft) => ReadonlyArray<Signal>;

const readers: ReadonlyArray<SignalReader> = [phraseSignals];

export const readSignals: SignalReader = (context, draft) => {
  const signals = readers.flatMap((read) => read(context, draft));
  const firstById = new Map(signals.toReversed().map((signal) => [signal.id, signal]));
  return [...firstById.values()].sort((a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1));
};
