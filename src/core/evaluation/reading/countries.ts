/** Which countries a text names: postings say "Berlin", profiles "Lisbon, PT"; both must meet. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { hasPhrase, wordLineOf, wordsIn } from "../case/words.ts";

/** ISO codes, regions such as "EU", "anywhere"; empty when no known place is named. */
export const countriesIn = (text: string, wording: ReadonlyArray<WordList>): ReadonlySet<string> => {
  const line = wordLineOf(text);
  const asWritten = ` ${wordsIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")} `;
  const isNamed = (name: string): boolean =>
    name.length <= SHORT ? asWritten.includes(` ${name.toUpperCase()} `) : hasPhrase(line, name);
  const named = Object.entries(placesOf(wording)).filter(
    ([code, names]) => !code.endsWith(MEMBERS) && names.some(isNamed),
  );
  return new Set(named.map(([code]) => code));
};

/** "US" is a country, "us" is not. */
const SHORT = 3;

const MEMBERS = "-members";

/** Does a set of countries and regions cover `country`? "EU" covers its members, "anywhere" covers all. */
export const covers = (
  places: ReadonlySet<string>,
  country: string,
  wording: ReadonlyArray<WordList>,
): boolean => {
  if (places.has(country) || places.has("anywhere")) return true;
  // Whoever may work in the whole union may work in the member that the posting names, and the other way round.
  if (country === "EU") {
    const members = wordsOf(wording, "evaluation-places", `EU${MEMBERS}`);
    if ([...places].some((place) => members.includes(place))) return true;
  }
  return [...places].some((place) => placesOf(wording)[`${place}${MEMBERS}`]?.includes(country));
};

const placesOf = (wording: ReadonlyArray<WordList>): WordList["groups"] =>
  wording.find(({ id }) => id === "evaluation-places")?.groups ?? {};
