/** R161, R164: essential areas are named by product, as a person and a search would look for them. */
import { essentialAreas, unnamedProduct } from "../area-skills.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const containersUnnamed: LintRule = {
  id: "containers-unnamed",
  title: "Containers are named by tool",
  severity: "info",
  requirement: ["R161", "R164"],
  reason: "Docker is asked for in most postings, Kubernetes in many; a basic use of them is worth a word.",
  good: [bulletsExample("Moved 14 services to Kubernetes.")],
  bad: [bulletsExample("Containerized 14 services.")],
  check: (of) => unnamedProduct(of, essentialAreas.containers),
};
