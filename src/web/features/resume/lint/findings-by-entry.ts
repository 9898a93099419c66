/** Findings where the form draws them: by the pointer of the entry, then by the rest of the pointer. */
import type { LintFinding } from "#web/api/resume-drafts.ts";

export type FindingsByEntry = ReadonlyMap<string, ReadonlyMap<string, ReadonlyArray<LintFinding>>>;

export const findingsByEntry = (findings: ReadonlyArray<LintFinding>): FindingsByEntry => {
  const byEntry = new Map<string, Map<string, Array<LintFinding>>>();
  for (const finding of findings) {
    const [entry, rest] = splitPath(finding.path);
    const byRest = byEntry.get(entry) ?? new Map<string, Array<LintFinding>>();
    byEntry.set(entry, byRest);
    byRest.set(rest, [...(byRest.get(rest) ?? []), finding]);
  }
  return byEntry;
};

/** "/work/0/highlights/2" → "/work/0" and "/highlights/2"; "/basics/email" → "/basics" and "/email". */
export const splitPath = (path: string): readonly [entry: string, rest: string] => {
  const parts = path.split("/");
  const isProfile = parts[1] === "basics" && parts[2] === "profiles";
  const isBasics = parts[1] === "basics" && !isProfile;
  const depth = isBasics ? 2 : isProfile ? 4 : 3;
  const entry = parts.slice(0, depth).join("/");
  return [entry, path.slice(entry.length)];
};
