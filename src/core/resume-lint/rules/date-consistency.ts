/** R186: the same date style throughout. */
import { datesWrittenIn } from "../dates-written.ts";
import { jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

const twoJobs = (one: string, other: string) =>
  resumeExample(
    `${one} – Present\n${other} – ${one}`,
    { work: [jobOf([], { startDate: "2021-03" }), jobOf([], { startDate: "2017-09", endDate: "" })] },
    { written: { "/work/0/startDate": one, "/work/1/startDate": other } },
  );

export const dateConsistency: LintRule = {
  id: "date-consistency",
  title: "All dates are written in one style",
  severity: "info",
  requirement: ["R186", "R184"],
  reason: "Mixed styles look pasted from two documents, and dates are what parsers get wrong most.",
  good: [twoJobs("Mar 2021", "Sep 2017"), twoJobs("March 2021", "2017")],
  bad: [twoJobs("Mar 2021", "09/2017")],
  check: (of) => {
    // A year alone for an old job is a choice, not a slip; May is long and short at once.
    const dates = datesWrittenIn(of).filter(
      ({ style, text }) => style !== "2022" && style !== "other" && !/^may /iu.test(text),
    );
    const [first] = dates;
    const other = dates.find(({ style }) => style !== first?.style);
    if (first === undefined || other === undefined) return [];
    return [
      {
        path: other.path,
        message: `“${first.text}” and “${other.text}” are two styles. Write all dates like “${first.asAdvised ?? "Mar 2022"}”, 3 minutes.`,
      },
    ];
  },
};
