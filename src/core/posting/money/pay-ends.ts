/** The two ends of a stated pay. */
import type { PostingContext } from "../posting-context.ts";
import type { MoneyAmount } from "./money-amounts.ts";

/** "Up to" leaves the lower end open, "from" the upper one; a single figure is both ends. */
export const payEnds = (
  { min, max }: MoneyAmount,
  before: string,
  after: string,
  wording: PostingContext["wording"],
): { readonly min: number | null; readonly max: number | null } => {
  if (max !== null) return { min, max };
  const lead = ` ${before.trimEnd()}`.slice(-24);
  if (wording.words("posting-pay", "up-to").some((word) => lead.endsWith(` ${word}`)))
    return { min: null, max: min };
  const open = wording.words("posting-pay", "from").some((word) => lead.endsWith(` ${word}`));
  return open || after.startsWith("+") || /^ ?(?:and up|or more)/u.test(after)
    ? { min, max: null }
    : { min, max: min };
};
