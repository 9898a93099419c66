export type { Line, Outline, Section, SectionKind } from "./outline.ts";
