export type { RequiredSkill, Requirement } from "./requirement.ts";
export { type PostingToRead, requirementsIn } from "./requirements-in.ts";
