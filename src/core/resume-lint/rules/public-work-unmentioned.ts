/** R163: open source and articles as evidence, for those who have them. */
import { blankResume } from "#core/resume/index.ts";
import { bulletsExample, jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const publicWorkUnmentioned: LintRule = {
  id: "public-work-unmentioned",
  title: "Public work is mentioned, where there is any",
  severity: "info",
  requirement: ["R163"],
  reason:
    "For roles that mentor others, an article or a merged change shows how you explain things. Its absence counts against nobody.",
  good: [
    resumeExample(
      "GitHub in the header",
      {
        basics: { ...blankResume.basics, url: "https://github.com/mirao" },
        work: [jobOf([])],
      },
      { level: "senior" },
    ),
    { ...bulletsExample("Built the invoicing API in Go."), level: "mid" },
  ],
  bad: [{ ...bulletsExample("Built the invoicing API in Go."), level: "senior" }],
  check: ({ level, isEngineer, isEnglish, resume, text, find }) => {
    const flat = text.replaceAll("/", " ");
    const isShown =
      resume.publications.length > 0 ||
      find("lint-contact", "code-hosts", flat).length > 0 ||
      find("lint-contact", "open-source", text).length > 0 ||
      find("lint-contact", "public-work", text).length > 0;
    if (level !== "senior" || !isEngineer || !isEnglish || isShown) return [];
    return [
      {
        path: "",
        message:
          "No public work is mentioned. If you have a merged pull request, an article or a talk, add one line with its link; if not, this needs nothing. 5 minutes.",
      },
    ];
  },
};
