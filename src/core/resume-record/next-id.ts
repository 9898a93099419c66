/** Ids are e1, e2 …: counted up, never used twice, so that what was said of a removed line is never said of another. */
import type { ResumeRecord } from "./resume-record.ts";

/**
 * The next id, and the record that knows that it was given.
 *
 * @example
 * const { id, record: counted } = nextId(record);
 */
export const nextId = (record: ResumeRecord): { readonly id: string; readonly record: ResumeRecord } => {
  const lastId = record.lastId + 1;
  return { id: `e${lastId}`, record: { ...record, lastId } };
};

/** 0 for an id of another form. */
export const numberOfId = (id: string): number => Number(/^e(\d{1,8})$/u.exec(id)?.[1] ?? 0);
