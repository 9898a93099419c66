/**
 * The decisions of one run. A posting is saved with its first decision; until then its file lives in this tab only.
 * Kept outside React, so that a look at a report and back loses nothing.
 */
import { useSyncExternalStore } from "react";
import type { Decision, SavedPosting } from "#app/ports/workspace.ts";
import type { DocumentInput } from "#app/shapes/document-input.ts";
import { decidePosting, saveDocument } from "#web/api/shelves.ts";

/** What the board draws. */
export interface TriageState {
  readonly decisionByFile: ReadonlyMap<string, Decision>;
  readonly active: number;
  readonly error: Error | null;
}

/** Decisions show at once and are stored in turn; one that cannot be stored is taken back and said so. */
export interface TriageSession {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => TriageState;
  readonly hasFiles: () => boolean;
  readonly decide: (file: string, decision: Decision) => void;
  /** The file whose decision was taken back, if there was one. */
  readonly undo: () => string | null;
  readonly move: (active: number) => void;
  /** Saves the posting if it is not saved yet. */
  readonly savedIdOf: (file: string) => Promise<string>;
}

const sessionByRun = new Map<string, TriageSession>();

/** The files stay in memory, because the server keeps only what is decided on. */
export const beginSession = (run: string, files: ReadonlyArray<DocumentInput>): void => {
  sessionByRun.set(run, createSession(files));
};

/** After a reload the files are gone; the ranking is still there to read. */
export const useTriageSession = (run: string): readonly [TriageSession, TriageState] => {
  const session = sessionByRun.get(run) ?? createSession([]);
  if (!sessionByRun.has(run)) sessionByRun.set(run, session);
  return [session, useSyncExternalStore(session.subscribe, session.state)];
};

/** How every posting begins. */
export const undecided: Decision = { decision: null, reason: null };

const createSession = (files: ReadonlyArray<DocumentInput>): TriageSession => {
  const documentByName = new Map(files.map((file) => [file.name, file]));
  const savedByFile = new Map<string, SavedPosting>();
  const listeners = new Set<() => void>();
  const past: Array<{ readonly file: string; readonly before: Decision }> = [];
  let state: TriageState = { decisionByFile: new Map(), active: 0, error: null };
  let queue: Promise<unknown> = Promise.resolve();

  const change = (part: Partial<TriageState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  /** The last decided stands last, so that "the two kept last" are what they say. */
  const show = (file: string, decision: Decision): void => {
    const decisionByFile = new Map(state.decisionByFile);
    decisionByFile.delete(file);
    change({ decisionByFile: decisionByFile.set(file, decision) });
  };
  const saved = async (file: string): Promise<SavedPosting> => {
    const known = savedByFile.get(file);
    if (known) return known;
    const content = documentByName.get(file);
    if (!content) throw new Error("The file is no longer in this tab. Drop it again.");
    const posting = await saveDocument("postings", content);
    savedByFile.set(file, posting);
    return posting;
  };
  /** One after the other, because each decision needs the version that the one before it made. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const store = (file: string, decision: Decision, before: Decision): void => {
    show(file, decision);
    inTurn(async () => savedByFile.set(file, await decidePosting(await saved(file), decision))).catch(
      (error: unknown) => {
        show(file, before);
        change({ error: error instanceof Error ? error : new Error("unknown") });
      },
    );
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    hasFiles: () => documentByName.size > 0,
    decide: (file, decision) => {
      const before = state.decisionByFile.get(file) ?? undecided;
      past.push({ file, before });
      change({ error: null });
      store(file, decision, before);
    },
    undo: () => {
      const last = past.pop();
      if (!last) return null;
      store(last.file, last.before, state.decisionByFile.get(last.file) ?? undecided);
      return last.file;
    },
    move: (active) => change({ active }),
    savedIdOf: async (file) => (await inTurn(() => saved(file))).id,
  };
};
