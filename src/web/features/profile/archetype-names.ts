/** The kinds of roles as people call them; the compiler sees that none is missing. */
import type { ArchetypeId } from "#core/catalogue/index.ts";

const archetypeNames: Readonly<Record<ArchetypeId, string>> = {
  backend: "Backend",
  fullstack: "Full stack",
  frontend: "Frontend",
  "devops-sre": "DevOps and SRE",
  "data-engineering": "Data engineering",
  "ml-engineer": "Machine learning",
  "ai-platform": "AI platform",
  security: "Security",
  mobile: "Mobile",
  "engineering-manager": "Engineering manager",
  product: "Product",
  qa: "Quality assurance",
  solutions: "Solutions",
  "other-tech": "Other technical",
};

export const archetypeOptions = Object.entries(archetypeNames).map(([value, name]) => ({ value, name }));
