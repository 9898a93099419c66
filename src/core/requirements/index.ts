export type { RequiredSkill, Requirement } from "./requirement.ts";
export { requirementsIn } from "./requirements-in.ts";
