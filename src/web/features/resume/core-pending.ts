/** Stands in until core/resume-record exports these. */
import type { Override, ResumeBook, ResumeRecord, Variant } from "#core/resume-record/index.ts";

export const applyVariant = (master: ResumeRecord, _variant: Variant): ResumeRecord => master;
export const overridesBetween = (
  _master: ResumeRecord,
  _changed: ResumeRecord,
): ReadonlyArray<Override> => [];
export const wordDiff = (
  before: string,
  after: string,
): ReadonlyArray<{ readonly kind: "same" | "removed" | "added"; readonly text: string }> => [
  { kind: "removed", text: before },
  { kind: "added", text: after },
];
export const pending = (_book: ResumeBook): null => null;
