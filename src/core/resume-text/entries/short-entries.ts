/** What takes a line or two: certificates, publications, awards, languages, interests, references, groups of skills. */
import type { Award, Certificate, Language, Publication, Reference } from "#core/resume/index.ts";
import { inLine, joined, paragraphsOf } from "../in-line.ts";
import { shownDate } from "../shown-date.ts";
import { blankEntry, type TextEntry } from "../text-page.ts";

export const certificateEntry = ({ name, issuer, date, url }: Certificate): TextEntry => ({
  ...blankEntry,
  bullets: [joined([joined([name, issuer], ", "), inBrackets(shownDate(date)), url], " ")],
});

/** One item, so that no reader takes its summary for another. */
export const publicationEntry = (one: Publication): TextEntry => ({
  ...blankEntry,
  bullets: [
    joined(
      [
        joined([one.name, one.publisher], ", "),
        inBrackets(shownDate(one.releaseDate)),
        one.url,
        after(one.summary),
      ],
      " ",
    ),
  ],
});

export const awardEntry = ({ title, awarder, date, summary }: Award): TextEntry => ({
  ...blankEntry,
  bullets: [joined([joined([title, awarder], ", "), inBrackets(shownDate(date)), after(summary)], " ")],
});

export const languageEntry = ({ language, fluency }: Language): TextEntry => ({
  ...blankEntry,
  bullets: [joined([language, inBrackets(inLine(fluency))], " ")],
});

export const referenceEntry = ({ name, reference }: Reference): TextEntry => ({
  ...blankEntry,
  heading: inLine(name),
  paragraphs: paragraphsOf(reference),
});

/** "Languages: Go, SQL"; without a label the keywords alone. */
export const keywordEntry = (name: string, keywords: ReadonlyArray<string>): TextEntry => {
  const text = joined(keywords, ", ");
  if (inLine(name) === "" || text === "") return { ...blankEntry, bullets: [text || inLine(name)] };
  return { ...blankEntry, labelled: [[inLine(name), text]] };
};

const inBrackets = (text: string): string => (text === "" ? "" : `(${text})`);

const after = (summary: string): string => (inLine(summary) === "" ? "" : `– ${inLine(summary)}`);
