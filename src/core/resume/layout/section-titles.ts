/** Which section a title opens. The titles are data: `knowledge/wording/resume-sections.yml`. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";

const KINDS = [
  "summary",
  "work",
  "volunteer",
  "education",
  "projects",
  "skills",
  "certificates",
  "languages",
  "publications",
  "awards",
  "interests",
  "references",
  "other",
  "contact",
] as const;

export type SectionKind = (typeof KINDS)[number] | "header";

export interface SectionTitles {
  /** The kind of a title that is listed word for word, or joined of listed ones ("Skills & Tools"). */
  readonly listed: (title: string) => SectionKind | null;
  /** For lines that are surely headings: the last word decides too ("Payments Engineering Experience"). */
  readonly ofHeading: (title: string) => SectionKind | null;
  /** "Skills" is a section of its own wherever a blank line stands before it. */
  readonly isAlwaysSection: (label: string) => boolean;
  readonly isStackLabel: (label: string) => boolean;
  readonly isDocumentTitle: (title: string) => boolean;
  /** Names of table columns ("Company", "Period"). */
  readonly columnNames: ReadonlySet<string>;
  /** "English": what follows "Languages:" is spoken, not programmed in. */
  readonly isHumanLanguage: (name: string) => boolean;
  /** "Languages", "Sprachen" alone: speech, unless the names below tell otherwise. */
  readonly isSpokenTitle: (label: string) => boolean;
  /** "Name", "Full name": what follows the colon is the person's name. */
  readonly isNameLabel: (label: string) => boolean;
}

export const sectionTitlesOf = (wording: ReadonlyArray<WordList>): SectionTitles => {
  const group = (name: string) => wordsOf(wording, "resume-sections", name);
  const kindByTitle = new Map(
    KINDS.flatMap((kind) => group(kind).map((title) => [plainTitle(title), kind] as const)),
  );
  const kindByEnding = new Map(
    ENDINGS.flatMap((kind) => group(`${kind}-endings`).map((word) => [plainTitle(word), kind] as const)),
  );
  const plainly = (name: string) => new Set(group(name).map(plainTitle));
  const stackLabels = plainly("stack-labels");
  const always = plainly("always-sections");
  const spoken = new Set(wordsOf(wording, "resume-words", "human-languages"));
  const spokenTitles = plainly("spoken-titles");
  const nameLabels = plainly("name-labels");
  const documentTitles = plainly("document-titles");
  const listed = (title: string): SectionKind | null => {
    const plain = plainTitle(title);
    const whole = kindByTitle.get(plain);
    if (whole !== undefined) return whole;
    const [first, second] = plain.split(JOINT).map((piece) => kindByTitle.get(piece));
    // "Languages and Frameworks" are not spoken.
    if (first === "languages" && second === "skills") return second;
    // "Research and Work Experience" holds jobs; else the first word decides.
    return (second === "work" && first !== "skills" ? second : first) ?? null;
  };
  const stems = STEMS.flatMap((kind) =>
    group(`${kind}-stems`).map((stem) => [plainTitle(stem), kind] as const),
  );
  /** "Resumen de habilidades", "Skill Set Summary": the first telling word of a short title, whatever stands around it. */
  const byStem = (title: string): SectionKind | null => {
    const words = plainTitle(title).split(/[^\p{L}]+/u);
    if (words.length > MOST_TITLE_WORDS) return null;
    for (const word of words) {
      const known = stems.find(([stem]) => word.startsWith(stem));
      if (known !== undefined) return known[1];
    }
    return null;
  };
  return {
    listed,
    ofHeading: (title) => {
      // "Selected Work Experience with Globex": what stands before the employer is the title.
      const [whole, before = whole] = [title, title.split(/\s(?:with|at|@|bei|chez)\s/u)[0]];
      const ending = plainTitle(before).split(" ").at(-1) ?? "";
      return listed(whole) ?? listed(before) ?? kindByEnding.get(ending) ?? byStem(before);
    },
    isAlwaysSection: (label) => always.has(plainTitle(label)),
    isStackLabel: (label) => stackLabels.has(plainTitle(label)),
    isDocumentTitle: (title) => documentTitles.has(plainTitle(title)),
    columnNames: new Set(group("column-names")),
    isHumanLanguage: (name) => spoken.has(name.trim().toLowerCase()),
    isSpokenTitle: (label) => spokenTitles.has(plainTitle(label)),
    isNameLabel: (label) => nameLabels.has(plainTitle(label)),
  };
};

const ENDINGS = [
  "work",
  "skills",
  "projects",
  "education",
  "certificates",
  "awards",
  "publications",
  "volunteer",
] as const;

/** Kinds whose titles are made of many words in many languages. */
const STEMS = ["skills", "work", "education", "projects", "certificates"] as const;

/** A longer line is a sentence. */
const MOST_TITLE_WORDS = 5;

const JOINT = / (?:&|and|und|et|y|e|\/|\+) |, /u;

/** Lower case, no decoration, "E D U C A T I O N" closed up. No title is longer than this. */
const LONGEST_TITLE = 60;

const plainTitle = (decorated: string): string => {
  // "Kenntnisse ________": the rule beside a title is drawn with letters.
  const isRuled = decorated.length <= 300 && /[_=.·–—-]{3}$/u.test(decorated.slice(-3));
  const title = isRuled ? decorated.replace(/(?<=\S) ?[_=.·–—-]{3,300}$/u, "") : decorated;
  if (title.length > 2 * LONGEST_TITLE) return "";
  const lower = withoutMarks(title.toLowerCase().replaceAll("’", "'"))
    .replaceAll(/\([^()]{0,60}\)/gu, " ")
    .replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const closedUp = /^(?:[\p{L}&] ){3,}[\p{L}&]$/u.test(lower) ? lower.replaceAll(" ", "") : lower;
  return closedUp.replaceAll(/\s+/gu, " ");
};

/** "expérience" and "experience" are one word in a title, because capitals are often set without their accents. */
const withoutMarks = (text: string): string =>
  /[^\p{ASCII}]/u.test(text) ? text.normalize("NFD").replaceAll(/\p{M}/gu, "") : text;
