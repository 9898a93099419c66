/** Numbers as people read them, the same on every machine. */

/** 31204 → "31,204". */
export const printCount = (count: number): string => {
  const digits = String(Math.round(Math.abs(count)));
  const groups: Array<string> = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${count < 0 ? "-" : ""}${groups.join(",")}`;
};

/** Milliseconds: tenths below ten, whole above: 0.42 → "0.4", 181.6 → "182". */
export const printMs = (ms: number): string => {
  const tenths = Math.round(ms * 10);
  return Math.abs(tenths) < 100 && tenths % 10 !== 0
    ? `${tenths < 0 ? "-" : ""}${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`
    : printCount(Math.round(ms));
};

/** A stretch of time for people: "0.4 ms", "182 ms", "6.5 s", "3 min". */
export const printDuration = (ms: number): string => {
  if (ms < 1000) return `${printMs(ms)} ms`;
  if (ms < 100_000) return `${Math.floor(ms / 100) / 10} s`;
  return `${Math.round(ms / 60_000)} min`;
};

/** "1 request", "2 requests". */
export const printCounted = (count: number, one: string, many = `${one}s`): string =>
  `${printCount(count)} ${count === 1 ? one : many}`;
