/** The rows a person decides on: one per posting, its copies and reposts folded into it. */
import type { RankedPosting, Triage } from "#core/triage/index.ts";

export interface TriageRow {
  readonly posting: RankedPosting;
  /** Other files that hold the same posting. */
  readonly copies: ReadonlyArray<string>;
  /** Other files in which the employer offers near the same job again. */
  readonly reposts: ReadonlyArray<string>;
}

export const rowsOfTriage = ({ postings, duplicates, reposts }: Triage): ReadonlyArray<TriageRow> => {
  const folded = new Set<string>();
  const othersOf = (file: string, groups: Triage["duplicates"]): ReadonlyArray<string> => {
    const group = groups.find((files) => files.includes(file)) ?? [];
    return group.filter((other) => other !== file && !folded.has(other));
  };
  const rows: Array<TriageRow> = [];
  for (const posting of postings) {
    if (folded.has(posting.file)) continue;
    folded.add(posting.file);
    const copies = othersOf(posting.file, duplicates);
    for (const file of copies) folded.add(file);
    const again = othersOf(posting.file, reposts);
    for (const file of again) folded.add(file);
    rows.push({ posting, copies, reposts: again });
  }
  return rows;
};
