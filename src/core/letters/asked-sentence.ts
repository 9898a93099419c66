/** "You ask for Go, PostgreSQL and REST APIs.": what of the posting the told lines answer, in its own names. */
import type { WordList } from "#core/catalogue/index.ts";
import type { Posting } from "#core/posting/index.ts";
import { fillTemplate } from "./fill-template.ts";
import type { DraftSentence } from "./letter.ts";
import type { Told } from "./tell-facts.ts";

export const askedSentence = (
  posting: Posting,
  told: ReadonlyArray<Told>,
  wording: ReadonlyArray<WordList>,
): ReadonlyArray<DraftSentence> =>
  fillTemplate(wording, "asked", { skills: listOf(skillsAnswered(posting, told)) }, "posting");

/** Names of the must requirements that the told lines answer, as the posting writes them. */
const skillsAnswered = ({ requirements }: Posting, told: ReadonlyArray<Told>): ReadonlyArray<string> => {
  const answered = new Set(told.flatMap(({ bullet }) => bullet.requirements));
  const names = requirements
    .filter(({ id, tier }) => tier === "must" && answered.has(id))
    .flatMap(({ anyOf: [first] }) => (first === undefined ? [] : [first.name]));
  return [...new Set(names)].slice(0, MOST_SKILLS);
};

/** More would be a list, not a sentence. */
const MOST_SKILLS = 4;

export const listOf = (names: ReadonlyArray<string>): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
