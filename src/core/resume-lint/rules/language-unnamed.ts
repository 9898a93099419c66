/** R164, R161, R159: essential areas are named by product, as a person and a search would look for them. */
import { essentialAreas, unnamedProduct } from "../area-skills.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const languageUnnamed: LintRule = {
  id: "language-unnamed",
  title: "A programming language is named",
  severity: "info",
  requirement: ["R164", "R161", "R159"],
  reason: "“Back-end languages” cannot be searched for, and depth in one language is what is asked first.",
  good: [bulletsExample("Built the invoicing API in Go.")],
  bad: [bulletsExample("Built the invoicing API in several languages.")],
  check: (of) => unnamedProduct(of, essentialAreas.languages),
};
