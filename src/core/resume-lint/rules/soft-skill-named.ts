/** R168, R169: soft skills matter, and are shown by a line, not named in a list. */
import { bulletsExample, skillsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";

export const softSkillNamed: LintRule = {
  id: "soft-skill-named",
  title: "Soft skills are shown, not listed",
  severity: "info",
  requirement: ["R168", "R169"],
  reason:
    "“Communication” in a list convinces nobody; a review habit, a person you mentored or an RFC that was adopted does.",
  good: [
    skillsExample("Go", "PostgreSQL"),
    bulletsExample("Mentored two juniors through their first on-call rotation."),
  ],
  bad: [skillsExample("Go", "Communication", "Teamwork")],
  check: ({ resume, find }) =>
    resume.skills.flatMap(({ name, keywords }, i) => {
      const all = keywords.length === 0 ? [name] : keywords;
      const soft = all.filter((each) => {
        const [found] = find("lint-generic-terms", "soft-skills", each);
        return found !== undefined && found.text.length >= each.trim().length - 2;
      });
      if (soft.length === 0) return [];
      const at = keywords.indexOf(soft[0] ?? "");
      return [
        {
          path: at < 0 ? `/skills/${i}` : `/skills/${i}/keywords/${at}`,
          message: `${listed(soft)}: a list cannot show this. Write one bullet instead: whom you mentored, what you reviewed, which decision you brought about. 5 minutes.`,
        },
      ];
    }),
};
