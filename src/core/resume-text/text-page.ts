/** A résumé as the parts that every text form shows, in one order: the form only decides how a heading or a bullet looks. */

export interface TextPage {
  readonly name: string;
  readonly label: string;
  /** Place, e-mail and phone, then web addresses. */
  readonly contact: ReadonlyArray<string>;
  readonly links: ReadonlyArray<string>;
  readonly sections: ReadonlyArray<TextSection>;
}

export interface TextSection {
  readonly title: string;
  readonly entries: ReadonlyArray<TextEntry>;
}

/** What is empty is not shown. */
export interface TextEntry {
  /** What it is: the title of a job, a degree, the name of a project. */
  readonly heading: string;
  /** Its dates, beside the heading. */
  readonly when: string;
  /** Lines under the heading: where, its address. */
  readonly under: ReadonlyArray<string>;
  readonly paragraphs: ReadonlyArray<string>;
  readonly bullets: ReadonlyArray<string>;
  /** "Tech" and "Go, Kafka". */
  readonly labelled: ReadonlyArray<readonly [label: string, text: string]>;
}

export const blankEntry: TextEntry = {
  heading: "",
  when: "",
  under: [],
  paragraphs: [],
  bullets: [],
  labelled: [],
};
