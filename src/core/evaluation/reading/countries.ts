/** Which countries a text names: postings say "Berlin", profiles "Lisbon, PT"; both must meet. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { hasPhrase, wordLineOf } from "../case/words.ts";

export type Country = string;

/** ISO codes, "EU" for the whole union, "anywhere"; empty when no known place is named. */
export const countriesIn = (text: string, wording: ReadonlyArray<WordList>): ReadonlySet<Country> => {
  const line = wordLineOf(text);
  const groups = wording.find(({ id }) => id === "evaluation-places")?.groups ?? {};
  const named = Object.entries(groups)
    .filter(([code, names]) => code !== "EU-members" && names.some((name) => hasPhrase(line, name)))
    .map(([code]) => code);
  return new Set(named);
};

/** Does a set of countries cover `country`? "EU" covers its members, "anywhere" covers all. */
export const covers = (
  countries: ReadonlySet<Country>,
  country: Country,
  wording: ReadonlyArray<WordList>,
): boolean => {
  if (countries.has(country) || countries.has("anywhere")) return true;
  const members = wordsOf(wording, "evaluation-places", "EU-members");
  if (country === "EU") return [...countries].some((code) => members.includes(code));
  return countries.has("EU") && members.includes(country);
};
