/** The words of the posting that ask for a requirement, and what people call it in a sentence. */
import type { Span } from "#core/base/text-span.ts";
import type { Requirement } from "#core/requirements/index.ts";
import type { Case } from "../case/case.ts";

export const citeRequirement = ({ span }: Requirement): Span => span;

/** "Kafka or NATS", in the posting's own words where it names the skill, so that the quote holds what is said. */
export const nameOf = (of: Case, requirement: Requirement): string =>
  joinNames([...new Set(requirement.anyOf.map(({ skill }) => askedWord(of, requirement, skill)))], "or");

export const askedWord = ({ input }: Case, requirement: Requirement, skill: string): string => {
  const { quote } = requirement.span;
  const mention = input.taxonomy.mentionsIn(quote).find((found) => found.skill === skill);
  if (mention !== undefined) return quote.slice(mention.start, mention.end).replaceAll(/\s+/gu, " ");
  return requirement.anyOf.find((asked) => asked.skill === skill)?.name ?? skill;
};

/** At most four names, so that a line stays a line. */
export const joinNames = (names: ReadonlyArray<string>, word: "or" | "and"): string => {
  const shown = names.slice(0, 4);
  const last = shown.at(-1) ?? "";
  const head = shown.slice(0, -1).join(", ");
  return head === "" ? last : `${head} ${word} ${last}`;
};
