/** What each reader of signals is given and gives. */
import type { Posting, Signal } from "../posting.ts";
import type { PostingContext } from "../posting-context.ts";

/** The fields are read already; a signal never changes one. */
export type PostingDraft = Omit<Posting, "signals">;

export type SignalReader = (context: PostingContext, draft: PostingDraft) => ReadonlyArray<Signal>;
