export type { ArchetypeReading } from "./archetype-reading.ts";
export {
  type ArchetypeClassifier,
  createArchetypeClassifier,
  type ReadPosting,
} from "./create-archetype-classifier.ts";
