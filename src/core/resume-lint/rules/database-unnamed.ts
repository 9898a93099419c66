/** R161, R164: essential areas are named by product, as a person and a search would look for them. */
import { essentialAreas, unnamedProduct } from "../area-skills.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const databaseUnnamed: LintRule = {
  id: "database-unnamed",
  title: "A database is named",
  severity: "info",
  requirement: ["R161", "R164"],
  reason: "Databases are the essential area that most back-end postings name by product.",
  good: [bulletsExample("Partitioned the PostgreSQL invoice table by month.")],
  bad: [bulletsExample("Worked with relational databases to store invoices.")],
  check: (of) => unnamedProduct(of, essentialAreas.databases),
};
