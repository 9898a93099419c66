/** The lines around one line of a résumé, so that a fact is seen where it was said. */
import type { ResumeRecord } from "#core/resume-record/index.ts";

export interface LineInContext {
  /** "Backend Engineer, Lumen". */
  readonly heading: string;
  readonly before: string;
  readonly line: string;
  readonly after: string;
}

/** `place` is a pointer of the ledger: `/work/0/highlights/2`, with `#1` for a second sentence. Null for a whole entry. */
export const lineInContext = (record: ResumeRecord, place: string): LineInContext | null => {
  const [path = ""] = place.split("#");
  if (path === "/basics/summary") {
    return { heading: "Summary", before: "", line: record.basics.summary, after: "" };
  }
  const [, section, index, at] = /^\/(work|projects|volunteer)\/(\d+)\/highlights\/(\d+)$/u.exec(path) ?? [];
  if (section !== "work" && section !== "projects" && section !== "volunteer") return null;
  const entry = record[section][Number(index)];
  const line = entry?.highlights[Number(at)];
  if (entry === undefined || line === undefined) return null;
  return {
    heading: headingOf(entry),
    before: entry.highlights[Number(at) - 1] ?? "",
    line,
    after: entry.highlights[Number(at) + 1] ?? "",
  };
};

const headingOf = (entry: {
  readonly position?: string;
  readonly name?: string;
  readonly organization?: string;
}): string => [entry.position, entry.name ?? entry.organization].filter(Boolean).join(", ");
