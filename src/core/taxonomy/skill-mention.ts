/** A skill named in a text. */
export interface SkillMention {
  /** Card id, e.g. "kafka". */
  readonly skill: string;
  readonly start: number;
  readonly end: number;
}
