/** One technology, concept or certificate that a posting can ask for and a résumé can show. */
import { z } from "zod";
import { cardBase } from "./card-base.ts";

/** Words that must stand near an ambiguous name before it counts, e.g. "Go" beside "golang", "goroutines", "developer". */
const skillContext = z.strictObject({
  /** The alias counts only if one of these words (lower case) is within the same line or list, or a neighbour in a list is a skill. */
  near: z.array(z.string()).default([]),
  /** The alias does not count when followed or preceded by one of these phrases (lower case), e.g. "go to market". */
  not: z.array(z.string()).default([]),
});

export const skillCard = cardBase.extend({
  /** Shown to people and used in predictions: the usual short spelling, e.g. "Kafka", "Argo CD", "REST APIs". */
  name: z.string().min(1),
  kind: z.enum(["technology", "concept", "certificate"]),
  /** The family file it is in, e.g. "messaging"; filled by the loader. Skills of one family are "adjacent" evidence. */
  family: z.string(),
  /** Further spellings, matched without regard to case, as whole words. The name itself need not be repeated. */
  aliases: z.array(z.string()).default([]),
  /** Spellings that count only in exactly this case, e.g. "REST", "Go", "CAN"; the name too is case-bound if listed here. */
  exact: z.array(z.string()).default([]),
  /** Broader skills that having this one shows, e.g. kafka → message-queues, event-streaming. Ids; closed transitively. */
  implies: z.array(z.string()).default([]),
  /** Only for ambiguous names. */
  context: skillContext.optional(),
});

export type SkillCard = z.infer<typeof skillCard>;
