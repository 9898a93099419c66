/** R167: essential areas are named by product, as a person and a search would look for them. */
import { essentialAreas, unnamedProduct } from "../area-skills.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const deliveryUnnamed: LintRule = {
  id: "delivery-unnamed",
  title: "Delivery and infrastructure tools are named",
  severity: "info",
  requirement: ["R167"],
  reason:
    "Who ships and provisions is asked in every back-end interview; CI/CD and Terraform are the usual words for it.",
  good: [bulletsExample("Wrote the Terraform modules that 9 teams use.")],
  bad: [bulletsExample("Set up release pipelines for 9 teams.")],
  check: (of) => unnamedProduct(of, essentialAreas.delivery),
};
