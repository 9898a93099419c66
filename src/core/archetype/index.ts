export type { ArchetypeReading } from "./archetype-reading.ts";
export { createArchetypeClassifier } from "./create-archetype-classifier.ts";
