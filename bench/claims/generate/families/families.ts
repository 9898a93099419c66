/** Every kind of line that can be drawn. */
import type { Family } from "../family.ts";
import { decisions } from "./decisions.ts";
import { limits } from "./limits.ts";
import { operations } from "./operations.ts";
import { partners } from "./partners.ts";
import { people } from "./people.ts";
import { scale } from "./scale.ts";
import { speed } from "./speed.ts";
import { times } from "./times.ts";

export const families: ReadonlyArray<Family> = [
  ...speed,
  ...partners,
  ...limits,
  ...decisions,
  ...operations,
  ...scale,
  ...times,
  ...people,
];
