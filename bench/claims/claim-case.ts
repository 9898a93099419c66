/** One rewrite of a line of a résumé, and whether a person with that résumé may say it. */

export type Label = "true" | "lie";

export interface ClaimCase {
  readonly id: string;
  /** File name of the résumé, `07.md`: its whole text is what may be cited. */
  readonly resume: string;
  /** The line that was rewritten; null where there is not one alone. */
  readonly bullet: string | null;
  readonly text: string;
  readonly label: Label;
  /** Kebab-case: in which way it is a lie, or in which way an honest rewrite. */
  readonly class: string;
}

export interface ClaimSet {
  readonly resumes: ReadonlyArray<{ readonly name: string; readonly text: string }>;
  readonly cases: ReadonlyArray<ClaimCase>;
}
