/** R165: cloud platforms with the services that were used (RDS, DynamoDB, Lambda). */
import { skillsOfArea } from "../area-skills.ts";
import { bulletsExample, skillsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";

export const cloudWithoutServices: LintRule = {
  id: "cloud-without-services",
  title: "A cloud is named with the services that you used",
  severity: "info",
  requirement: ["R165"],
  reason: "“AWS” can mean one bucket or a whole platform. Two services tell which.",
  good: [skillsExample("AWS (RDS, Lambda)"), bulletsExample("Moved invoicing to Cloud Run on GCP.")],
  bad: [skillsExample("AWS", "Docker")],
  check: (of) => {
    const clouds = new Set(of.words("lint-areas", "clouds"));
    const named = of.facts.flatMap(({ path, skills }) =>
      skills
        .filter(({ skill, negated }) => clouds.has(skill) && !negated)
        .map(({ skill }) => ({ path, skill })),
    );
    const [first] = named;
    if (first === undefined || !of.isEngineer || skillsOfArea(of, "cloud-services").size > 0) return [];
    const names = [...new Set(named.map(({ skill }) => of.taxonomy.card(skill)?.name ?? skill))];
    return [
      {
        path: first.path,
        message: `${listed(names)} ${names.length === 1 ? "is" : "are"} named without a service. Add the two that you used most (a database, a queue, functions), 2 minutes.`,
      },
    ];
  },
};
