/** What a field or bullet says in the master; null where the master does not have it. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import { allEntries, type Entry, listIn, textIn } from "../record/entry.ts";

/** `field` "" means `target` is a bullet. */
export const masterText = (master: ResumeRecord, target: string, field: string): string | null => {
  const entries = allEntries(master).flat();
  if (field === "") return bulletIn(entries, target);
  const entry = entries.find(({ id }) => id === target);
  return entry ? textIn(entry, field) : null;
};

const bulletIn = (entries: ReadonlyArray<Entry>, bulletId: string): string | null => {
  for (const entry of entries) {
    const at = listIn(entry, "highlightIds").indexOf(bulletId);
    if (at >= 0) return listIn(entry, "highlights")[at] ?? "";
  }
  return null;
};
