/** R161, R164–R167: essential areas of which nothing is said; one finding for all of them. */
import { essentialAreas, generalWordOf, skillsOfArea } from "../area-skills.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";

export const areasMissing: LintRule = {
  id: "areas-missing",
  title: "What you used of the essential areas is named",
  severity: "info",
  requirement: ["R161", "R164", "R165", "R166", "R167"],
  reason:
    "Back-end postings ask for a language, a database, a cloud, containers, an architecture, delivery and monitoring. What you used and do not name cannot be found; what you did not use is no fault.",
  good: [
    bulletsExample(
      "Ran a Go service on AWS Lambda and PostgreSQL, deployed with Terraform.",
      "Moved its REST API into Docker and watched it in Grafana.",
    ),
  ],
  bad: [bulletsExample("Wrote the billing rules of a shop in Java.")],
  check: (of) => {
    if (!of.isEngineer || of.bullets.length === 0) return [];
    const missing = Object.values(essentialAreas).filter(
      (area) => skillsOfArea(of, area.area).size === 0 && generalWordOf(of, area) === null,
    );
    if (missing.length === 0) return [];
    const names = missing.map(({ what }) => `${/^[aeiou]/u.test(what) ? "an" : "a"} ${what}`);
    return [
      {
        path: "/skills",
        message: `Nothing is said of: ${listed(names, 7)}. Name the products that you used, in Skills and in the line about that work; what you did not use stays out. 5 minutes.`,
      },
    ];
  },
};
