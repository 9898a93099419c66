/** The real catalogue for tests, read once from `knowledge/` in this process. `mistakes` is asserted empty by test/corpus. */
import { readKnowledge } from "#adapters/knowledge-files/read-knowledge.ts";

export const { catalogue, mistakes } = readKnowledge(new URL("../../knowledge", import.meta.url).pathname);
