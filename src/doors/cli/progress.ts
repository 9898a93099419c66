/** A progress line on stderr for a person at a terminal; silent in pipes. */
export interface Progress {
  readonly step: (done: number, total: number, label: string) => void;
  readonly end: () => void;
}

/** Ten redraws a second are as many as an eye can use. */
const redrawEveryMs = 100;

export const showProgress = (): Progress => {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  let lastDrawn = 0;
  return {
    step: (done, total, label) => {
      const now = performance.now();
      if (now - lastDrawn < redrawEveryMs) return;
      lastDrawn = now;
      const filled = Math.round((20 * done) / Math.max(total, 1));
      const bar = `${"█".repeat(filled)}${"░".repeat(20 - filled)}`;
      process.stderr.write(`\r\u001b[K${bar} ${done}/${total} ${label.slice(0, 40)}`);
    },
    end: () => {
      if (lastDrawn > 0) process.stderr.write("\r\u001b[K");
    },
  };
};
