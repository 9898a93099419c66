/** Says when the pictures of a state are on the screen, and how long that took. */
import { type RefObject, useEffect, useRef } from "react";
import { nothingYet, type PreviewState } from "./preview-loop.ts";

/** From the change to the picture is kept as a measurement: read by whoever measures, shown to nobody. */
export const useSeenPictures = (
  frame: RefObject<HTMLElement | null>,
  state: PreviewState,
  onSeen: () => void,
): void => {
  const addresses = useRef<ReadonlyArray<string>>([]);
  useEffect(() => {
    const { pages, since } = state;
    if (state === nothingYet) return;
    const pictures = [...(frame.current?.querySelectorAll("img") ?? [])];
    const changed = pictures.filter((_, at) => pages[at]?.address !== addresses.current[at]);
    addresses.current = pages.map(({ address }) => address);
    const decoded = Promise.allSettled(changed.map((picture) => picture.decode()));
    void Promise.race([decoded, patience()]).then(() =>
      requestAnimationFrame(() => {
        performance.measure("keystroke-to-picture", { start: since, end: performance.now() });
        onSeen();
      }),
    );
  }, [frame, state, onSeen]);
};

/** A browser that never says that a picture is there must not stop the ones after it. */
const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2000));
