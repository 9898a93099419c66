/** What a piece of a header is: a job title, a place, an employer. The words are data. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { placeJudgeOf } from "../words/place-judge.ts";

export interface HeaderWords {
  readonly isTitle: (text: string) => boolean;
  /** Its only title words are also parts of other names: "Customer Engineering", "Sales Platform". */
  readonly isWeakTitle: (text: string) => boolean;
  /** Ends in "GmbH", "Ltd" and the like. */
  readonly isCompany: (text: string) => boolean;
  /** A part of a company ("Payments", "Core Platform"): it belongs to the title. */
  readonly isTeam: (text: string) => boolean;
  readonly isPlace: (text: string) => boolean;
  /** What a label of a form announces: "Designation" a title, "Client" an employer. */
  readonly fieldLabel: (label: string) => FieldLabel | null;
  readonly isInstitution: (text: string) => boolean;
  readonly isDegree: (text: string) => boolean;
  /** "Computer Science", "Business Administration": what is studied, not where. */
  readonly isField: (text: string) => boolean;
  readonly isHumanLanguage: (text: string) => boolean;
  /** The last word is a title's: "Payments Engineer", "Engineer II", "Developer (Contract)". */
  readonly endsAsTitle: (text: string) => boolean;
  /** "Parental leave", "Career break": time off, no job. */
  readonly isBreak: (text: string) => boolean;
  /** "Full-time", "CDI", "Stage M1", "Ongoing": how long and on what terms, no name. */
  readonly isEmploymentKind: (text: string) => boolean;
  /** "Freelance", "Self-employed": stands where others name their employer. */
  readonly isSelfEmployment: (text: string) => boolean;
  /** "Internship", "Stage", "Praktikum" alone: terms, but the title of those who have no other. */
  readonly isInternship: (text: string) => boolean;
}

export type FieldLabel = "title" | "employer" | "place" | "dates";

export const headerWordsOf = (wording: ReadonlyArray<WordList>): HeaderWords => {
  const holds = (group: string) => holderOf(wordsOf(wording, "resume-words", group));
  const [hasTitle, hasSuffix, hasInstitution] = [
    holds("titles"),
    holds("company-suffixes"),
    holds("institutions"),
  ];
  const [hasDegree, hasLanguage] = [holds("degrees"), holds("human-languages")];
  const weak = new Set(wordsOf(wording, "resume-words", "weak-titles"));
  const strong = wordsOf(wording, "resume-words", "titles").filter((word) => !weak.has(word));
  const hasStrongTitle = holderOf(strong);
  const labels = new Map(
    FIELD_LABELS.flatMap((kind) =>
      wordsOf(wording, "resume-words", `${kind}-labels`).map((label) => [label, kind] as const),
    ),
  );
  const teams = new Set(wordsOf(wording, "resume-words", "teams"));
  return {
    isTitle: (text) => hasTitle(text) && !hasSuffix(text),
    isWeakTitle: (text) => hasTitle(text) && !hasStrongTitle(text),
    isCompany: hasSuffix,
    isTeam: (text) =>
      text.length < 60 &&
      text
        .toLowerCase()
        .split(/[\s&/-]+/u)
        .every((word) => teams.has(word)),
    isPlace: placeJudgeOf(wording, (text) => hasSuffix(text) || hasStrongTitle(text)),
    fieldLabel: (label) => labels.get(label.trim().toLowerCase()) ?? null,
    isInstitution: (text) => hasInstitution(text) || SCHOOL_ENDING.test(text.slice(0, LONGEST)),
    isField: holds("fields-of-study"),
    isDegree: hasDegree,
    isHumanLanguage: hasLanguage,
    endsAsTitle: (text) => hasTitle(lastWordOf(text)),
    isBreak: holds("career-breaks"),
    isEmploymentKind: kindJudgeOf(wording, ["employment-kinds", "internships", "present"]),
    isSelfEmployment: kindJudgeOf(wording, ["self-employment"]),
    isInternship: kindJudgeOf(wording, ["internships"]),
  };
};

const kindJudgeOf = (
  wording: ReadonlyArray<WordList>,
  groups: ReadonlyArray<string>,
): ((text: string) => boolean) => {
  const kinds = new Set(groups.flatMap((group) => wordsOf(wording, "resume-words", group)));
  return (text) => {
    const plain = text.toLowerCase().replaceAll(/[()]/gu, "").trim();
    return plain.length <= 40 && (kinds.has(plain) || kinds.has(plain.replace(/\s[lm]?\d$/u, "")));
  };
};

/** Without grades and brackets: of "Engineer II (Contract)" it is "Engineer". */
const lastWordOf = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/\s?\([^()]{0,60}\)\s*$/u, "")
    .split(/[\s/]+/u)
    .findLast((word) => !/^(?:[IVX]{1,4}|\d{1,2}|[A-Z]\d{1,2})$/u.test(word)) ?? "";

/** Compounds: "Viktoriaschule", "Handelsakademie", "Goethe-Gymnasium". */
const SCHOOL_ENDING =
  /\p{L}{3}(?:schule|gymnasium|universität|universiteit|akademie|kolleg|skola|skolan|skole)(?!\p{L})/iu;

const FIELD_LABELS: ReadonlyArray<FieldLabel> = ["title", "employer", "place", "dates"];

/** A piece of a header is short; longer text is prose. */
const LONGEST = 200;

const holderOf = (words: ReadonlyArray<string>): ((text: string) => boolean) => {
  const phrases = words.filter((word) => word.includes(" ")).map((word) => ` ${word} `);
  const single = new Set(words);
  return (text) => {
    if (text.length > LONGEST) return false;
    const { padded, pieces } = plainOf(text);
    return pieces.some((piece) => single.has(piece)) || phrases.some((phrase) => padded.includes(phrase));
  };
};

interface PlainText {
  readonly text: string;
  /** Lower case, single blanks, one at each end. */
  readonly padded: string;
  /** Its words, and the parts of those with a hyphen. */
  readonly pieces: ReadonlyArray<string>;
}

/** The same piece is asked about titles, companies, schools and degrees in a row: it is taken apart once. */
let latest: PlainText = { text: "", padded: "  ", pieces: [] };

const plainOf = (text: string): PlainText => {
  if (latest.text === text) return latest;
  const plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}.+#'-]+/gu, " ");
  const padded = ` ${plain.trim()} `.replaceAll(". ", " ");
  const whole = padded.trim().split(" ");
  const pieces = plain.includes("-") ? [...whole, ...whole.flatMap((word) => word.split("-"))] : whole;
  latest = { text, padded, pieces };
  return latest;
};
