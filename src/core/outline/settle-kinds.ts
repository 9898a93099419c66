/** Gives each section its kind: by its heading, else by the heading above it, else by what its lines say. */
import type { HeadingKind } from "./heading-phrases.ts";
import { inferKind, type KindCues } from "./infer-kind.ts";
import type { Line, Section, SectionKind } from "./outline.ts";

export interface OpenSection {
  readonly heading: Line | null;
  /** By the words of its heading; undefined when they are unknown. */
  readonly kind: HeadingKind | undefined;
  /** As in `PhysicalLine`; 0 before the first heading. */
  readonly level: number;
  readonly lines: Array<Line>;
}

export const settleKinds = (
  text: string,
  cues: KindCues,
  open: ReadonlyArray<OpenSection>,
): ReadonlyArray<Section> => {
  const sections: Array<Section> = [];
  let above: Above = { kind: "header", level: 0, isContainer: false };
  let hasBody = false;
  let hasRequirements = false;
  for (const drafted of open) {
    if (drafted.heading === null && drafted.lines.length === 0) continue;
    const section: KnownSection = { ...drafted, kind: settledWish(drafted.kind, hasRequirements) };
    const kind = kindOf(text, cues, section, above, hasBody);
    // A sub-heading that only inherits does not become the one that others inherit from.
    if (section.kind !== undefined || (section.level <= above.level && !above.isContainer)) {
      above = { kind, level: section.level, isContainer: section.lines.length === 0 };
    }
    hasBody ||= section.lines.length > 0;
    hasRequirements ||= kind === "requirements" && section.lines.length > 0;
    sections.push({ kind, heading: section.heading, lines: section.lines });
  }
  return sections;
};

const settledWish = (kind: HeadingKind | undefined, hasRequirements: boolean): SectionKind | undefined => {
  if (kind !== "wishes") return kind;
  return hasRequirements ? "nice" : "requirements";
};

interface KnownSection extends OpenSection {
  readonly kind: SectionKind | undefined;
}

interface Above {
  readonly kind: SectionKind;
  readonly level: number;
  /** No line of its own: the headings of its level that follow are its parts ("What you'll bring", "Backend", "Cloud"). */
  readonly isContainer: boolean;
}

const kindOf = (
  text: string,
  cues: KindCues,
  { kind, level, lines, heading }: KnownSection,
  above: Above,
  hasBody: boolean,
): SectionKind => {
  if (kind !== undefined && !vague.has(kind)) return kind;
  if (kind === undefined && heading !== null && hasBody && isPartOf(above, level)) return above.kind;
  // "Description" says nothing; a list under it is known by its lines.
  const inferred = lines.some((line) => line.kind === "item") ? inferKind(cues, text, lines) : undefined;
  if (inferred !== undefined) return inferred;
  if (!hasBody) return lines.some(isLong) ? "summary" : "header";
  return kind ?? inferKind(cues, text, lines) ?? "other";
};

/** A deeper heading, or one of the same level after a heading that has no text of its own. */
const isPartOf = (above: Above, level: number): boolean =>
  !vague.has(above.kind) && (level > above.level || (above.isContainer && level === above.level));

/** Kinds that tell where a section stands, not what it is for. */
const vague: ReadonlySet<SectionKind> = new Set(["header", "summary"]);

const isLong = ({ start, end }: Line): boolean => end - start > 80;
