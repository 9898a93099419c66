/** What stands on the paper, said once for every template: texts, dates and links in their order, without any look. */

export interface PrintedResume {
  /** Title of the document, which a PDF reader shows: "Name – Résumé". */
  readonly title: string;
  readonly name: string;
  readonly heading: Text;
  readonly label: Text;
  readonly contacts: ReadonlyArray<PrintedLink>;
  /** Only those with something in them. */
  readonly sections: ReadonlyArray<PrintedSection>;
}

/** A text in pieces: a string may be broken at its blanks, a piece in brackets stays on one line (`C++`, `CI/CD`). */
export type Text = ReadonlyArray<string | readonly [string]>;

/** `url` is "" where there is nothing to open. */
export interface PrintedLink {
  readonly text: Text;
  readonly url: string;
}

export type PrintedSection =
  | { readonly form: "prose"; readonly id: SectionId; readonly title: string; readonly text: Text }
  | {
      readonly form: "entries";
      readonly id: SectionId;
      readonly title: string;
      readonly entries: ReadonlyArray<PrintedEntry>;
    }
  | {
      readonly form: "rows";
      readonly id: SectionId;
      readonly title: string;
      readonly rows: ReadonlyArray<PrintedRow>;
    };

export type SectionId =
  | "summary"
  | "work"
  | "projects"
  | "skills"
  | "education"
  | "certificates"
  | "publications"
  | "awards"
  | "volunteer"
  | "languages"
  | "interests"
  | "references";

/** Whatever has a period and a place: a job, a course of study, a project, a prize. */
export interface PrintedEntry {
  readonly title: PrintedLink;
  /** Employer, school, publisher: who stands behind it. */
  readonly subtitle: PrintedLink;
  /** Where it was, or where it can be seen. */
  readonly place: PrintedLink;
  readonly dates: string;
  /** What the employer does: said quietly under it. */
  readonly note: Text;
  readonly summary: Text;
  readonly bullets: ReadonlyArray<Text>;
  /** "Tech: Go, Kafka". */
  readonly stack: PrintedRow | null;
}

/** A name and a list after it: "Languages  Go, Rust". Either may be empty. */
export interface PrintedRow {
  readonly name: Text;
  readonly text: Text;
}
