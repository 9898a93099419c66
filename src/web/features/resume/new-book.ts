/** The books that a person can begin with: an empty one, or one from what was read. */
import type { Resume } from "#core/resume/index.ts";
import { blankRecord, type ResumeBook, recordOf } from "#core/resume-record/index.ts";

export const emptyBook = (): ResumeBook => ({ master: blankRecord, variants: [] });

export const bookOf = (resume: Resume): ResumeBook => ({ master: recordOf(resume), variants: [] });
