/** The pair at hand: kept in this tab only (session storage), so that a reload or a look at the profile loses nothing. */
import { useSyncExternalStore } from "react";
import type { DocumentInput } from "#app/shapes/document-input.ts";

/** What was put in so far, and which report it led to. */
export interface Draft {
  readonly posting: DocumentInput | null;
  readonly resume: DocumentInput | null;
  /** A résumé of the library, used instead of one at hand. */
  readonly kept: { readonly id: string; readonly name: string } | null;
  /** What the report below shows; the demo until someone asked for their own. */
  readonly shows: "demo" | "own";
  /** Counts what was asked for, so that each asking is judged anew. */
  readonly asked: number;
}

const empty: Draft = { posting: null, resume: null, kept: null, shows: "demo", asked: 0 };
const place = "mettle.draft";

const read = (): Draft => {
  try {
    return { ...empty, ...(JSON.parse(sessionStorage.getItem(place) ?? "{}") as Partial<Draft>) };
  } catch {
    return empty;
  }
};

let draft = read();
const listeners = new Set<() => void>();

/** Written through at once, so that a reload a moment later loses nothing. */
export const changeDraft = (change: Partial<Draft>): void => {
  draft = { ...draft, ...change };
  try {
    sessionStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // Larger than the browser's share for a tab: it lives until the reload.
  }
  for (const listener of listeners) listener();
};

/** Every change draws again; there is one draft in a tab. */
export const useDraft = (): Draft =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draft,
  );
