/** Must, nice or stack: by the section a line stands in, and outside requirements by the words around the skill. */
import type { SectionKind } from "#core/outline/index.ts";
import { type LineMention, type LineReading, markersBetween } from "./line-reading.ts";
import type { MarkerGroup } from "./markers.ts";
import type { Waivers } from "./optional-skills.ts";

export type Tier = "must" | "nice" | "stack";

/** What holds for all skills of a line. */
export interface LineStance {
  readonly kind: SectionKind;
  /** The line stands among requirements, or reads as one wherever it stands. */
  readonly isRequirement: boolean;
}

export const stanceOf = (kind: SectionKind, line: LineReading, isCarried: boolean): LineStance => ({
  kind,
  isRequirement:
    kind === "requirements" ||
    (!neverAsking.has(kind) && kind !== "nice" && (isCarried || startsAsking(line))),
});

/** Undefined for a skill that is named only to be ruled out. */
export const tierOf = (
  { kind, isRequirement }: LineStance,
  line: LineReading,
  waivers: Waivers,
  mention: LineMention,
  isConcept: boolean,
): Tier | undefined => {
  if (waivers.negated.has(mention)) return undefined;
  if (isInUse(line, mention) || (isConcept && isRoleName(line, mention))) return "stack";
  if (kind === "nice" || waivers.optional.has(mention)) return "nice";
  return isRequirement || isAskedFor(kind, line, mention, isConcept) ? "must" : "stack";
};

/** "CI/CD (we use CircleCI and Docker)": said of the mentions after it, within its bracket and clause. */
const isInUse = (line: LineReading, mention: LineMention): boolean =>
  markersBetween(line, Math.max(0, mention.start - reach), mention.start).some(
    ({ groups, clause, bracket }) =>
      groups.has("in-use") && clause === mention.clause && (bracket === -1 || bracket === mention.bracket),
  );

/** "DevOps engineer" is a job, not the practice. */
const isRoleName = (line: LineReading, mention: LineMention): boolean =>
  markersBetween(line, mention.end, mention.end + 3).some(({ groups }) => groups.has("role-name"));

const neverAsking: ReadonlySet<SectionKind> = new Set(["benefits", "process", "legal"]);

/** "Proficient understanding of Git", "4+ years of …": a requirement, even when it stands among the duties. */
const startsAsking = (line: LineReading): boolean => {
  const { folded, markers, mentions } = line;
  // "PowerShell or Python scripting experience"
  const first = mentions[0];
  if (first !== undefined && first.start <= 3) return markers.some(({ groups }) => groups.has("must-after"));
  if (
    /^[^a-z0-9]{0,6}(?:at least |minimum |over |> ?)?\d{1,2}\s?\+?(?:\s?(?:-|to|or)\s?(?:\d{1,2}|more)\+?)?\s?\+?\s?years?\b/u.test(
      folded,
    )
  ) {
    return true;
  }
  let end = 0;
  for (const marker of markers) {
    if (/[a-z0-9]/u.test(folded.slice(end, Math.min(marker.start, end + 40)))) return false;
    if (isAsking(marker.groups)) return true;
    if (!marker.groups.has("qualifier")) return false;
    end = marker.end;
  }
  return false;
};

/** "knowledge of APIs": the asking word stands right before the skill. */
export const isAskedOutright = (line: LineReading, { start }: LineMention): boolean =>
  markersBetween(line, start - 40, start).some(({ groups, end }) => isAsking(groups) && start - end <= 2);

/** A word that asks by itself, not only beside a technology ("strong", "need"). */
const isAsking = (groups: ReadonlySet<MarkerGroup>): boolean =>
  groups.has("must") && !groups.has("must-nearby");

/** In duties and stack lists "experience" and "strong" are used of the work there; only plainer words ask. */
const isAskedFor = (
  kind: SectionKind,
  line: LineReading,
  mention: LineMention,
  isConcept: boolean,
): boolean => {
  if (neverAsking.has(kind) || (kind === "company" && !speaksToReader(line.folded))) return false;
  const isWork = kind === "duties" || kind === "stack";
  const asks = (groups: ReadonlySet<MarkerGroup>, distance: number): boolean => {
    if (isWork) return groups.has("must-in-duties");
    return isAsking(groups) || (groups.has("must-nearby") && !isConcept && distance <= nearby);
  };
  const before = markersBetween(
    line,
    Math.max(0, mention.start - (isConcept ? conceptReach : reach)),
    mention.start,
  );
  if (
    before.some(({ groups, clause, end }) => clause === mention.clause && asks(groups, mention.start - end))
  )
    return true;
  if (isWork || isConcept) return false;
  if (kind !== "company" && followsYears(line, mention)) return true;
  const after = markersBetween(line, mention.end, mention.end + 16);
  if (
    isRoleName(line, mention) &&
    /\b(?:looking for|seeking|searching for|hiring|in search of)\b/u.test(
      line.folded.slice(Math.max(0, mention.start - reach), mention.start),
    )
  )
    return true;
  return after.some(
    ({ groups, start }) =>
      groups.has("must-after") && /^[\s*_)]*$/u.test(line.folded.slice(mention.end, start)),
  );
};

/** "3+ years with Python": asked for without another word. */
const followsYears = ({ folded }: LineReading, { start }: LineMention): boolean =>
  /\d\s?\+?\s?(?:years?|yrs?)'? (?:of |with |in |using |experience ){1,3}$/u.test(
    folded.slice(Math.max(0, start - 40), start),
  );

/** How far before the skill its asking word may stand: a long list in between, or for weak words a few words. */
const reach = 160;
const nearby = 30;
/** Concepts are words of any text about the trade, so their asking word must stand close. */
const conceptReach = 60;

/** A company's own praise ("our strong Kafka team") is no demand. */
const speaksToReader = (folded: string): boolean =>
  /\b(?:you|your|you'll|candidates?|applicants?|looking for|seeking|hiring|developers? with|engineers? with)\b/u.test(
    folded.slice(0, 600),
  );
