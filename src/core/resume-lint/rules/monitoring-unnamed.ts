/** R167, R176: essential areas are named by product, as a person and a search would look for them. */
import { essentialAreas, unnamedProduct } from "../area-skills.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const monitoringUnnamed: LintRule = {
  id: "monitoring-unnamed",
  title: "Monitoring tools are named",
  severity: "info",
  requirement: ["R167", "R176"],
  reason: "The tool by which you saw your service fail shows that you watched it.",
  good: [bulletsExample("Added Grafana dashboards to invoicing.")],
  bad: [bulletsExample("Improved monitoring and alerting of 9 services.")],
  check: (of) => unnamedProduct(of, essentialAreas.monitoring),
};
