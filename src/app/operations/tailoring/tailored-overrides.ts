/** What was accepted of a tailoring, as the overrides of a variant: the master itself is never changed. */
import type { Override, ResumeRecord } from "#core/resume-record/index.ts";
import type { Tailoring } from "#core/tailoring/index.ts";

/** Wordings and keywords whose path is accepted; with `selecting` the bullets that were not chosen are hidden. */
export const tailoredOverrides = (
  record: ResumeRecord,
  { proposals, placement, dropped }: Tailoring,
  accepted: (path: string) => boolean,
  selecting: boolean,
): ReadonlyArray<Override> => [
  ...proposals
    .filter(({ path, before, after }) => after !== before && accepted(path))
    .flatMap(({ path, after }) => textOverride(record, path, after)),
  ...keywordOverrides(
    record,
    placement.flatMap(({ edit }) => (edit !== null && accepted(edit.path) ? [edit] : [])),
  ),
  ...(selecting ? dropped : []).flatMap(({ path }) => {
    const target = bulletId(record, path);
    return target === null ? [] : [{ kind: "hide" as const, target }];
  }),
];

const textOverride = (record: ResumeRecord, path: string, value: string): ReadonlyArray<Override> => {
  const bullet = bulletId(record, path);
  if (bullet !== null) return [{ kind: "replace", target: bullet, field: "text", value }];
  const [, list = "", index = "", field = ""] = path.split("/");
  const target = list === "basics" ? "basics" : entryAt(record, list, Number(index))?.id;
  return target === undefined
    ? []
    : [{ kind: "replace", target, field: list === "basics" ? index : field, value }];
};

/** One list override per group, whatever number of keywords goes into it. */
const keywordOverrides = (
  record: ResumeRecord,
  edits: ReadonlyArray<{ readonly path: string; readonly add: string }>,
): ReadonlyArray<Override> => {
  const addedByPath = new Map<string, ReadonlyArray<string>>();
  for (const { path, add } of edits) addedByPath.set(path, [...(addedByPath.get(path) ?? []), add]);
  return [...addedByPath].flatMap(([path, added]): ReadonlyArray<Override> => {
    const group = record.skills[Number(path.split("/")[2])];
    if (group === undefined) return [];
    const values = [...new Set([...group.keywords, ...added])];
    return [{ kind: "list", target: group.id, field: "keywords", values }];
  });
};

/** `/work/0/highlights/2` → the id of that bullet; null for any other path. */
const bulletId = (record: ResumeRecord, path: string): string | null => {
  const [, list = "", index = "", field = "", bullet = ""] = path.split("/");
  if (field !== "highlights") return null;
  return entryAt(record, list, Number(index))?.highlightIds[Number(bullet)] ?? null;
};

const entryAt = (record: ResumeRecord, list: string, index: number) => {
  if (list === "work" || list === "projects" || list === "volunteer") return record[list][index];
  return undefined;
};
