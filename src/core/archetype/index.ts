export type { ArchetypeReading } from "./archetype-reading.ts";
