/** What a written word may be a form of: "cutting" → cut, cutt, cutte; the lexicon knows which of them exists. */

/** The written form first; irregular forms come from `claims-irregular`. */
export const baseFormsOf = (word: string): ReadonlyArray<string> => {
  if (word.length < 4) return word.length === 3 && word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
  return [word, ...ENDINGS.flatMap(([ending, replacements]) => basesOf(word, ending, replacements))];
};

const basesOf = (
  word: string,
  ending: string,
  replacements: ReadonlyArray<string>,
): ReadonlyArray<string> => {
  const rest = word.endsWith(ending) ? word.slice(0, -ending.length) : "";
  if (rest.length < 2) return [];
  const isDoubled = DOUBLED.has(ending) && rest.at(-1) === rest.at(-2);
  return [
    ...replacements.map((replacement) => rest + replacement),
    ...(isDoubled ? [rest.slice(0, -1)] : []),
  ];
};

const DOUBLED = new Set(["ed", "ing"]);

const ENDINGS: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["ches", ["ch"]],
  ["shes", ["sh"]],
  ["sses", ["ss"]],
  ["xes", ["x"]],
  ["oes", ["o"]],
  ["s", [""]],
  ["ed", ["", "e"]],
  ["ying", ["ie"]],
  ["ing", ["", "e"]],
];

/** How a verb is inflected where it stands, as far as its letters tell. */
export const verbFormOf = (word: string, irregular: ReadonlySet<string>): VerbForm => {
  if (word.endsWith("ing")) return "ing";
  if (irregular.has(word) || /[a-z]ed$/u.test(word)) return "past";
  return /[a-z]s$/u.test(word) && !word.endsWith("ss") ? "third" : "base";
};

export type VerbForm = "base" | "third" | "past" | "ing";
