/** Finds skills in text and knows how they relate. Built once from the skill cards, then used for every text. */
import type { SkillCard } from "../catalogue/index.ts";

export interface Taxonomy {
  /** In order of appearance, not overlapping (the longest name wins). Linear in the length of `text`. */
  readonly mentionsIn: (text: string) => ReadonlyArray<SkillMention>;
  /** The skill that this spelling alone names, whatever its context: how a list of skills is read. */
  readonly skillNamed: (spelling: string) => string | undefined;
  readonly card: (skill: string) => SkillCard | undefined;
  /** The skill itself and everything that having it shows: the closure of `implies`. */
  readonly shownBy: (skill: string) => ReadonlySet<string>;
  /** Same family and kind: close enough to be adjacent evidence, e.g. RabbitMQ for Kafka. */
  readonly areAdjacent: (one: string, other: string) => boolean;
}

/** A skill named in a text. */
export interface SkillMention {
  /** Card id, e.g. "kafka". */
  readonly skill: string;
  readonly start: number;
  readonly end: number;
}
