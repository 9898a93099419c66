/** The closed list of sentences that claim nothing about a person, with their places filled. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import type { DraftSentence } from "./letter.ts";

/** The first template of the group whose places can all be filled; none when there is none. */
export const fillTemplate = (
  wording: ReadonlyArray<WordList>,
  group: string,
  values: Readonly<Record<string, string>>,
  status: "posting" | "courtesy",
): ReadonlyArray<DraftSentence> => {
  for (const template of wordsOf(wording, "letters", group)) {
    const text = filledWith(template, values);
    if (text !== null) return [{ text, facts: [], status }];
  }
  return [];
};

const filledWith = (template: string, values: Readonly<Record<string, string>>): string | null => {
  const names = [...template.matchAll(/\{(\w{1,20})\}/gu)].map(([, name = ""]) => name);
  if (names.some((name) => (values[name] ?? "") === "")) return null;
  return names.reduce((text, name) => text.replace(`{${name}}`, () => values[name] ?? ""), template);
};
