/** Every kind of line that can be drawn. */
import type { Family } from "../family.ts";
import { partners } from "./partners.ts";
import { speed } from "./speed.ts";

export const families: ReadonlyArray<Family> = [...speed, ...partners];
