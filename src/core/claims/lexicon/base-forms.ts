/** What a written word may be a form of: "cutting" → cut, cutt, cutte; the lexicon knows which of them exists. */

/** The written form first; irregular forms come from `claims-irregular`. */
export const baseFormsOf = (word: string): ReadonlyArray<string> => {
  const forms = [word];
  if (word.length < 4) return word.length === 3 && word.endsWith("s") ? [word, word.slice(0, -1)] : forms;
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < 2) continue;
    forms.push(...replacements.map((replacement) => rest + replacement));
    const last = rest.at(-1) ?? "";
    if (DOUBLED.has(ending) && last === rest.at(-2)) forms.push(rest.slice(0, -1));
  }
  return forms;
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
