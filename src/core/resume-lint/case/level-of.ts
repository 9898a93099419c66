/** How experienced the person is, from the newest title and the dated years: page limits and some rules depend on it. */
import type { WordList } from "#core/catalogue/index.ts";
import { type Entry, evidencedMonths, type Fact } from "#core/facts/index.ts";
import type { LintLevel } from "./lint-case.ts";
import type { FindPhrases } from "./phrases.ts";

export const levelOf = (
  entries: ReadonlyArray<Entry>,
  facts: ReadonlyArray<Fact>,
  wording: ReadonlyArray<WordList>,
  find: FindPhrases,
): LintLevel => {
  const newest = entries.find(({ kind }) => kind === "work");
  if (newest !== undefined && find("evaluation-levels", "title-senior", newest.title).length > 0)
    return "senior";
  const months = evidencedMonths(entries, facts, wording);
  if (months > SENIOR_MONTHS) return "senior";
  return months >= MID_MONTHS ? "mid" : "junior";
};

/** R190: mid-level is three to seven years. */
const MID_MONTHS = 36;
const SENIOR_MONTHS = 84;
