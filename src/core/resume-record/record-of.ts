/** A résumé that was read becomes one that is kept: ids e1, e2 … in reading order, so the same reading gives the same record. */
import { blankResume, type Resume } from "#core/resume/index.ts";
import {
  type AnyEntry,
  fieldOf,
  hasBullets,
  type ListName,
  recordFromLists,
  textsOf,
} from "./record-lists.ts";
import type { ResumeRecord } from "./resume-record.ts";

/**
 * Each entry is numbered before its bullets.
 *
 * @example
 * recordOf(reading.resume).work[0]; // { id: "e1", name: "Lumen (fictional)", highlightIds: ["e2", "e3"], … }
 */
export const recordOf = (resume: Resume): ResumeRecord => {
  let lastId = 0;
  const next = (): string => {
    lastId += 1;
    return `e${lastId}`;
  };
  return recordFromLists(
    resume.basics,
    (list) => plainEntries(resume, list).map((entry) => identified(entry, list, next)),
    () => ({ lastId, unknown: [] }),
  );
};

const plainEntries = (resume: Resume, list: ListName): ReadonlyArray<object> =>
  list === "profiles" ? resume.basics.profiles : resume[list];

const identified = (entry: object, list: ListName, next: () => string): AnyEntry => {
  const id = next();
  if (!hasBullets(list)) return { ...entry, id };
  return { ...entry, id, highlightIds: textsOf(fieldOf(entry, "highlights")).map(next) };
};

/** Nothing stated yet: what "start from scratch" begins with. */
export const blankRecord: ResumeRecord = recordOf(blankResume);
