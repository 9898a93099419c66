/** C29, R115: five bullets a role; the sixth weakens the first. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const bulletsTooMany: LintRule = {
  id: "bullets-too-many",
  title: "A job has at most five to seven bullets",
  severity: "info",
  requirement: ["R115", "R189"],
  reason: "Nobody reads twelve; which five are read should be your choice.",
  good: [bulletsExample("Built the invoicing API in Go.", "Ran it on call.")],
  bad: [
    bulletsExample(
      ..."abcdefghi".split("").map((letter) => `Built part ${letter} of the invoicing API in Go.`),
    ),
  ],
  check: ({ resume, limit }) =>
    resume.work.flatMap(({ highlights, name, position }, i) =>
      highlights.length <= limit("bullets-of-a-role")
        ? []
        : [
            {
              path: `/work/${i}`,
              message: `${position || name || "This job"} has ${highlights.length} bullets. Keep the five that show results or operation; the others can wait in your stories. 10 minutes.`,
            },
          ],
    ),
};
