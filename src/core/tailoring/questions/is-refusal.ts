/** Does an answer say nothing? "No", "I don't know", "n/a", "-": then nothing is added and nothing is asked again. */
export const isRefusal = (answer: string): boolean => {
  const words = answer
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[^\p{L}\p{N}'/ ]+/gu, " ")
    .trim();
  return words === "" || REFUSALS.has(words.replaceAll(/\s+/gu, " "));
};

const REFUSALS = new Set([
  "no",
  "none",
  "nothing",
  "nope",
  "n/a",
  "na",
  "not measured",
  "never measured",
  "not known",
  "unknown",
  "no idea",
  "no number",
  "no numbers",
  "don't know",
  "dont know",
  "do not know",
  "i don't know",
  "i dont know",
  "i do not know",
  "i don't remember",
  "don't remember",
  "cannot say",
  "can't say",
  "skip",
  "yes",
  "ok",
  "we",
  "me",
  "i",
  "i did",
  "we did",
  "pass",
  "weiß nicht",
  "nein",
  "keine",
]);
