/** R171, C10: a wall of names; keyword density earns nothing anywhere in Mettle. */
import { skillsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const skillsOverloaded: LintRule = {
  id: "skills-overloaded",
  title: "Skills is a list that a person reads",
  severity: "warning",
  requirement: ["R171", "R164"],
  reason:
    "Fifty names look pasted, and hide the ten that you are good at. Repeating a posting's words raises nothing here.",
  good: [skillsExample("Go", "PostgreSQL", "Kafka", "Terraform")],
  bad: [
    skillsExample(
      ..."x"
        .repeat(45)
        .split("")
        .map((letter, i) => `${letter}${i}`),
    ),
  ],
  check: ({ resume, limit }) => {
    const count = resume.skills.reduce((sum, { keywords }) => sum + keywords.length, 0);
    if (count <= limit("skills-listed")) return [];
    return [
      {
        path: "/skills",
        message: `Skills holds ${count} names. Keep about 20, in four groups (languages, data, cloud, delivery), the strongest first in each. 10 minutes.`,
      },
    ];
  },
};
