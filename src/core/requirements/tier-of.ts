/** Must, nice or stack: by the section a line stands in, and outside requirements by the words before the skill. */
import type { SectionKind } from "#core/outline/index.ts";
import { type LineMention, type LineReading, markersBetween } from "./line-reading.ts";
import type { MarkerGroup } from "./markers.ts";
import type { Waivers } from "./optional-skills.ts";

export type Tier = "must" | "nice" | "stack";

/** Undefined for a skill that is named only to be ruled out. */
export const tierOf = (
  kind: SectionKind,
  line: LineReading,
  waivers: Waivers,
  mention: LineMention,
): Tier | undefined => {
  if (waivers.negated.has(mention)) return undefined;
  if (kind === "nice" || waivers.optional.has(mention)) return "nice";
  return kind === "requirements" || isAskedFor(kind, line, mention) ? "must" : "stack";
};

/** The words that ask for a skill where the section does not. */
const askingGroup: Readonly<Record<SectionKind, MarkerGroup | undefined>> = {
  requirements: "must",
  nice: "must",
  header: "must",
  summary: "must",
  other: "must",
  company: "must",
  duties: "must-in-duties",
  stack: "must-in-duties",
  benefits: undefined,
  process: undefined,
  legal: undefined,
};

const isAskedFor = (kind: SectionKind, line: LineReading, mention: LineMention): boolean => {
  const group = askingGroup[kind];
  if (group === undefined || (kind === "company" && !speaksToReader(line.folded))) return false;
  const before = markersBetween(line, Math.max(0, mention.start - reach), mention.start);
  if (before.some((marker) => marker.groups.has(group) && marker.clause === mention.clause)) return true;
  const after = markersBetween(line, mention.end, mention.end + 24);
  return after.some(({ words }) => words === "required" || words === "must" || words === "mandatory");
};

/** How far before the skill its asking word may stand. */
const reach = 160;

/** A company's own praise ("our strong Kafka team") is no demand. */
const speaksToReader = (folded: string): boolean =>
  /\b(?:you|your|you'll|candidates?|applicants?|looking for|seeking|hiring|developers? with|engineers? with)\b/u.test(
    folded.slice(0, 600),
  );
