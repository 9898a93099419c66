/** A book session tied to the page: drawn when it changes, saved when the page is left. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { OpenBook } from "#web/api/resume-books.ts";
import { type BookSession, type BookState, createBookSession } from "./book-session.ts";

export interface BookDesk extends BookState, Omit<BookSession, "state" | "subscribe"> {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export const useBook = (initial: OpenBook): BookDesk => {
  const client = useQueryClient();
  const [session] = useState(() =>
    createBookSession(initial, (saved) => {
      client.setQueryData(["resume-book", saved.id], saved);
      void client.invalidateQueries({ queryKey: ["resume-history", saved.id] });
    }),
  );
  const now = useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => {
    /** Whoever leaves within the pause has typed all the same. */
    window.addEventListener("pagehide", session.flush);
    return () => {
      window.removeEventListener("pagehide", session.flush);
      session.flush();
    };
  }, [session]);
  const isChanged = now.book !== now.saved.book;
  return {
    ...session,
    ...now,
    canUndo: now.saved.canUndo || isChanged,
    canRedo: now.saved.canRedo && !isChanged,
  };
};
