/** How long to wait before asking again: as the server says, else longer each time and never all at once. */
import type { Clock } from "./clock.ts";

/** Half a second is what a brief overload takes; beyond twenty a person would rather be told. */
const firstMs = 500;
const longestMs = 20_000;

/** Exponential backoff with full jitter: anything from nothing to the doubled limit, so that clients spread out. */
export const backoffMs = (retry: number, dice: Clock["dice"]): number =>
  Math.round(dice() * Math.min(longestMs, firstMs * 2 ** retry));

/** `Retry-After` (RFC 9110 §10.2.3) in seconds or as a date; null where it is absent or says nothing. */
export const retryAfterMs = (header: string | null, now: number): number | null => {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}(?:\.\d{1,9})?$/u.test(text)) return Number(text) * 1000;
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};
