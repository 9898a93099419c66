/** Where sentences end in prose: a full stop before a capital, not after an abbreviation. */
const END = /[.!?](?=["'”)]?\s+["'“(]?[\p{Lu}\d])/gu;

const ABBREVIATIONS =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|inc|ltd|corp|co|dr|mr|ms|mrs|st|no|nr|ca|z\.b|bzw|\p{Lu})$/iu;

export const sentencesOf = (
  text: string,
): ReadonlyArray<{ readonly start: number; readonly end: number }> => {
  const sentences: Array<{ start: number; end: number }> = [];
  let start = 0;
  for (const { index } of text.matchAll(END)) {
    if (ABBREVIATIONS.test(text.slice(Math.max(start, index - 8), index))) continue;
    sentences.push({ start, end: index + 1 });
    start = index + 1;
    while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
};
