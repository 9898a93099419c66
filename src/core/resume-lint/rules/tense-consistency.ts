/** R186: what is over is told in the past. */
import { bulletsExample, jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const tenseConsistency: LintRule = {
  id: "tense-consistency",
  title: "A job that has ended is told in the past tense",
  severity: "info",
  requirement: ["R186"],
  reason: "“Design and build” under a job of 2018 reads like its advertisement.",
  good: [
    bulletsExample("Run the invoicing API on call.", "Built it in Go."),
    resumeExample("Mar 2021 – Apr 2023\n• Built the invoicing API.", {
      work: [jobOf(["Built the invoicing API."], { endDate: "2023-04" })],
    }),
  ],
  bad: [
    resumeExample("Mar 2021 – Apr 2023\n• Design and build the invoicing API.", {
      work: [jobOf(["Design and build the invoicing API."], { endDate: "2023-04" })],
    }),
  ],
  check: ({ resume, bullets, find }) =>
    bullets.flatMap(({ path, text, entry, isWork, isListing }) => {
      const job = isWork ? resume.work[Number(entry.split("/")[2])] : undefined;
      const [verb] = find("lint-openings", "present", text);
      const isOver = job !== undefined && /^\d{4}/u.test(job.endDate);
      if (!isOver || verb === undefined || verb.start !== 0 || isListing) return [];
      return [
        {
          path,
          words: verb.text,
          message: `${quoted(text)} is in the present tense, and the job ended in ${job.endDate.slice(0, 4)}. Put “${verb.text}” into the past, 1 minute.`,
        },
      ];
    }),
};
