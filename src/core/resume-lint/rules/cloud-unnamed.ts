/** R161, R165: essential areas are named by product, as a person and a search would look for them. */
import { essentialAreas, unnamedProduct } from "../area-skills.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const cloudUnnamed: LintRule = {
  id: "cloud-unnamed",
  title: "The cloud platform is named",
  severity: "info",
  requirement: ["R161", "R165"],
  reason: "“The cloud” is three different trades to the person who searches for one of them.",
  good: [bulletsExample("Moved invoicing to AWS Lambda.")],
  bad: [bulletsExample("Moved invoicing to the cloud in six weeks.")],
  check: (of) => unnamedProduct(of, essentialAreas.clouds),
};
