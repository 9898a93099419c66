/** A title in one line with what it heads: "Skills: Go, Kafka". */
import type { Line } from "../lines/line.ts";
import { part } from "../lines/stretch.ts";
import type { SectionKind, SectionTitles } from "./section-titles.ts";

export interface AroundTitle {
  readonly titles: SectionTitles;
  /** How many known titles of the page are marked as headings. */
  readonly shape: { readonly headings: number };
  /** Of the section in which the line stands. */
  readonly kind: SectionKind;
}

/** "Skills: Go, Kafka" opens a section; "Tech: Go, Kafka" under a job does not. */
export const inlineTitle = (line: Line, around: AroundTitle): { kind: SectionKind; rest: Line } | null => {
  const { text } = line.content;
  const colon = text.indexOf(":");
  if (colon < 3 || colon > 40 || colon === text.length - 1) return null;
  const label = text.slice(0, colon);
  const opened = around.titles.listed(label);
  if (opened === null || !INLINE.includes(opened) || staysInside(line, label, around)) return null;
  const [first = ""] = text.slice(colon + 1).split(/[,;(|]/u);
  // "Languages and tools: Go, Make" are not spoken.
  if (opened === "languages" && !around.titles.isHumanLanguage(first.trim().split(" ")[0] ?? ""))
    return ["header", "summary", "contact"].includes(around.kind) ? { kind: "skills", rest: line } : null;
  // "Programming Languages: Go" keeps its label, which names the group.
  const rest =
    opened === "skills" && !/^skills$/iu.test(label) ? line.content : part(line.content, colon + 1);
  return { kind: opened, rest: { ...line, content: rest } };
};

/** "Professional profile: LinkedIn". */
const isAddress = ({ links, content: { text } }: Line, colon: number): boolean =>
  links.length > 0 || text.slice(colon).split(" ").length < SHORTEST_SUMMARY;

/** Words; "Objective: a first job" has as many. */
const SHORTEST_SUMMARY = 4;

const staysInside = (line: Line, label: string, { kind, titles, shape }: AroundTitle): boolean => {
  if (titles.listed(label) === "summary" && isAddress(line, label.length)) return true;
  if (kind === "skills") {
    const [first = ""] = line.content.text.slice(label.length + 1).split(/[,;(|]/u);
    return titles.listed(label) !== "languages" || !titles.isHumanLanguage(first);
  }
  // "Relevant coursework: …" tells of the degree above it.
  if (kind === "education") return titles.listed(label) === "other";
  if (kind !== "work" && kind !== "projects") return false;
  // Where the page sets its titles apart, a label below a job is none.
  if (shape.headings >= 2 && line.look !== null && !titles.isAlwaysSection(label)) return true;
  return !line.afterBlank || (titles.isStackLabel(label) && !titles.isAlwaysSection(label));
};

const INLINE: ReadonlyArray<SectionKind> = [
  "skills",
  "summary",
  "languages",
  "certificates",
  "education",
  "other",
  "awards",
];
