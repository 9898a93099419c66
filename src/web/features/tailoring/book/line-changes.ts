/** What a decision on a line does to the variant's record. */
import { type ResumeRecord, removeBullet, replaceBullet, replaceField } from "#core/resume-record/index.ts";
import { entriesIn, listIn } from "#web/features/resume/record/entry.ts";
import type { TailorLine } from "../lines/line.ts";

export type RecordChange = (record: ResumeRecord) => ResumeRecord;

export const toText =
  ({ id }: TailorLine, text: string): RecordChange =>
  (record) =>
    id === "basics" ? replaceField(record, "basics", "summary", text) : replaceBullet(record, id, text);

/** The summary has no place to come back to, so it is emptied. */
export const toLeftOut =
  ({ id }: TailorLine): RecordChange =>
  (record) =>
    id === "basics" ? replaceField(record, "basics", "summary", "") : removeBullet(record, id);

/** A word more in a list: `/skills/0/keywords/-`, `/work/1/keywords`. Null where the pointer names no list. */
export const withWord = (master: ResumeRecord, path: string, word: string): RecordChange | null => {
  const [, section, at] = path.split("/");
  if (section !== "skills" && section !== "work" && section !== "projects") return null;
  const entry = entriesIn(master, section)[Number(at)];
  if (entry === undefined) return null;
  return (record) => {
    const held = entriesIn(record, section).find(({ id }) => id === entry.id);
    const words = held ? listIn(held, "keywords") : [];
    return held && !words.includes(word)
      ? replaceField(record, entry.id, "keywords", [...words, word])
      : record;
  };
};
