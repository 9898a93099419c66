/** Which pages somebody looks at, so that only they are drawn on every key. */
import type { PageRange } from "#web/api/resume-drafts.ts";

/** What is scrolled to next is there already. */
const PAGES_AROUND = 1;

/** Before anything is drawn, the first pages. */
const firstPages: PageRange = { from: 0, to: 2 };

export const pagesInView = (frame: HTMLElement | null): PageRange => {
  const window = frame?.parentElement?.getBoundingClientRect();
  const seen = [...(frame?.querySelectorAll("img") ?? [])].flatMap((picture, at) => {
    const { top, bottom } = picture.getBoundingClientRect();
    return window && bottom > window.top && top < window.bottom ? [at] : [];
  });
  const [from, to] = [seen[0], seen.at(-1)];
  if (from === undefined || to === undefined) return firstPages;
  return { from: Math.max(0, from - PAGES_AROUND), to: to + PAGES_AROUND };
};
