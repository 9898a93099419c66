/** Two states of a book beside each other in words. */
import type { ResumeBook } from "#core/resume-record/index.ts";

interface BookDiffProps {
  readonly before: ResumeBook;
  readonly after: ResumeBook;
  readonly empty: string;
}

export const BookDiff = ({ before, after, empty }: BookDiffProps) =>
  before === after ? <p>{empty}</p> : <p>…</p>;
