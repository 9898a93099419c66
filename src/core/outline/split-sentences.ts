/** Cuts a stretch of running text into sentences: at ".", "!" or "?" before a capital, not after "e.g." and its like. */

export const splitSentences = (
  text: string,
  from: number,
  to: number,
): ReadonlyArray<readonly [number, number]> => {
  const sentences: Array<readonly [number, number]> = [];
  const stretch = text.slice(from, to);
  let start = 0;
  for (const { index, 0: stop } of stretch.matchAll(
    /[.!?]["')\]*_]{0,3}\s+(?=["'“(*_[]{0,3}[\p{Lu}\p{N}])/gu,
  )) {
    if (isAbbreviation(stretch.slice(Math.max(0, index - 8), index + 1))) continue;
    sentences.push([from + start, from + index + stop.trimEnd().length]);
    start = index + stop.length;
  }
  if (start < stretch.length) sentences.push([from + start, to]);
  return sentences;
};

const isAbbreviation = (ending: string): boolean =>
  /(?:^|[\s(])(?:e\.g|eg|i\.e|ie|vs|incl|inc|approx|sr|jr|dr|mr|mrs|ms|st|no|u\.s|ex|min|max|resp|ca|bsc|msc|b\.sc|m\.sc|ph\.d|\d{1,2})\.$/iu.test(
    ending,
  );
