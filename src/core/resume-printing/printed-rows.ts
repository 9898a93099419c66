/** Names with a list after them: skills, languages, interests, the stack line of a job. */
import type { Interest, Language, SkillGroup } from "#core/resume/index.ts";
import type { PrintedRow } from "./printed-resume.ts";
import { unbrokenText } from "./unbroken-text.ts";

/** A group without a name is only its list; one without a list only its name. */
export const skillRow = ({ name, level, keywords }: SkillGroup): PrintedRow =>
  row(level === "" ? name : `${name} (${level})`, keywords);

export const interestRow = ({ name, keywords }: Interest): PrintedRow => row(name, keywords);

/** "German (native), English (fluent)" on one line, because a line each wastes a page. */
export const languagesRow = (languages: ReadonlyArray<Language>): PrintedRow =>
  row(
    "",
    languages.map(({ language, fluency }) => (fluency === "" ? language : `${language} (${fluency})`)),
  );

/** "Tech: Go, Kafka" under an entry; nothing without words. */
export const rowOf = (name: string, words: ReadonlyArray<string>): PrintedRow | null => {
  const filled = row(name, words);
  return filled.text.length === 0 ? null : filled;
};

const row = (name: string, keywords: ReadonlyArray<string>): PrintedRow => ({
  name: unbrokenText(name),
  text: unbrokenText(keywords.filter((keyword) => keyword.trim() !== "").join(", ")),
});
