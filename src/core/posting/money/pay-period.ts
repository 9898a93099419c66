/** The period that stands with an amount of money: right after it, else right before. */
import type { Pay } from "../posting.ts";
import type { PostingWording } from "../posting-wording.ts";

const periods = ["hour", "day", "week", "month", "year"] as const;

export const payPeriodOf = (wording: PostingWording, before: string, after: string): Pay["period"] | null => {
  // The words up to the next amount; "gross/year", "per hour", "/hr. (W2)", "USD annually".
  const behind = wordsOf(after.split(/\d|[;!?]|\. /u)[0] ?? "").slice(0, 7);
  const ahead = wordsOf(before.split(/\d|[;!?]|\. /u).at(-1) ?? "").slice(-9);
  return nearest(wording, behind) ?? nearest(wording, [...ahead].reverse());
};

const nearest = (wording: PostingWording, words: ReadonlyArray<string>): Pay["period"] | null => {
  for (const word of words) {
    const period = periods.find((name) => wording.wordSet("posting-pay", name).has(word));
    if (period) return period;
  }
  return null;
};

const wordsOf = (text: string): ReadonlyArray<string> =>
  text.split(/[^\p{L}]+/u).filter((word) => word !== "");
