/** The period that one line states, for those who have a line and no résumé. */
import type { WordList } from "#core/catalogue/index.ts";
import { dateRangeReaderOf } from "./layout/date-range.ts";

/** "Mar 2022 – Present" → 2022-03, present; "" where nothing is stated. */
export const datesIn = (
  text: string,
  { wording }: { readonly wording: ReadonlyArray<WordList> },
): { readonly start: string; readonly end: string } => {
  const range = dateRangeReaderOf(wording)(text);
  return { start: range?.from ?? "", end: range?.to ?? "" };
};
