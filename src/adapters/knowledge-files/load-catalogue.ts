/** The compiled catalogue: one JSON file of some hundred kilobytes, read in milliseconds by every command. */
import { readFileSync } from "node:fs";
import type { Catalogue } from "#core/catalogue/index.ts";

/** `file` is `dist/catalogue.json`, written and validated by `scripts/compile-knowledge.mts`; its content is trusted. */
export const loadCatalogue = (file: string): Catalogue => JSON.parse(readFileSync(file, "utf8")) as Catalogue;
