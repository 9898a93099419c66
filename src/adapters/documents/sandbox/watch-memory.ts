/**
 * The limit on a worker's heap does not count the buffers that a parser unpacks streams into: half a gigabyte of zeros is a
 * few kilobytes in the file. So the whole program is watched while a stranger's file is open.
 */

/** A résumé needs a tenth of this; the rest is for what others do meanwhile. */
const MOST_GROWTH_BYTES = 900 * 1024 * 1024;
/** A bomb unpacks about a megabyte a millisecond. */
const LOOK_MS = 50;

/** Calls `exceeded` once, if the program grows by too much before the returned function is called. */
export const watchMemory = (exceeded: () => void, most = MOST_GROWTH_BYTES): (() => void) => {
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before < most) return;
    clearInterval(timer);
    exceeded();
  }, LOOK_MS).unref();
  return () => clearInterval(timer);
};
