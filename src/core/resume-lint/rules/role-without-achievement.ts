/** R175: "Skipping achievements is fatal". */
import { bulletsExample, jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const roleWithoutAchievement: LintRule = {
  id: "role-without-achievement",
  title: "Every job of the last years shows an achievement",
  severity: "warning",
  requirement: ["R175", "R182"],
  reason: "A job without a result reads as time that passed.",
  good: [
    bulletsExample("Built the invoicing API in Go.", "Cut the slowest invoice query from 3.2 s to 180 ms."),
    resumeExample("a job that ended twelve years ago, without bullets", {
      work: [jobOf(["Cut the cloud bill by 30 %."]), jobOf([], { startDate: "2009-01", endDate: "2012-01" })],
    }),
  ],
  bad: [
    bulletsExample("Wrote REST endpoints in Java.", "Took part in planning.", "Wrote unit tests."),
    resumeExample("the present job, without a line under it", { work: [jobOf([])] }),
  ],
  check: ({ resume, bullets, facts, asOf, isEnglish, technical }) =>
    resume.work.flatMap((job, i) => {
      const path = `/work/${i}`;
      const own = bullets.filter(({ entry }) => entry === path);
      const isOld =
        /^\d{4}/u.test(job.endDate) &&
        Number(asOf.slice(0, 4)) - Number(job.endDate.slice(0, 4)) >= YEARS_READ;
      const told = facts.some(
        ({ path: at, outcome, quantities, operations, tradeoffs }) =>
          at === `${path}/summary` &&
          (outcome !== null || operations.length > 0 || tradeoffs.length > 0 || quantities.length > 0),
      );
      if (
        isOld ||
        told ||
        !technical.has(path) ||
        (own.length > 0 && !isEnglish) ||
        own.some(({ hasResult }) => hasResult) ||
        (own.length === 0 && job.summary !== "")
      )
        return [];
      const name = [job.position, job.name].filter((part) => part !== "").join(", ") || "This job";
      return [
        {
          path,
          // The two newest jobs decide.
          severity: i < 2 ? ("warning" as const) : ("info" as const),
          message:
            own.length === 0
              ? `${name} has no bullet. Write two: what you built or ran, and what got better. 10 minutes.`
              : `${name}: no bullet says what came of the work. Add one result: a percentage, a time, a load or money, or a failure you ended. 10 minutes.`,
        },
      ];
    }),
};

/** Nobody asks for the results of a job that ended ten years ago. */
const YEARS_READ = 10;
