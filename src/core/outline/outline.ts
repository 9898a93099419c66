/** A posting as a reader's eye divides it: sections by what they are for, each with its lines. Offsets are into `CitableText.visible`. */
export interface Outline {
  readonly text: string;
  readonly sections: ReadonlyArray<Section>;
}

export interface Section {
  readonly kind: SectionKind;
  /** The heading's own line, null for text before the first heading. */
  readonly heading: Line | null;
  readonly lines: ReadonlyArray<Line>;
}

export interface Line {
  readonly kind: "heading" | "item" | "sentence";
  readonly start: number;
  readonly end: number;
}

export type SectionKind =
  | "header"
  | "summary"
  | "duties"
  | "requirements"
  | "nice"
  | "stack"
  | "company"
  | "benefits"
  | "process"
  | "legal"
  | "other";
