/** Saves the profile a moment after the last change, at the version it was read at; a conflict waits for a decision. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Profile } from "#core/evaluation/index.ts";
import { replaceProfile, type VersionedProfile } from "#web/api/profile.ts";
import { Problem } from "#web/api/request.ts";

type SaveState = "clean" | "saving" | "saved" | "conflict" | Error;

/** Long enough to finish a word, short enough to be saved before the next click. */
const pause = 600;

/** Saving never blocks typing. */
export interface Autosave {
  readonly state: SaveState;
  readonly save: (profile: Profile) => void;
  /** Saves over the other version. */
  readonly overwrite: (theirs: VersionedProfile) => void;
}

/** Also has every report judged anew, since the profile is part of it. */
export const useAutosave = (initial: VersionedProfile): Autosave => {
  const client = useQueryClient();
  const [state, setState] = useState<SaveState>("clean");
  const etag = useRef(initial.etag);
  const wanted = useRef<Profile | null>(null);
  /** What could not be saved; kept for "keep mine", but not sent again unasked. */
  const refused = useRef<Profile | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const chain = useRef<Promise<void>>(Promise.resolve());

  const send = async (): Promise<void> => {
    const profile = wanted.current;
    if (profile === null) return;
    wanted.current = null;
    setState("saving");
    try {
      const saved = await replaceProfile(profile, etag.current);
      etag.current = saved.etag;
      client.setQueryData(["profile"], saved);
      await client.invalidateQueries({ queryKey: ["evaluation"] });
      setState("saved");
    } catch (error) {
      refused.current = profile;
      setState(error instanceof Problem && error.status === 412 ? "conflict" : asError(error));
    }
  };
  /** One after the other: each save needs the version that the one before it made. */
  const enqueue = (): void => {
    chain.current = chain.current.then(send);
  };
  const latest = useRef(enqueue);
  latest.current = enqueue;
  useEffect(() => {
    /** Whoever leaves within the pause has typed all the same. */
    const leave = (): void => {
      clearTimeout(timer.current);
      if (wanted.current !== null) latest.current();
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  return {
    state,
    save: (profile) => {
      wanted.current = profile;
      clearTimeout(timer.current);
      timer.current = setTimeout(enqueue, pause);
    },
    overwrite: (theirs) => {
      etag.current = theirs.etag;
      wanted.current ??= refused.current;
      enqueue();
    },
  };
};

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error("unknown"));
