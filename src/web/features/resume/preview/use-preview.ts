/** The pages of the résumé as it is typed, drawn beside it. */
import { type RefObject, useEffect, useState } from "react";
import type { Resume } from "#core/resume/index.ts";
import type { PrintSettings } from "#web/api/resume-drafts.ts";
import { pagesInView } from "./pages-in-view.ts";
import { createPreviewLoop, nothingYet, type PreviewLoop, type PreviewState } from "./preview-loop.ts";
import { useSeenPictures } from "./seen-pictures.ts";

export interface LivePreview extends PreviewState {
  readonly onLook: PreviewLoop["onLook"];
}

/** `frame` holds one image a page, in order. */
export const usePreview = (
  resume: Resume,
  settings: PrintSettings,
  frame: RefObject<HTMLElement | null>,
): LivePreview => {
  const [state, setState] = useState(nothingYet);
  const [loop] = useState(() => createPreviewLoop(() => pagesInView(frame.current), setState));
  useSeenPictures(frame, state, loop.onSeen);
  // Keys that come while one is being drawn are one picture: the loop sees to that.
  useEffect(() => loop.want(resume, settings, lastKey()), [loop, resume, settings]);
  return { ...state, onLook: loop.onLook };
};

/** When the key was pressed that led here; now, where it was no key. */
const lastKey = (): number => {
  const now = performance.now();
  return now - pressed < 200 ? pressed : now;
};

let pressed = Number.NEGATIVE_INFINITY;
document.addEventListener(
  "keydown",
  ({ timeStamp }) => {
    pressed = timeStamp;
  },
  { capture: true, passive: true },
);
