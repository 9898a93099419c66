/** R166, R159: essential areas are named by product, as a person and a search would look for them. */
import { essentialAreas, unnamedProduct } from "../area-skills.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const architectureUnnamed: LintRule = {
  id: "architecture-unnamed",
  title: "The kind of architecture is named",
  severity: "info",
  requirement: ["R166", "R159"],
  reason: "REST, gRPC, microservices, events and caches tell a reader which problems you have met.",
  good: [bulletsExample("Split the monolith into microservices.")],
  bad: [bulletsExample("Designed the architecture of the invoicing product.")],
  check: (of) => unnamedProduct(of, essentialAreas.architecture),
};
