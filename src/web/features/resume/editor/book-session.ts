/**
 * The book at hand: changed here at once, saved a moment later as one step, and walked back and forth on the server, so
 * that undo also reaches what was done yesterday or in another tab. Outside React, because requests outlive drawings.
 */
import type { ResumeBook } from "#core/resume-record/index.ts";
import { Problem } from "#web/api/request.ts";
import { type OpenBook, restoreStep, saveBook, walkBook } from "#web/api/resume-books.ts";

export type SaveState = "clean" | "changed" | "saving" | "saved" | "undone" | "redone" | "conflict" | Error;

export interface BookState {
  readonly book: ResumeBook;
  /** As the server knows it. */
  readonly saved: OpenBook;
  readonly state: SaveState;
}

export interface BookSession {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => BookState;
  /** Always applied to the newest book. */
  readonly edit: (change: (book: ResumeBook) => ResumeBook, note: string) => void;
  readonly walk: (direction: "undo" | "redo") => void;
  readonly restore: (step: number) => void;
  /** After a conflict: save over theirs, or take theirs. */
  readonly keepMine: (theirs: OpenBook) => void;
  readonly take: (theirs: OpenBook) => void;
  /** Saves what is not saved yet, now. */
  readonly flush: () => void;
}

/** A pause of this length in the typing ends a step: undo takes back a thought, not a letter. */
const pause = 700;

export const createBookSession = (initial: OpenBook, onSaved: (saved: OpenBook) => void): BookSession => {
  const listeners = new Set<() => void>();
  let now: BookState = { book: initial.book, saved: initial, state: "clean" };
  let note = "";
  let isDirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let chain: Promise<void> = Promise.resolve();

  const change = (part: Partial<BookState>): void => {
    now = { ...now, ...part };
    for (const listener of listeners) listener();
  };
  const meet = (saved: OpenBook, part: Partial<BookState>): void => {
    change({ saved, ...part });
    onSaved(saved);
  };
  /** One request after the other: each needs the version that the one before it made. */
  const inTurn = (work: () => Promise<void>): void => {
    chain = chain.then(work).catch((error: unknown) => change({ state: failureOf(error) }));
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (!isDirty) return;
    isDirty = false;
    change({ state: "saving" });
    try {
      const saved = await saveBook(now.saved.id, now.book, note, now.saved.version);
      meet(saved, { state: isDirty ? "changed" : "saved" });
    } catch (error) {
      isDirty = true;
      throw error;
    }
  };
  const show = (saved: OpenBook, state: SaveState): void => {
    isDirty = false;
    meet(saved, { book: saved.book, state });
  };
  const afterSaving = (work: () => Promise<OpenBook>, state: SaveState): void =>
    inTurn(async () => {
      await save();
      show(await work(), state);
    });
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => now,
    edit: (make, said) => {
      const book = make(now.book);
      if (book === now.book) return;
      note = said;
      isDirty = true;
      change({ book, state: now.state === "conflict" ? "conflict" : "changed" });
      clearTimeout(timer);
      // A conflict waits for the person; saving again would only fail again.
      if (now.state !== "conflict") timer = setTimeout(() => inTurn(save), pause);
    },
    walk: (direction) =>
      afterSaving(
        () => walkBook(now.saved.id, direction, now.saved.version),
        direction === "undo" ? "undone" : "redone",
      ),
    restore: (step) => afterSaving(() => restoreStep(now.saved.id, step, now.saved.version), "saved"),
    keepMine: (theirs) => {
      isDirty = true;
      change({ saved: theirs, state: "changed" });
      inTurn(save);
    },
    take: (theirs) => show(theirs, "clean"),
    flush: () => inTurn(save),
  };
};

const failureOf = (error: unknown): SaveState => {
  if (error instanceof Problem && error.status === 412) return "conflict";
  return error instanceof Error ? error : new Error("unknown");
};
