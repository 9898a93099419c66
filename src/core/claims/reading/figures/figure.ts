/** A number of a sentence with what it counts in, how exact it is, and its place in a change. */

export interface Figure {
  readonly value: number;
  /** "ms", "byte", "percent", "points", "times", "frequency", "clock", an ISO currency, or "count" for what is counted by a noun. */
  readonly unit: string;
  /** What the number was multiplied by to get to the base unit: lets "from 26 to 11 minutes" share it. */
  readonly factor: number;
  /** Seconds of the period of a rate: 86400 in "4M messages a day". */
  readonly per: number | null;
  readonly bound: "exact" | "about" | "nearly" | "min" | "max";
  /** "More than" and "under", against "at least" and "up to", which allow the number itself. */
  readonly isStrict: boolean;
  /** "Over 14 months": more than them, or in the course of them. */
  readonly isOver: boolean;
  readonly role: "before" | "after" | "change" | "level";
  /** "dozens", "several": a word for an amount. */
  readonly isVague: boolean;
  /** One end of "between 15 and 21": held against the same end only. */
  readonly isRange: boolean;
  /** "3 of 5": the number it is a part of. */
  readonly of: number | null;
}
