/** R187: who it is and how to answer. */
import { blankResume } from "#core/resume/index.ts";
import { resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

const head = (name: string, email: string, phone = "") =>
  resumeExample([name, email, phone].filter((part) => part !== "").join(" · ") || "(nothing)", {
    basics: { ...blankResume.basics, name, email, phone },
  });

export const contactMissing: LintRule = {
  id: "contact-missing",
  title: "Name and e-mail stand at the top",
  severity: "error",
  requirement: ["R187", "R201"],
  reason: "Without them the best résumé cannot be answered; applicant systems refuse it.",
  good: [head("Mira Okafor (fictional)", "mira@example.com")],
  bad: [head("", "mira@example.com"), head("Mira Okafor (fictional)", "", "+351 555 0100")],
  check: ({ resume: { basics } }) => [
    ...(basics.name === ""
      ? [
          {
            path: "/basics/name",
            message: "No name was found. Put it on the first line, as text and not as a picture. 1 minute.",
          },
        ]
      : []),
    ...(basics.email === ""
      ? [
          {
            path: "/basics/email",
            message: "No e-mail address was found. Write it under the name, as text. 1 minute.",
            severity: basics.phone === "" ? ("error" as const) : ("warning" as const),
          },
        ]
      : []),
  ],
};
