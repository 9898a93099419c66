/** Deletes a few seconds after it was asked for, so that "undo" gives back exactly what was there. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { deleteDocument, type Shelf } from "#web/api/shelves.ts";

/** Hidden from the lists already, but not deleted yet. */
export interface PendingDelete {
  readonly shelf: Shelf;
  readonly id: string;
  readonly name: string;
}

/** Long enough to read a sentence and reach a button (WCAG 2.2.1 allows it: leaving the page only makes it final). */
const grace = 10_000;

/** At most one waits: starting another makes the first final. */
export interface DeferredDelete {
  readonly pending: PendingDelete | null;
  readonly error: Error | null;
  readonly start: (wanted: PendingDelete) => void;
  readonly undo: () => void;
}

export const useDeferredDelete = (): DeferredDelete => {
  const client = useQueryClient();
  const [pending, setPending] = useState<PendingDelete | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const waiting = useRef<PendingDelete | null>(null);

  const hold = (wanted: PendingDelete | null): void => {
    waiting.current = wanted;
    setPending(wanted);
  };
  const finish = async (): Promise<void> => {
    const wanted = waiting.current;
    if (wanted === null) return;
    waiting.current = null;
    await deleteDocument(wanted.shelf, wanted.id).catch((cause: unknown) =>
      setError(cause instanceof Error ? cause : new Error("unknown")),
    );
    await client.invalidateQueries({ queryKey: ["shelf", wanted.shelf] });
    setPending((now) => (now?.id === wanted.id ? null : now));
  };
  const latest = useRef(finish);
  latest.current = finish;
  useEffect(() => {
    if (pending === null) return;
    const timer = setTimeout(() => void latest.current(), grace);
    return () => clearTimeout(timer);
  }, [pending]);
  useEffect(() => {
    const leave = (): void => void latest.current();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  return {
    pending,
    error,
    start: (wanted) => {
      void finish();
      hold(wanted);
    },
    undo: () => hold(null),
  };
};
