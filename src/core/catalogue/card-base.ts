/** What every card of `knowledge/` has: where it comes from, who looked at it, and where the seed was wrong. */
import { z } from "zod";

const cardId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/u);

export const cardBase = z.strictObject({
  /** Kebab-case; for one-card files the file name, for family files the key. Filled by the loader. */
  id: cardId,
  /** Requirement ids (`R037`) or public references (URL or a book with chapter). */
  source: z.array(z.string().min(1)).min(1),
  status: z.enum(["draft", "reviewed"]).default("draft"),
  /** Day of the last edit of its content. */
  date: z.iso.date(),
  /** What the cited source gets wrong, in our words. */
  correction: z.string().optional(),
});
