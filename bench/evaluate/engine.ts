/** What is measured, handed in by whoever wires Mettle together; the programs below import no rule of it. */
import type { Evaluation } from "#core/evaluation/index.ts";
import { type PageText, pageTextOf } from "#core/page-text/index.ts";
import type { Posting } from "#core/posting/index.ts";

export interface Engine<P extends JudgeablePosting, R> {
  readonly parsePosting: (page: PageText) => P;
  readonly readResume: (page: PageText) => R;
  readonly evaluate: (input: { readonly posting: P; readonly resume: R }) => Evaluation;
  /** Every spelling of every skill, lower case: what the substring baseline looks for. */
  readonly spellings: ReadonlyArray<string>;
}

export type JudgeablePosting = Pick<Posting, "title" | "company" | "archetype" | "locations">;

/** An invented text as the document readers hand it over. */
export const pageOf = (text: string): PageText => pageTextOf(text, "markdown");

/** Text to report: what the command line does after reading its files. */
export const evaluateTexts = <P extends JudgeablePosting, R>(
  { parsePosting, readResume, evaluate }: Engine<P, R>,
  posting: string,
  resume: string,
): Evaluation => evaluate({ posting: parsePosting(pageOf(posting)), resume: readResume(pageOf(resume)) });
