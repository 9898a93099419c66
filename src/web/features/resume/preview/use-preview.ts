/** The pages of the résumé as it is typed: one request at a time, and always for the newest words. */
import { useEffect, useRef, useState } from "react";
import type { Resume } from "#core/resume/index.ts";
import { type Preview, type PrintSettings, previewResume } from "#web/api/resume-drafts.ts";

export interface PreviewState {
  readonly pages: Preview["pages"];
  readonly error: Error | null;
  /** When the change was made that these pages show first; for measuring how far the picture lags behind the key. */
  readonly since: number;
}

const nothing: PreviewState = { pages: [], error: null, since: 0 };

export const usePreview = (resume: Resume, settings: PrintSettings): PreviewState => {
  const [state, setState] = useState(nothing);
  const wanted = useRef<Wanted | null>(null);
  const isBusy = useRef(false);
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      if (isBusy.current) return;
      isBusy.current = true;
      while (wanted.current !== null) {
        const { resume: next, settings: look, since } = wanted.current;
        wanted.current = null;
        try {
          setState({ ...(await previewResume(next, look)), error: null, since });
        } catch (error) {
          setState((before) => ({ ...before, error: error instanceof Error ? error : new Error("unknown") }));
        }
      }
      isBusy.current = false;
    };
    // Keys that fall within one frame are one picture; what came first is what the reader waits for.
    wanted.current = { resume, settings, since: wanted.current?.since ?? lastKey() };
    const frame = requestAnimationFrame(() => {
      if (!gone) void draw();
    });
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
    };
  }, [resume, settings]);
  return state;
};

/** When the key was pressed that led here; now, where it was no key. */
const lastKey = (): number => {
  const now = performance.now();
  return now - pressed < 200 ? pressed : now;
};

let pressed = 0;
document.addEventListener(
  "keydown",
  ({ timeStamp }) => {
    pressed = timeStamp;
  },
  { capture: true, passive: true },
);

interface Wanted {
  readonly resume: Resume;
  readonly settings: PrintSettings;
  readonly since: number;
}
