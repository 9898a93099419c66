/** A bullet as the choice sees it: what it shows, what it is worth, and what it takes of the page. */
import type { Bullet } from "../bullets/bullets-of.ts";
import type { Candidate } from "./choice.ts";
import type { Shown } from "./evidence.ts";

/** A bullet with the text that would be printed. */
export interface RatedBullet {
  readonly bullet: Bullet;
  readonly text: string;
  readonly shown: ReadonlyArray<Shown>;
  /** 0–1 */
  readonly relevance: number;
  readonly isOperations: boolean;
  readonly candidate: Candidate;
}
