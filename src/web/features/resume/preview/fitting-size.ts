/** The largest letters with which the résumé stands on one page: a search, since setting a page takes milliseconds. */
import type { Resume } from "#core/resume/index.ts";
import { type PrintSettings, previewResume } from "#web/api/resume-drafts.ts";
import { sizes } from "./print-settings.ts";

/** Null when even the smallest letters need two. Larger letters never need fewer pages, so halving finds it. */
export const fittingSize = async (resume: Resume, settings: PrintSettings): Promise<number | null> => {
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const size = sizes[middle] ?? null;
    const { pages } = await previewResume(resume, { ...settings, size });
    if (pages.length <= 1) low = middle + 1;
    else high = middle;
  }
  return sizes[low - 1] ?? null;
};
