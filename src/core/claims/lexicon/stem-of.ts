/** The stem under which two forms of one word meet: inflection, British and American spelling, the commonest noun endings. */

/**
 * Deliberately timid: two words that share a stem count as the same word of a claim, so a stem too short is a lie let through.
 *
 * @example
 * stemOf("migrations") === stemOf("migrating"); // true
 * stemOf("product") === stemOf("production"); // false
 */
export const stemOf = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = nounless(inflectionless(spelledBritish(word)));
  // Words come from any text: the memory is emptied before it can grow without end.
  if (stems.size > MOST_REMEMBERED) stems.clear();
  stems.set(word, stem);
  return stem;
};

const MOST_REMEMBERED = 20_000;
const stems = new Map<string, string>();

const spelledBritish = (word: string): string =>
  word
    .replace(/iz(?=e|ing|ation)/u, "is")
    .replace(/yz(?=e|ing)/u, "ys")
    .replace(/^(behavi|col|fav|hon|lab|neighb)or/u, "$1our")
    .replace(/^(cent|fib|lit|(?:kilo|milli)?met|theat)er(?=s?$)/u, "$1re")
    .replace(/log(?=s?$)/u, (end, at: number) => (at > 2 ? "logue" : end))
    .replace(/(?<=[aeiou])ll(?=ed$|ing$)/u, "l");

const inflectionless = (word: string): string => {
  if (word.length < 4 || /\d/u.test(word)) return word.replace(/(?<=^p?\d.*|\p{L}\p{L})s$/u, "");
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith("s")) return endless(word.slice(0, -1));
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("eed")) return word;
  if (word.endsWith("ed") && word.length > 4) return undoubled(word.slice(0, -2));
  if (word.endsWith("ing") && word.length > 5) return undoubled(word.slice(0, -3));
  return endless(word);
};

/** "cache", "caching", "cached" meet without the e. */
const endless = (word: string): string =>
  word.length > 3 && word.endsWith("e") && !word.endsWith("ee") ? word.slice(0, -1) : word;

const undoubled = (word: string): string =>
  /([bdgmnprt])\1$/u.test(word) ? word.slice(0, -1) : endless(word);

const nounless = (stem: string): string => {
  if (stem.length < 8 || stem === "production") return stem;
  if (stem.endsWith("isation")) return stem.slice(0, -5);
  if (/[ts]ion$/u.test(stem)) return stem.slice(0, -3);
  return stem;
};
