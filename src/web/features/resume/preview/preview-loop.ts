/**
 * From words to pictures while somebody types: one question at a time and always for the newest words; a picture is not
 * taken away by the next before it was seen. Outside React, because requests outlive drawings.
 */
import type { Resume } from "#core/resume/index.ts";
import {
  type PageRange,
  type PrintSettings,
  previewResume,
  type ResumePreview,
} from "#web/api/resume-drafts.ts";
import { hashesOf, type PageOnScreen, pagesOnScreen } from "./page-on-screen.ts";

export interface PreviewState {
  readonly pages: ReadonlyArray<PageOnScreen>;
  readonly missing: ResumePreview["missing"];
  readonly error: Error | null;
  /** When the change was made that these pages show first; for measuring how far the picture lags behind the key. */
  readonly since: number;
}

export const nothingYet: PreviewState = { pages: [], missing: [], error: null, since: 0 };

export interface PreviewLoop {
  readonly want: (resume: Resume, settings: PrintSettings, since: number) => void;
  /** To be called once a state that was shown is seen. */
  readonly onSeen: () => void;
  /** Somebody looks elsewhere: asks for pictures that are not there yet. */
  readonly onLook: () => void;
}

/** `near`: the pages that somebody looks at. `show` is called with one state at a time. */
export const createPreviewLoop = (
  near: () => PageRange,
  show: (state: PreviewState) => void,
  draw: typeof previewResume = previewResume,
): PreviewLoop => {
  const stream = crypto.randomUUID();
  let latest = nothingYet;
  let last: Wanted | null = null;
  let wanted: Wanted | null = null;
  let waiting: PreviewState | null = null;
  let [isAsking, isShowing] = [false, false];

  const showNext = (): void => {
    if (isShowing || waiting === null) return;
    isShowing = true;
    const next = waiting;
    waiting = null;
    show(next);
  };
  const answer = async ({ resume, settings, since }: Wanted): Promise<PreviewState> => {
    try {
      const asking = { stream, known: hashesOf(latest.pages), near: near() };
      const { pages, missing } = await draw(resume, settings, asking);
      return { pages: pagesOnScreen(pages, latest.pages), missing, error: null, since };
    } catch (error) {
      return { ...latest, error: error instanceof Error ? error : new Error("unknown") };
    }
  };
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    while (wanted !== null) {
      last = wanted;
      wanted = null;
      latest = await answer(last);
      // What came first is what the reader waits for.
      waiting = { ...latest, since: waiting?.since ?? latest.since };
      showNext();
    }
    isAsking = false;
  };
  const onLook = (): void => {
    const { from, to } = near();
    const lacks = latest.pages.slice(from, to + 1).some(({ isCurrent }) => !isCurrent);
    if (!lacks || last === null || latest.error !== null) return;
    wanted ??= { ...last, since: performance.now() };
    void ask();
  };
  return {
    want: (resume, settings, since) => {
      wanted = { resume, settings, since: wanted?.since ?? since };
      void ask();
    },
    onSeen: () => {
      isShowing = false;
      if (waiting === null) onLook();
      else showNext();
    },
    onLook,
  };
};

interface Wanted {
  readonly resume: Resume;
  readonly settings: PrintSettings;
  readonly since: number;
}
