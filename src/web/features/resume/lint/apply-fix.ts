/** A safe fix put into the record. A field that has changed since the finding was made is left alone. */
import { type ResumeRecord, removeBullet, replaceBullet, replaceField } from "#core/resume-record/index.ts";
import type { LintFix } from "#web/api/resume-drafts.ts";
import { type Place, placeOf } from "../items/place.ts";
import { basicsText } from "../record/basics-text.ts";
import { setBasics } from "../record/change-record.ts";
import { entriesIn, listIn, textIn } from "../record/entry.ts";

type Replacement = LintFix["replacements"][number];

/** From the last place to the first, so that what is removed from a list moves nothing that is still to be mended. */
export const applyFix = (record: ResumeRecord, { replacements }: LintFix): ResumeRecord =>
  replacements
    .toSorted((a, b) => (placeOf(b.path).at ?? 0) - (placeOf(a.path).at ?? 0))
    .reduce(replaced, record);

const replaced = (record: ResumeRecord, { path, before, after }: Replacement): ResumeRecord => {
  const place = placeOf(path);
  if (place.section === "basics") {
    const value = basicsText(record.basics, place.field);
    return value.includes(before)
      ? setBasics(
          record,
          place.field,
          value.replace(before, () => after),
        )
      : record;
  }
  const entry = entriesIn(record, place.section)[place.entry ?? 0];
  if (!entry) return record;
  if (place.at === null) {
    const value = textIn(entry, place.field);
    return value.includes(before)
      ? replaceField(
          record,
          entry.id,
          place.field,
          value.replace(before, () => after),
        )
      : record;
  }
  return replacedInList(record, entry, place, { path, before, after });
};

const replacedInList = (
  record: ResumeRecord,
  entry: { readonly id: string },
  { field, at }: Place,
  { before, after }: Replacement,
): ResumeRecord => {
  const values = listIn(entry, field);
  const value = values[at ?? 0];
  if (value === undefined || !value.includes(before)) return record;
  const next = value.replace(before, () => after);
  const bulletId = field === "highlights" ? listIn(entry, "highlightIds")[at ?? 0] : undefined;
  if (bulletId !== undefined) {
    return next === "" ? removeBullet(record, bulletId) : replaceBullet(record, bulletId, next);
  }
  const list = next === "" ? values.toSpliced(at ?? 0, 1) : values.with(at ?? 0, next);
  return replaceField(record, entry.id, field, list);
};
