/** R179: a gap is nobody's fault; a word about it saves a question. */
import type { LintCase } from "../case/lint-case.ts";
import { jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

const twoJobs = (end: string, start: string) =>
  resumeExample(`Job 1 from ${start}\nJob 2 until ${end}`, {
    work: [jobOf([], { startDate: start }), jobOf([], { startDate: "2015-01", endDate: end })],
  });

export const dateGap: LintRule = {
  id: "date-gap",
  title: "A longer gap has a word beside it, if you like",
  severity: "info",
  requirement: ["R179"],
  reason:
    "Care, study, illness and travel are ordinary. A reader who sees nothing guesses; you need say no more than you want to.",
  good: [twoJobs("2020-12", "2021-03"), twoJobs("2020", "2021-05")],
  bad: [twoJobs("2019-12", "2021-03")],
  check: (of) => {
    const stretches = stretchesOf(of).sort((one, other) => one.from - other.from);
    let [reached, before, isAfterWork] = [Number.POSITIVE_INFINITY, "", false];
    return stretches.flatMap(({ path, from, to, start }) => {
      const months = from - reached - 1;
      const gap =
        months > of.limit("gap-months") && isAfterWork && path.startsWith("/work/")
          ? { path, months, before, start }
          : null;
      if (to > reached || reached === Number.POSITIVE_INFINITY)
        [reached, before, isAfterWork] = [to, endOf(to), path.startsWith("/work/")];
      if (gap === null) return [];
      return [
        {
          path: gap.path,
          message: `Between ${gap.before} and ${gap.start} there are ${gap.months} months without an entry. If you want to, add one line (“parental leave”, “studies”); it needs no more. 2 minutes.`,
        },
      ];
    });
  },
};

/** Many degrees state their last year alone. */
const MONTHS_OF_A_DEGREE = 48;

interface Stretch {
  readonly path: string;
  readonly start: string;
  readonly from: number;
  readonly to: number;
}

/** Looking for a first job after a degree is no gap. Studies and voluntary work fill a gap as well; a date without a month is no ground for a question. */
const stretchesOf = ({ resume, asOf }: LintCase): Array<Stretch> =>
  [
    ...resume.work.map((each, i) => ({ path: `/work/${i}`, ...each })),
    ...resume.education.map((each, i) => ({ path: `/education/${i}`, ...each })),
    ...resume.volunteer.map((each, i) => ({ path: `/volunteer/${i}`, ...each })),
    ...resume.projects.map((each, i) => ({ path: `/projects/${i}`, ...each })),
  ].flatMap(({ path, startDate, endDate }) => {
    const isDegree = startDate === "" && path.startsWith("/education/");
    const from = isDegree ? (monthOf(endDate, 12) ?? 0) - MONTHS_OF_A_DEGREE : monthOf(startDate, 1);
    const to = monthOf(endDate === "" || endDate === "present" ? asOf : endDate, 12);
    return from === null || to === null ? [] : [{ path, start: startDate, from, to }];
  });

/** Months since year 0; a year alone is taken so that no gap arises from it. */
const monthOf = (date: string, ifMissing: number): number | null => {
  const match = /^(\d{4})(?:-(\d{2}))?/u.exec(date);
  return match === null ? null : Number(match[1]) * 12 + Number(match[2] ?? ifMissing) - 1;
};

const endOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
