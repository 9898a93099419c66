/** How a person lays out a résumé, drawn by seed. Styles marked as held are never drawn for the part that rules are written from. */
import { createDice } from "#test/support/invented/dice.ts";

export interface LayoutStyle {
  readonly engine: Engine;
  readonly side: "left" | "right" | null;
  readonly family: "sans" | "serif";
  readonly size: number;
  readonly isCentred: boolean;
  readonly headings: "ruled" | "capitals" | "bold" | "large";
  readonly paper: "a4" | "letter";
  /** Which stands first in a job header, and how its parts are set. */
  readonly header: HeaderShape;
  readonly dates: DateStyle;
  readonly dateJoin: string;
  readonly mark: string;
  readonly skills: SkillStyle;
  readonly titles: keyof typeof sectionTitles;
  readonly isGrouped: boolean;
  /** Addresses are only behind words ("LinkedIn"). */
  readonly hidesLinks: boolean;
  readonly order: "work-first" | "education-first" | "skills-first";
  readonly contactJoin: string;
}

export const engines = ["chromium", "typst", "react-pdf", "docx"] as const;
export type Engine = (typeof engines)[number];

export type HeaderShape =
  | "title, employer + right date"
  | "employer + right place, title + right date"
  | "title + right date, employer below"
  | "employer | title | date"
  | "title at employer (date)"
  | "date rail, title, employer"
  | "date above, title — employer"
  | "employer, place + right date, title italic"
  | "title / employer · place · date";

export type DateStyle = "Mar 2021" | "March 2021" | "03/2021" | "03.2021" | "2021-03" | "2021" | "Mar ’21";

export type SkillStyle = "commas" | "labelled" | "one a line" | "bullets" | "pipes" | "table";

export type Part = "dev" | "held";

export const sectionTitles = {
  plain: {
    work: "Experience",
    education: "Education",
    skills: "Skills",
    projects: "Projects",
    summary: "Summary",
    languages: "Languages",
    certificates: "Certifications",
  },
  wordy: {
    work: "Professional Experience",
    education: "Education & Training",
    skills: "Technical Skills",
    projects: "Personal Projects",
    summary: "Professional Summary",
    languages: "Languages",
    certificates: "Certificates",
  },
  german: {
    work: "Berufserfahrung",
    education: "Ausbildung",
    skills: "Kenntnisse",
    projects: "Projekte",
    summary: "Profil",
    languages: "Sprachen",
    certificates: "Zertifikate",
  },
  unusual: {
    work: "Where I Have Worked",
    education: "Academic Background",
    skills: "Toolbox",
    projects: "Side Projects",
    summary: "About Me",
    languages: "Spoken Languages",
    certificates: "Licenses & Certifications",
  },
} as const;

const forBoth = {
  engines: ["chromium", "typst", "docx"] as ReadonlyArray<Engine>,
  headers: [
    "title, employer + right date",
    "employer + right place, title + right date",
    "title + right date, employer below",
    "employer | title | date",
    "date rail, title, employer",
  ] as ReadonlyArray<HeaderShape>,
  dates: ["Mar 2021", "March 2021", "03/2021", "2021"] as ReadonlyArray<DateStyle>,
  skills: ["commas", "labelled", "one a line", "bullets"] as ReadonlyArray<SkillStyle>,
  titles: ["plain", "wordy"] as ReadonlyArray<keyof typeof sectionTitles>,
};

const heldOnly = {
  engines: ["react-pdf"] as ReadonlyArray<Engine>,
  headers: [
    "title at employer (date)",
    "date above, title — employer",
    "employer, place + right date, title italic",
    "title / employer · place · date",
  ] as ReadonlyArray<HeaderShape>,
  dates: ["03.2021", "2021-03", "Mar ’21"] as ReadonlyArray<DateStyle>,
  skills: ["pipes", "table"] as ReadonlyArray<SkillStyle>,
  titles: ["german", "unusual"] as ReadonlyArray<keyof typeof sectionTitles>,
};

/** The held part draws from everything, the other part never from what is held. */
export const layoutStyleOf = (seed: number, part: Part): LayoutStyle => {
  const dice = createDice(seed * 7919 + (part === "held" ? 1 : 0));
  const from = <T>(both: ReadonlyArray<T>, held: ReadonlyArray<T>, fallback: T): T => {
    const all = part === "held" ? [...both, ...held] : both;
    return all[dice.between(0, all.length - 1)] ?? fallback;
  };
  const engine = from(forBoth.engines, heldOnly.engines, "typst");
  return {
    engine,
    // Word documents with side bars are layout tables, which the writer of this engine leaves out.
    side: engine === "docx" ? null : dice.pick([null, null, null, "left", "right"] as const),
    family: dice.pick(["sans", "serif"] as const),
    size: dice.pick([9.5, 10, 10.5, 11]),
    isCentred: dice.chance(0.4),
    headings: dice.pick(["ruled", "capitals", "bold", "large"] as const),
    paper: dice.pick(["a4", "letter"] as const),
    header: from(forBoth.headers, heldOnly.headers, "title, employer + right date"),
    dates: from(forBoth.dates, heldOnly.dates, "Mar 2021"),
    dateJoin: dice.pick([" – ", " - ", "–", " to "]),
    mark: dice.pick(["•", "–", "▪", "◦", "•"]),
    skills: from(forBoth.skills, heldOnly.skills, "commas"),
    titles: from(forBoth.titles, heldOnly.titles, "plain"),
    isGrouped: dice.chance(0.25),
    hidesLinks: dice.chance(0.3),
    order: dice.pick(["work-first", "work-first", "education-first", "skills-first"] as const),
    contactJoin: dice.pick([" | ", " · ", "   ", " • "]),
  };
};
