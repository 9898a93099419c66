/** C6, R159: one language at depth, visible in the work. */
import { jobOf, resumeExample } from "../example.ts";
import { languagesOf } from "../languages-of.ts";
import type { LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";

const withJob = (highlight: string) =>
  resumeExample(`Skills: Go, Python\n• ${highlight}`, {
    work: [jobOf([highlight])],
    skills: [{ name: "Languages", level: "", keywords: ["Go", "Python"] }],
  });

export const noPrimaryLanguage: LintRule = {
  id: "no-primary-language",
  title: "Some line shows your main language at work",
  severity: "info",
  requirement: ["R159", "R171", "R164"],
  reason:
    "Deep knowledge of one language is looked for first; in a list alone it cannot be told from a weekend.",
  good: [withJob("Built the invoicing API in Go."), withJob("Built the invoicing API with FastAPI.")],
  bad: [withJob("Built the invoicing API for 200 requests/second.")],
  check: (of) => {
    const { listed: named, linesBySkill } = languagesOf(of);
    const [first] = named;
    if (!of.isEngineer || first === undefined || linesBySkill.size > 0 || of.bullets.length === 0) return [];
    const names = [...named.keys()].map((skill) => of.taxonomy.card(skill)?.name ?? skill);
    return [
      {
        path: first[1],
        message: `${listed(names)} ${names.length === 1 ? "stands" : "stand"} in Skills, and no bullet says where you used a language. Name your main one in the strongest bullet of the newest job, 2 minutes.`,
      },
    ];
  },
};
