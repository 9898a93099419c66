export type { Line, Outline, Section, SectionKind } from "./outline.ts";
export { outlineOf } from "./outline-of.ts";
