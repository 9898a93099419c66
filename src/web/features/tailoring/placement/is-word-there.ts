/** Whether the edit of a placement was made already. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import type { Placement } from "#core/tailoring/index.ts";
import { withWord } from "../book/line-changes.ts";

/** Made when adding the word once more would change nothing. */
export const isWordThere = (record: ResumeRecord, { edit }: Placement): boolean =>
  edit !== null && withWord(record, edit.path, edit.add)?.(record) === record;
