export type { RequiredSkill, Requirement } from "./requirement.ts";
